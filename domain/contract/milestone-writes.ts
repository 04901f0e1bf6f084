import { z } from 'zod'
import { BasedOn } from './action-writes.ts'
import { EnteredDay, OptionalDay, Words } from './text.ts'
import { LONGEST } from './longest.ts'

/** One more step on an action's way. It may have been reached already. */
export const NewMilestone = z.object({
  title: Words('Name the milestone', LONGEST.milestoneTitle),
  dueOn: EnteredDay('Enter the day the milestone is due'),
  doneOn: OptionalDay(),
})
export type NewMilestone = z.infer<typeof NewMilestone>

/**
 * A new version of a milestone: renamed, moved, or marked reached. It moves
 * without asking, as an action's due date never does; an empty `doneOn` says
 * that it is not reached, also of one that was thought to be.
 */
export const NewMilestoneVersion = NewMilestone.extend({ basedOn: BasedOn })
export type NewMilestoneVersion = z.infer<typeof NewMilestoneVersion>
