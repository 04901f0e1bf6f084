import { readDay } from '../../../domain/read-day.ts'
import type { Meaning } from '../../../domain/sheet-meanings.ts'
import { saysMonth } from '../months.ts'
import { REVISED, type Column, type Contents } from './column.ts'

/** Of several columns that are headed for one thing, the one that is it: by the first of these that fits any. */
const RATHER: Partial<Record<Meaning, readonly RegExp[]>> = {
  // What needs to change is why, and no action, where another column says what is done; sub-actions are its steps.
  action: [
    /^(?!how\b|.*\bsub-? ?actions?\b).*(\bactions?\b|\bwe (will|are going to|plan to|intend to|need to do)\b|\bto be (done|taken)\b)/i,
    /^(?!.*\b(needs?|has|have|must) to (change|improve|be (better|different|improved))).*\bwhat\b/i,
    /^(?!.*\bsub-? ?actions?\b)/i,
  ],
  owner: [/\b(lead|owner|accountable)/i],
  due: [/\b(due|by when|target|deadline|timescale|for|respon)/i],
  measure: [/\b(success|measure)/i, /^(?!.*\b(objectives?|aims?|goals?)\b)/i],
  progress: [/\b(progress|update)/i],
}

/** Only the first, or the likeliest, of the columns that mean one thing means it. */
export function eachOnce(columns: readonly Column[], { isSaid }: Contents): Column[] {
  return columns.map((column) => {
    const alike = columns.filter(({ means }) => means === column.means)
    if (alike.length === 1 || isSaid(column) || mayBeSeveral(column, alike)) return column
    const candidates = alike.filter(({ header }) => column.means !== 'due' || !REVISED.test(header))
    const rather = RATHER[column.means] ?? []
    const likeliest = rather.flatMap((fits) => candidates.find(({ header }) => fits.test(header)) ?? [])
    const first = alike.find(isSaid) ?? likeliest[0] ?? candidates[0]
    if (first === undefined || first === column) return column
    return { ...column, means: 'other', because: `column ${first.column} is the ${sayMeaning(column.means)}` }
  })
}

/** Ratings may stand in several columns, and progress in one a month; a revised day stands beside the first one. */
function mayBeSeveral({ means, header }: Column, alike: readonly Column[]): boolean {
  if (means === 'other' || means === 'rating' || means === 'state') return true
  if (means === 'progress') return alike.every((one) => isOfMonth(one.header))
  return means === 'due' && REVISED.test(header)
}

const isOfMonth = (heading: string): boolean =>
  heading.split(/[\s:–-]+/).some((word) => saysMonth(word) || readDay(word) !== null || /^\d{1,2}$/.test(word))

const WORDS: Partial<Record<Meaning, string>> = {
  recommendationRef: 'recommendation’s number',
  due: 'date it is due',
  startsOn: 'date it starts',
  measure: 'success measure',
  support: 'list of who supports',
}

/** A meaning in a sentence. */
const sayMeaning = (means: Meaning): string => WORDS[means] ?? means
