import { fold } from './fold.ts'
import { readDue } from './read-due.ts'

/** What a column of a pasted plan can be. The first is what a row is known by. */
export const PASTED_FIELDS = [
  'title',
  'ref',
  'owner',
  'area',
  'recommendations',
  'startsOn',
  'due',
  'successMeasure',
] as const
export type PastedField = (typeof PASTED_FIELDS)[number]

/** A column that a pasted table has: what it is called there, and what it is taken for; null where it is not taken. */
export interface PastedColumn {
  heading: string
  is: PastedField | null
}

/** The words by which the head of a column is known; of several that fit, the first. */
const HEADINGS: readonly [PastedField, RegExp][] = [
  ['recommendations', /\brec(ommendation)?s?\b/],
  ['owner', /\b(owner|owned by|lead|leads|responsible|responsibility|accountable|who|by whom|post)\b/],
  ['startsOn', /\b(start|starts|starting|begin|begins|from when)\b/],
  ['successMeasure', /\b(success|outcomes?|measures?|measured|what good looks like|impact|how we will know|kpis?)\b/],
  ['due', /\b(due|deadline|when|timescales?|target date|end date|complet\w+ (by|date)|date)\b/],
  ['ref', /^(action |our )?(#|ref|reference|no|nr|number|id)( no| number)?$/],
  ['area', /\b(area|priority|theme|workstream)\b/],
  ['title', /\b(actions?|title|tasks?|activity|activities|what)\b/],
]

/** The head of a column is a few words, and says no day. */
const LONGEST_HEADING = 40

/** @example fieldCalled('Lead officer') // => 'owner' */
export function fieldCalled(heading: string): PastedField | null {
  const words = fold(heading).replaceAll(/[.:?*]/g, '')
  if (words.length > LONGEST_HEADING || readDue(words) !== null) return null
  return HEADINGS.find(([, called]) => called.test(words))?.[0] ?? null
}

/**
 * Whether a row says what its columns are: two of its cells are heads of columns, none is longer than those are, and
 * none is what stands below one: a day, a post of the plan or what a plan calls an action.
 */
export function isHeading(cells: readonly string[], posts: readonly string[]): boolean {
  const owners = new Set(posts.map(fold))
  if (cells.some((cell) => owners.has(fold(cell)) || readDue(cell) !== null || NUMBERED.test(cell))) return false
  const fields = new Set(cells.map(fieldCalled).filter((field) => field !== null))
  return fields.size >= 2 && cells.every((cell) => cell.length <= LONGEST_HEADING)
}

/**
 * What each column of a table is taken for: by its head, or else by what stands
 * in it. Somebody says otherwise where that is not it.
 *
 * @param posts What the posts of the plan are called.
 */
export function guessColumns(
  headings: readonly string[] | null,
  cells: readonly (readonly string[])[],
  posts: readonly string[],
): PastedColumn[] {
  const count = Math.max(0, headings?.length ?? 0, ...cells.map(({ length }) => length))
  const taken = new Set<PastedField>()
  const take = (field: PastedField | null) => {
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  }
  const columns = Array.from({ length: count }, (_, at): PastedColumn => {
    const heading = headings?.[at] ?? ''
    return { heading, is: take(fieldCalled(heading)) }
  })
  const owners = new Set(posts.map(fold))
  const filled = columns.map((_, at) => cells.map((row) => row[at] ?? '').filter((cell) => cell !== ''))
  const guess = (field: PastedField, fits: (words: readonly string[], at: number) => boolean) => {
    if (taken.has(field)) return
    const at = columns.findIndex(({ heading, is }, i) => {
      const words = filled[i] ?? []
      return is === null && words.length > 0 && (headings === null || heading === '') && fits(words, i)
    })
    const column = columns[at]
    if (column) column.is = take(field)
  }
  const dates = filled.map((words) => most(words, (cell) => readDue(cell) !== null))
  // Of two columns of days, work begins on the first.
  guess('startsOn', (_words, at) => dates[at] === true && dates.indexOf(true, at + 1) > at)
  guess('due', (_words, at) => dates[at] === true)
  guess('owner', (words) => most(words, (cell) => owners.has(fold(cell))))
  guess('ref', (words) => most(words, (cell) => REF.test(cell)) && new Set(words.map(fold)).size === words.length)
  guess('title', (words) => most(words, (cell) => cell.length > SHORT))
  guess('title', () => true)
  // What stands under a head that nobody knows may still be what is done: the longest of it.
  if (!taken.has('title')) {
    const lengths = columns.map(({ is }, at) => (is === null ? (filled[at] ?? []).join('').length : 0))
    const longest = Math.max(...lengths)
    const column = columns[lengths.indexOf(longest)]
    if (column && longest > 0) column.is = take('title')
  }
  return columns
}

/** What no head is: `3`, `1.1`. */
const NUMBERED = /^\(?\d+(?:\.\d+)*[.)]?$/
/** What a plan calls its actions: `3`, `1.2`, `R1a`, `SR 01`. */
const REF = /^[a-z]{0,4}[ .-]?\d{1,4}(?:[./-]\d{1,3})*[a-z]?\.?$/i
/** What is done takes more letters than a code or a word of status does. */
const SHORT = 15

/** Whether most of a column is so. */
const most = (words: readonly string[], isSo: (cell: string) => boolean): boolean =>
  words.length > 0 && words.filter(isSo).length >= words.length * 0.6
