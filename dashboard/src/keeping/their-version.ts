import type { Problem } from '../../../domain/contract/problem.ts'
import { asDay } from '../../../domain/read-day.ts'
import { asWords } from '../../../domain/typed-words.ts'
import type { Entered } from '../entered.ts'
import { asBoxes, readStood } from '../forms/stood.ts'

/** A version as the api gives it with a refusal: the words of the form, field by field. */
export type TheirVersion = Record<string, unknown> & { versionId: string }

/** The version that landed first, when a change was refused because the world moved on. */
export function theirVersion(problem: Problem | null | undefined): TheirVersion | null {
  const { code, theirs } = problem ?? {}
  return code === 'moved-on' && typeof theirs === 'object' && theirs !== null && 'versionId' in theirs
    ? (theirs as TheirVersion)
    : null
}

const inWords = (said: unknown): string => asWords([said ?? ''].flat().map(String).sort().join(', '))

/** A day is compared as it is read, however it was written. */
const yoursIn = (said: unknown): string => {
  const words = inWords(said)
  return asDay(words) || words
}

/**
 * Where two people's versions of a thing differ, box by box of the form: of what the record held when it was drawn, for
 * nothing is sent of a list in which nothing is ticked, and of what was sent.
 *
 * @param stood What the record held, as the form carries it.
 * @example
 * differences({ title: 'Workforce', heldOn: '3/2/2021' }, { versionId: '…', title: 'Our workforce', heldOn: '2021-02-03' })
 * // => [{ field: 'title', yours: 'Workforce', theirs: 'Our workforce' }]
 */
export function differences(
  entered: Entered,
  theirs: TheirVersion,
  stood = '',
): { field: string; yours: string; theirs: string }[] {
  const held = asBoxes(theirs, [...new Set([...Object.keys(readStood(stood) ?? {}), ...Object.keys(entered)])])
  return Object.entries(held)
    .map(([field, said]) => ({ field, yours: yoursIn(entered[field]), theirs: inWords(said) }))
    .filter((one) => one.yours !== one.theirs)
}
