import { KINDS_IN_WORDS, reviewOf, sayDue, type Due } from '../../domain/due.ts'
import type { TidyColumn } from './table.ts'

const KINDS = [
  { code: 'day', words: 'one day' },
  ...KINDS_IN_WORDS.map((code) => ({
    code,
    words: code === 'ongoing' ? 'without an end, or no day said yet' : `a ${code}`,
  })),
]

/**
 * When something is due, in five columns: in words, and as days.
 *
 * @param what Before each name: `due`, `from`.
 * @param says What it is: "When it is due".
 */
export function dueColumns<Row>(what: string, says: string, due: (row: Row) => Due): TidyColumn<Row>[] {
  return [
    {
      name: `${what}_words`,
      type: 'text',
      meaning: `${says}, in the plan’s own words`,
      of: (row) => sayDue(due(row)),
    },
    {
      name: `${what}_kind`,
      type: 'code',
      meaning: `${says}: how exactly that is said`,
      codes: KINDS,
      of: (row) => due(row).kind,
    },
    {
      name: `${what}_first_day`,
      type: 'day',
      meaning: `${says}: the first day of that; the day itself where it is one`,
      of: (row) => due(row).from,
    },
    {
      name: `${what}_last_day`,
      type: 'day',
      meaning: `${says}: the last day of that, after which it is late; empty of what is ongoing`,
      of: (row) => due(row).to,
    },
    {
      name: `${what}_review_on`,
      type: 'day',
      meaning: `${says}: the day of the next review, of what is ongoing`,
      of: (row) => reviewOf(due(row)),
    },
  ]
}
