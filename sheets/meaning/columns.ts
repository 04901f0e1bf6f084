import { saysOngoing } from '../../domain/due.ts'
import { readDay } from '../../domain/read-day.ts'
import { readDue } from '../../domain/read-due.ts'
import { lettersOf, type Cell } from '../cells.ts'
import { MEANINGS, type Meaning, type ProposedColumn } from '../proposal.ts'
import type { Grid } from './grid.ts'
import type { Header } from './header.ts'
import { meaningCalled } from './headings.ts'
import { codeOf, type Key } from './key.ts'
import { saysMonth } from './months.ts'
import { colourNamed, colourOfFill } from './colours.ts'
import { isPerson, isPost } from './owners.ts'
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
  due: /\b(due|by when|target|deadline|timescale|for|respon)/i,
  measure: /\b(success|measure)/i,
  progress: /\b(progress|update)/i,
}
/** A day that stands in place of another. */
export const REVISED = /\b(revis|extend|amend|updated|new|current|latest|forecast)/i
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
    if (
      mostAreRatings(words, key) &&
      (byHead === null || (byHead === 'progress' && words.length > 3) || byHead === 'other')
    )
      return { ...column, means: 'rating', because: 'what stands in it are ratings' }
    if (byHead === 'rating' && areTold(words)) return { ...column, means: 'progress', because: 'sentences stand in it' }
    if (byHead !== null) return { ...column, means: byHead, because: 'its heading' }
    const because = heading === '' ? 'it has no heading' : 'its heading is none that an action has'
    return { ...column, means: 'other', because }
  })
  const isSaid = ({ column }: Column) => said.has(column)
  const cellsOf = (at: number) => rows.flatMap((row) => (grid.at(row, at)?.row === row ? (grid.at(row, at) ?? []) : []))
  const looked = columns.map((column) =>
    isSaid(column) ? column : asItLooks(column, columns, cellsOf(column.at), key),
  )
  const once = withOwner(byWhatStands(eachOnce(looked, isSaid), wordsOf, isSaid), isSaid)
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

/**
 * What a column is by what stands in it, where its head says something else or nothing: days under "Target" or "End",
 * colours alone under "Overall", sentences under "Current position", a theme that is merged over several actions.
 */
function asItLooks(column: Column, all: readonly Column[], cells: readonly Cell[], key: Key): Column {
  const is = (means: Meaning, because: string): Column => ({ ...column, means, because })
  const has = (means: Meaning) => all.some((one) => one !== column && one.means === means)
  const words = cells.flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()]))
  const { means, header } = column
  if (means === 'state' && words.filter(saysYesOrNo).length * 2 < words.length)
    return is('other', 'neither yes nor no stands in it')
  const isOfState =
    means === 'rating' && /\b(position|state|status|standing)\b/i.test(header) && !/\brag|rating/i.test(header)
  if (isOfState && words.length > 2 && !mostAreRatings(words, key) && most(words, isSentence))
    return is('progress', 'sentences stand in it')
  // An answer of a word or two, "Accepted", is no action.
  if (means === 'action' && /\bresponse\b/i.test(header) && words.length > 0 && !most(words, isSentence))
    return is('other', 'a word or two stand in it')
  if (means === 'rating' && new Set(words).size > MOST_RATINGS && !mostAreRatings(words, key))
    return is('progress', 'too many different words stand in it for ratings')
  const hues = new Set(cells.flatMap(({ fill }) => (fill === undefined ? [] : [colourOfFill(fill)])))
  const isColoured = words.length === 0 && cells.length > 2 && hues.size >= 2
  if (isColoured && header !== '' && !has('rating') && means !== 'rating')
    return is('rating', 'colours alone stand in it')
  if ((means === 'measure' || means === 'other') && !has('due') && words.length > 0 && most(cells, saysTime)) {
    const isNone = column.because === 'its heading' && means === 'other'
    if (!isNone) return is('due', 'days stand in it')
  }
  if (
    means === 'area' &&
    words.length > 0 &&
    most(words, (word) => /^(very )?(high|medium|low|urgent|important|critical|normal|[hml])$/i.test(word))
  )
    return is('other', 'it says how pressing an action is')
  if (
    (means === 'recommendation' || means === 'area') &&
    words.length > 0 &&
    most(words, (word) => /^\d{1,3}(\.\d+)*$/.test(word))
  )
    return is(means === 'recommendation' ? 'recommendationRef' : 'other', 'numbers alone stand in it')
  const isOver = cells.filter(({ merged }) => (merged?.rows ?? 1) > 1).length
  if (means === 'measure' && cells.length > 0 && isOver * 2 > cells.length)
    return is(has('area') ? 'other' : 'area', 'each of it stands beside several actions')
  return column
}

