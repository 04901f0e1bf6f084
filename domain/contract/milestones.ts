import { z } from 'zod'
import { ActionPath } from './action-path.ts'
import { BasedOn } from './based-on.ts'
import { Key } from './filed/fields.ts'
import { FiledMilestone } from './filed/milestones.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import type { OnAction } from './on-action.ts'
import { Day, EnteredDay, OptionalDay, OptionalWords, Words, orNothing } from './text.ts'

const MilestoneView = z.object({
  id: z.string(),
  /** The version shown; a change says that it was based on this one. */
  versionId: z.string(),
  title: z.string(),
  dueOn: Day(),
  originalDueOn: Day(),
  doneOn: Day().nullable(),
  late: z.boolean(),
  /** Who answers for it, where that is not the owner of the action. */
  owner: z.object({ key: z.string(), post: z.string() }).nullable(),
  note: z.string().nullable(),
})
export type MilestoneView = z.infer<typeof MilestoneView>

const fields = {
  title: Words('Name the milestone', LONGEST.milestoneTitle),
  dueOn: EnteredDay('Enter the day the milestone is due'),
  doneOn: OptionalDay(),
  ownerPost: orNothing(Key()),
  note: OptionalWords(),
}

/** One more step on an action's way. It may have been reached already. */
export const NewMilestone = z.object(fields)
export type NewMilestone = z.infer<typeof NewMilestone>

/**
 * A new version of a milestone: renamed, moved, or marked reached. It moves
 * without asking, as an action's due date never does; an empty `doneOn` says
 * that it is not reached, also of one that was thought to be.
 */
export const NewMilestoneVersion = z.object({ ...fields, basedOn: BasedOn })
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
