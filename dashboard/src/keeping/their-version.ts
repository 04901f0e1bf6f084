import { asDay } from '../../../domain/read-day.ts'
import { asWords } from '../../../domain/typed-words.ts'
import type { Entered } from '../entered.ts'
import { asBoxes, readStood } from '../forms/stood.ts'
import type { TheirVersion } from '../forms/theirs.ts'

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