/** Columns headed by the months or quarters, of which some are rated, are all of them ratings. */
function byMonths(columns: Column[], isSaid: (column: Column) => boolean): Column[] {
  const months = columns.filter(({ header }) => saysMonth(header))
  if (months.length < 3 || !months.some(({ means }) => means === 'rating')) return columns
  return columns.map((column) =>
    months.includes(column) && !isSaid(column)
      ? { ...column, means: 'rating', because: 'the months beside it are rated' }
      : column,
  )
}

/** No plan has more ratings than these. */
const MOST_RATINGS = 30

const most = <T>(all: readonly T[], isSo: (one: T) => boolean): boolean =>
  all.length > 0 && all.filter(isSo).length >= all.length * 0.7

/** Whether words answer whether something is done. */
export const saysYesOrNo = (words: string): boolean =>
  /^(y|n|yes|no|true|false|open|closed|live|complete[d]?|done|not complete[d]?|in progress|partly|nearly|n\/a|[✓✔☑✗✘☐●○])\.?$/i.test(
    words.trim(),
  )

const isSentence = (words: string): boolean => words.split(/\s+/).length > 2

const saysTime = ({ kind, text }: Cell): boolean => {
  const due = kind === 'date' ? null : readDue(text)
  return kind === 'date' || (due !== null && (due.kind !== 'ongoing' || saysOngoing(text)))
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
    if (column.means === 'rating' || column.means === 'state') return column
    // A revised day stands beside the first one: the last that is filled is when it is due.
    if (column.means === 'due' && REVISED.test(column.header)) return column
    const candidates = alike.filter(({ header }) => column.means !== 'due' || !REVISED.test(header))
    const first =
      alike.find(isSaid) ?? candidates.find(({ header }) => RATHER[column.means]?.test(header)) ?? candidates[0]
    if (first === undefined || first === column) return column
    return { ...column, means: 'other', because: `column ${first.column} is the ${sayMeaning(column.means)}` }
  })
}

/** What every plan has and no column is headed for is looked for under heads that nobody knows: posts, and refs. */
function byWhatStands(
  columns: Column[],
  wordsOf: (at: number) => string[],
  isSaid: (column: Column) => boolean,
): Column[] {
  let found = columns
  const look = (means: Meaning, isSo: (word: string) => boolean) => {
    if (found.some((column) => column.means === means)) return
    const is = found.find((column) => {
      const words = wordsOf(column.at)
      const isFree =
        column.because === 'its heading is none that an action has' && column.header !== '' && !isSaid(column)
      return isFree && words.length > 1 && most(words, isSo)
    })
    found = found.map((column) => (column === is ? { ...column, means, because: 'what stands in it' } : column))
  }
  look('owner', (word) => word.length <= 80 && (isPost(word) || isPerson(word)))
  look(
    'ref',
    (word) => /^[a-z]{0,5}[ .-]?\d{1,4}([./-]\d{1,3})*[a-z]?[.)]?$/i.test(word) && !/^(19|20)\d\d$/.test(word),
  )
  return found
}

/** Where no column names who owns an action, the one that names who supports it does. */
function withOwner(columns: Column[], isSaid: (column: Column) => boolean): Column[] {
  if (columns.some(({ means }) => means === 'owner')) return columns
  const only = columns.find((column) => column.means === 'support' && !isSaid(column))
  return columns.map((column) =>
    column === only ? { ...column, means: 'owner', because: 'no other column says who owns an action' } : column,
  )
}

const isOfMonth = (heading: string): boolean =>
  heading.split(/[\s:–-]+/).some((word) => saysMonth(word) || readDay(word) !== null || /^\d{1,2}$/.test(word))

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
