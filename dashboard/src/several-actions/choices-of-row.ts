import { isBlank } from '../../../domain/typed-words.ts'
import type { FormRow } from '../keeping/rows.ts'

interface Choice {
  value: string
  label: string
}

/**
 * The plan's own choices for a box of a row, and the words of this row where they are none of those: they stay until
 * somebody chooses.
 *
 * @param before The row as it was drawn, and as it was made.
 */
export function choicesOfRow(own: readonly Choice[], field: 'owner' | 'area', before: readonly FormRow[]): Choice[] {
  const others = before
    .map((row) => row[field] ?? '')
    .filter(
      (words, at, all) => !isBlank(words) && all.indexOf(words) === at && !own.some(({ value }) => value === words),
    )
  return [...others.map((words) => ({ value: words, label: `“${words}”: none of the plan’s` })), ...own]
}
