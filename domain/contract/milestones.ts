import { z } from 'zod'
import { ActionPath } from './action-path.ts'
import { AsRead, BasedOn } from './based-on.ts'
import { Due, QuartersRead, SaidDue } from './due.ts'
import { Key } from './filed/fields.ts'
import { FiledMilestone } from './filed/milestones.ts'
import { ALSO, refuser } from './forms.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import type { OnAction } from './on-action.ts'
import { NO_DUE } from '../say-no-due.ts'
import { Day, Line, OptionalDay, OptionalWords, orNothing } from './text.ts'

const MilestoneView = z.object({
  id: z.string(),
  /** The version shown; a change says that it was based on this one. */
  versionId: AsRead(),
  title: z.string(),
  due: Due,
  /** The day it is due, or the last day of the period; null of what has none. */
  dueOn: Day().nullable(),
  /** What it was first promised for, where that was moved. */
  originalDue: Due.nullable(),
  originalDueOn: Day().nullable(),
  doneOn: Day().nullable(),
  late: z.boolean(),
  /** Days since it was due, or since the last day of the period; 0 where it is not late. */
  daysLate: z.int(),
  /** Who answers for it, where that is not the owner of the action. */
  owner: z.object({ key: z.string(), post: z.string() }).nullable(),
  note: z.string().nullable(),
})
export type MilestoneView = z.infer<typeof MilestoneView>

/** When a step is due, in words or whole; or as `dueOn`, where it is a day. One of the two is said. */
const when = { due: SaidDue(), dueOn: OptionalDay(), quartersRead: QuartersRead }

const dueIsSaid = ({ due, dueOn }: { due: unknown; dueOn: unknown }, context: z.RefinementCtx) => {
  if (due === null && dueOn === null) refuser(context)('due', NO_DUE)
}

const title = Line('Name the milestone', LONGEST.milestoneTitle)

/** A step on the way of an action that is added with it. */
export const FirstMilestone = z.object({ title, ...when }).superRefine(dueIsSaid, ALSO)

const fields = {
  title,
  ...when,
  doneOn: OptionalDay('Reached on'),
  ownerPost: orNothing(Key()),
  note: OptionalWords(),
}

/** One more step on an action's way. It may have been reached already. */
export const NewMilestone = z.object(fields).superRefine(dueIsSaid, ALSO)
export type NewMilestone = z.infer<typeof NewMilestone>

/**
 * A new version of a milestone: renamed, moved, or marked reached. It moves
 * without asking, as an action's due date never does; an empty `doneOn` says
 * that it is not reached, also of one that was thought to be.
 */
export const NewMilestoneVersion = z.object({ ...fields, basedOn: BasedOn }).superRefine(dueIsSaid, ALSO)
export type NewMilestoneVersion = z.infer<typeof NewMilestoneVersion>

named({ NewMilestone, NewMilestoneVersion })

export const MILESTONES_ON_ACTION = {
  title: 'Milestones',
  says: 'Steps on the way of an action',
  writes: {
    addMilestone: {
      method: 'post',
      path: '/plans/:plan/actions/:ref/milestones',
      who: ['update-own-actions', 'update-on-behalf'],
      says: 'Add a milestone to an action: mine, or on behalf of its owner',
      params: ActionPath,
      body: NewMilestone,
    },
    reviseMilestone: {
      method: 'post',
      path: '/plans/:plan/actions/:ref/milestones/:id',
      who: ['update-own-actions', 'update-on-behalf'],
      says: 'Mark a milestone reached, move it or reword it, without asking',
      params: ActionPath.extend({ id: z.string().max(80) }),
      body: NewMilestoneVersion,
    },
  },
  filed: { version: FiledMilestone },
  deeds: ['changeMilestones'],
  ofAction: { milestones: z.array(MilestoneView) },
} as const satisfies OnAction
