import { lettersOf } from '../cells.ts'
import { MEANINGS, type Meaning, type ProposedColumn } from '../proposal.ts'
import type { Grid } from './grid.ts'
import type { Header } from './header.ts'
import { meaningCalled } from './headings.ts'
import { codeOf, type Key } from './key.ts'
import { saysMonth } from './months.ts'
import { colourNamed } from './colours.ts'
import { isPost } from './owners.ts'
import { statusSaid } from './status-said.ts'
import { guessColumns, type PastedField } from '../../domain/pasted-columns.ts'

/** A column, by its number too. */
export interface Column extends ProposedColumn {
  at: number
}

/** Of several columns that are headed for one thing, the one that is it. */
const RATHER: Partial<Record<Meaning, RegExp>> = {
  action: /\baction|\bwhat\b/i,
  owner: /\b(lead|owner|accountable)/i,
  due: /\b(due|by when|target|deadline|timescale)/i,
  measure: /\b(success|measure)/i,
  progress: /\b(progress|update)/i,
}
/** Of these a sheet may have one for each month. */
const BY_MONTH: readonly Meaning[] = ['rating', 'progress']

/**
 * What each column means: by its head, by what stands in it where the head says nothing or something else, and once each.
 *
 * @param said What a person said that a column means, by its letters.
 */
export function meaningOfColumns(
  grid: Grid,
  header: Header | null,
  key: Key,
  said: ReadonlyMap<string, Meaning> = new Map(),
): Column[] {
  const rows = grid.rows.filter((row) => row > (header?.rows.at(-1) ?? 0))
  const wordsOf = (at: number) =>
    rows.flatMap((row) => {
      const cell = grid.at(row, at)
      return cell?.row === row && cell.text.trim() !== '' ? [cell.text.trim()] : []
    })
  const columns = grid.columns.map((at): Column => {
    const heading = header?.headings.get(at) ?? ''
    const column = { at, column: lettersOf(at), header: heading }
    const answered = said.get(column.column)
    if (answered) return { ...column, means: answered, because: 'somebody said so' }
    const byHead = meaningOf(header?.parts.get(at) ?? []) ?? meaningCalled(heading)
    const words = wordsOf(at)
    if (mostAreRatings(words, key) && (byHead === null || byHead === 'progress' || byHead === 'other'))
      return { ...column, means: 'rating', because: 'what stands in it are ratings' }
    if (byHead === 'rating' && areTold(words)) return { ...column, means: 'progress', because: 'sentences stand in it' }
    if (byHead !== null) return { ...column, means: byHead, because: 'its heading' }
    const because = heading === '' ? 'it has no heading' : 'its heading is none that an action has'
    return { ...column, means: 'other', because }
  })
  const isSaid = ({ column }: Column) => said.has(column)
  const once = eachOnce(columns, isSaid)
  return withAction(header === null ? byContents(once, wordsOf, isSaid) : once, wordsOf, isSaid)
}

/** What a column means by the lowest row of its header that says it. */
const meaningOf = (parts: readonly string[]): Meaning | null =>
  parts.map(meaningCalled).find((means) => means !== null) ?? null

/** Whether most of what stands in a column are ratings: of the key, colours, or words of status. */
function mostAreRatings(words: readonly string[], key: Key): boolean {
  const ratings = words.filter((word) => {
    const code = codeOf(word)
    return key.has(code) || colourNamed(code) !== null || statusSaid(word) !== null
  })
  return words.length > 0 && ratings.length >= words.length * 0.7
}

/** Whether sentences stand in a column that is headed as a rating. */
const areTold = (words: readonly string[]): boolean =>
  words.length > 0 && words.reduce((sum, { length }) => sum + length, 0) / words.length > 60

/** Only the first, or the likeliest, of the columns that mean one thing means it; of ratings and progress, a column a month may. */
function eachOnce(columns: readonly Column[], isSaid: (column: Column) => boolean): Column[] {
  return columns.map((column) => {
    const alike = columns.filter(({ means }) => means === column.means)
    if (column.means === 'other' || alike.length === 1 || isSaid(column)) return column
    if (BY_MONTH.includes(column.means) && alike.every(({ header }) => isOfMonth(header))) return column
    if (column.means === 'rating') return column
    const first = alike.find(isSaid) ?? alike.find(({ header }) => RATHER[column.means]?.test(header)) ?? alike[0]
    if (first === undefined || first === column) return column
    return { ...column, means: 'other', because: `column ${first.column} is the ${sayMeaning(column.means)}` }
  })
}

const isOfMonth = (heading: string): boolean => heading.split(/[\s:–-]+/).some(saysMonth)

/** Of a sheet without a header: by what stands in its columns. */
function byContents(
  columns: readonly Column[],
  wordsOf: (at: number) => string[],
  isSaid: (column: Column) => boolean,
): Column[] {
  const contents = columns.map(({ at }) => wordsOf(at))
  const height = Math.max(0, ...contents.map(({ length }) => length))
  const table = Array.from({ length: height }, (_, row) => contents.map((words) => words[row] ?? ''))
  const guessed = guessColumns(null, table, contents.flat().filter(isPost))
  return columns.map((column, i) => {
    const field = guessed[i]?.is
    if (!field || isSaid(column) || column.means !== 'other') return column
    return { ...column, means: OF_PASTED[field], because: 'what stands in it' }
  })
}

const OF_PASTED: Record<PastedField, Meaning> = {
  ...{ title: 'action', ref: 'ref', owner: 'owner', area: 'area', recommendations: 'recommendation' },
  ...{ startsOn: 'startsOn', due: 'due', successMeasure: 'measure' },
}

/** What is to be done has to stand somewhere: under the recommendation, or where the most is written. */
function withAction(
  columns: Column[],
  wordsOf: (at: number) => string[],
  isSaid: (column: Column) => boolean,
): Column[] {
  if (columns.some(({ means }) => means === 'action')) return columns
  const lengthOf = ({ at }: Column) => wordsOf(at).join('').length
  const free = columns.filter((column) => column.means === 'other' && !isSaid(column))
  const longest = free.reduce<Column | null>(
    (most, one) => (lengthOf(one) > (most ? lengthOf(most) : 0) ? one : most),
    null,
  )
  const recommendation = columns.find((column) => column.means === 'recommendation' && !isSaid(column))
  const is = recommendation ?? longest
  return columns.map((column) =>
    column === is ? { ...column, means: 'action', because: 'no other column says what is done' } : column,
  )
}

/** Whether words are a meaning that a column can have. */
export const isMeaning = (words: string): words is Meaning => (MEANINGS as readonly string[]).includes(words)

const WORDS: Partial<Record<Meaning, string>> = {
  ...{
    recommendationRef: 'recommendation’s number',
    owner: 'owner',
    due: 'date it is due',
    startsOn: 'date it starts',
  },
  ...{ measure: 'success measure', support: 'list of who supports' },
}

/** A meaning in a sentence. */
const sayMeaning = (means: Meaning): string => WORDS[means] ?? means
