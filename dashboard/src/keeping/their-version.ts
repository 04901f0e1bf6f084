import type { Entered } from '../entered.ts'
import { asKept } from '../forms/box-kinds.ts'
import { isSameSaid, several } from '../forms/same-said.ts'
import { asBoxes, readStood, theirBoxes } from '../forms/stood.ts'
import type { TheirVersion } from '../forms/theirs.ts'

const inWords = (entered: Entered, field: string): string =>
  several(entered, field)
    .map((said) => asKept(field, said))
    .sort()
    .join(', ')

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
  const held = { ...theirBoxes(theirs, Object.keys(readStood(stood) ?? {})), ...asBoxes(theirs, Object.keys(entered)) }
  return Object.keys(held)
    .filter((field) => !isSameSaid(field, entered, held))
    .map((field) => ({ field, yours: inWords(entered, field), theirs: inWords(held, field) }))
}
