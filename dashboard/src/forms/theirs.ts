import type { Problem } from '../../../domain/contract/problem.ts'

/**
 * What a colleague saved first, as the api gives it with a change that was refused because the world moved on; null of
 * every other refusal.
 *
 * @param has A field that it has.
 */
export function saidFirst(problem: Problem | null | undefined, has: string): Record<string, unknown> | null {
  const { code, theirs } = problem ?? {}
  return code === 'moved-on' && typeof theirs === 'object' && theirs !== null && has in theirs
    ? (theirs as Record<string, unknown>)
    : null
}

/** A version as the api gives it with a refusal: the words of the form, field by field. */
export type TheirVersion = Record<string, unknown> & { versionId: string }

/** The version that landed first, when a change was refused because of it. */
export const theirVersion = (problem: Problem | null | undefined): TheirVersion | null =>
  saidFirst(problem, 'versionId') as TheirVersion | null
