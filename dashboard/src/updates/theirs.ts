import type { ProgressUpdateView } from '../../../domain/contract/progress-update-view.ts'
import type { Problem } from '../../../domain/contract/problem.ts'

/** The update that landed first, when one was refused because the world moved on. */
export function theirUpdate(problem: Problem | undefined): ProgressUpdateView | null {
  const { code, theirs } = problem ?? {}
  return code === 'moved-on' && typeof theirs === 'object' && theirs !== null && 'progress' in theirs
    ? (theirs as ProgressUpdateView)
    : null
}
