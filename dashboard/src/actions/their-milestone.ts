import type { ActionView } from '../../../domain/contract/actions.ts'
import type { Problem } from '../../../domain/contract/problem.ts'
import { sayDue } from '../../../domain/due.ts'
import { once, type Entered } from '../entered.ts'
import { isSameSaid } from '../forms/same-said.ts'
import { saidFirst } from '../forms/theirs.ts'
import { prefixed } from '../updates/prefixed.ts'

type Milestone = ActionView['action']['milestones'][number]

/** A milestone as the boxes of its form hold it. */
export const milestoneAsEntered = ({ title, due, doneOn, owner, note }: Milestone): Entered => ({
  title,
  due: sayDue(due),
  doneOn: doneOn ?? '',
  ownerPost: owner?.key ?? '',
  note: note ?? '',
})

/** A milestone as the api gives it with a refusal. */
export type TheirMilestone = Pick<Milestone, 'versionId' | 'title' | 'doneOn' | 'note'> & {
  /** A day, or the plan's own words. */
  dueOn: string
  ownerPost: string | null
}

/** The version that landed first, when a change was refused because the world moved on. */
export const theirMilestone = (problem: Problem | null | undefined): TheirMilestone | null =>
  saidFirst(problem, 'dueOn') as TheirMilestone | null

/** What goes before the ids of a milestone's boxes, on a page that holds several forms; empty for one to be added. */
export const prefixOf = (id: string): string => (id === '' ? 'new-' : `m-${id}-`)

/** Why a milestone was not saved, in the names of its own boxes. Theirs stands in one form among several, so the summary leads there. */
export function problemOfMilestone({ problem, entered }: { problem: Problem; entered: Entered }): Problem {
  const told = theirMilestone(problem) ? { ...problem, fields: { title: problem.message } } : problem
  return prefixed(told, prefixOf(once(entered, 'id')))
}

/** Whether the record says what was typed: then a second click, and no colleague's other word, was first. */
export const saysTheSame = (entered: Entered, { title, dueOn, doneOn, ownerPost, note }: TheirMilestone): boolean =>
  Object.entries({ title, due: dueOn, doneOn, ownerPost, note }).every(([name, said]) =>
    isSameSaid(name, entered, { [name]: said ?? '' }),
  )
