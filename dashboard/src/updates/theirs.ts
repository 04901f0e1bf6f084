import type { ProgressUpdateView } from '../../../domain/contract/progress-update-view.ts'
import type { Problem } from '../../../domain/contract/problem.ts'
import { saidFirst } from '../forms/theirs.ts'

/** The update that landed first, when one was refused because the world moved on. */
export const theirUpdate = (problem: Problem | undefined): ProgressUpdateView | null =>
  saidFirst(problem, 'progress') as ProgressUpdateView | null
