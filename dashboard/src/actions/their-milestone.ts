import type { ActionView } from '../../../domain/contract/actions.ts'
import type { Problem } from '../../../domain/contract/problem.ts'
import { once, type Entered } from '../entered.ts'

type Milestone = ActionView['action']['milestones'][number]

/** A milestone as the api gives it with a refusal. */
export type TheirMilestone = Pick<Milestone, 'versionId' | 'title' | 'dueOn' | 'doneOn'>

/** The version that landed first, when a change was refused because the world moved on. */
export function theirMilestone(problem: Problem | null | undefined): TheirMilestone | null {
  const { code, theirs } = problem ?? {}
  return code === 'moved-on' && typeof theirs === 'object' && theirs !== null && 'dueOn' in theirs
    ? (theirs as TheirMilestone)
    : null
}

/** Whether the record says what was typed: then a second click, and no colleague's other word, was first. */
export const saysTheSame = (entered: Entered, { title, dueOn, doneOn }: TheirMilestone): boolean =>
  once(entered, 'title').replaceAll('\r\n', '\n').trim() === title &&
  once(entered, 'dueOn') === dueOn &&
  once(entered, 'doneOn') === (doneOn ?? '')
