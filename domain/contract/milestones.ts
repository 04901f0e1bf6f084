import { z } from 'zod'
import { ActionPath } from './action-path.ts'
import { ActionView } from './actions.ts'
import { BasedOn } from './based-on.ts'
import type { Endpoints } from './endpoint.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import { EnteredDay, OptionalDay, Words } from './text.ts'

const fields = {
  title: Words('Name the milestone', LONGEST.milestoneTitle),
  dueOn: EnteredDay('Enter the day the milestone is due'),
  doneOn: OptionalDay(),
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

export const MILESTONE_ENDPOINTS = {
  addMilestone: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/milestones',
    who: ['update-own-actions', 'update-on-behalf'],
    says: 'Add a milestone to an action: mine, or on behalf of its owner',
    params: ActionPath,
    body: NewMilestone,
    reply: ActionView,
    status: 201,
  },
  reviseMilestone: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/milestones/:id',
    who: ['update-own-actions', 'update-on-behalf'],
    says: 'Mark a milestone reached, move it or reword it, without asking',
    params: ActionPath.extend({ id: z.string().max(80) }),
    body: NewMilestoneVersion,
    reply: ActionView,
    status: 201,
  },
} as const satisfies Endpoints
