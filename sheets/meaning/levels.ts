import { fold } from '../../domain/fold.ts'
import { saysWords, wordsIn, type Cell } from '../cells.ts'
import type { Meaning } from '../../domain/sheet-meanings.ts'
import { isAboutLevel, saysPurpose } from './about-level.ts'
import { cellOf } from './cell-of.ts'
import type { Column } from './columns/column.ts'
import type { Grid } from './grid.ts'
import { sectionRows } from './sections.ts'
import { setAside } from './set-aside.ts'

/** What stands above the actions below it. */
export type LevelKind = 'area' | 'recommendation' | 'finished'

/** A row that heads the actions below it. */
export interface Level {
  row: number
  kind: LevelKind
  words: string
  cells: string[]
}

/** What a row looks like that may be a level; rows that look alike are of one kind. */
interface Look {
  row: number
  /** The row below it that holds anything. */
  next: number | undefined
  words: string
  cells: string[]
  look: string
  named: LevelKind | null
}

/** What heads actions that are over. */
const FINISHED =
  /^((completed?|closed|finished|archived?|done)( actions?)?|actions? (completed?|closed|finished|done))( since .*)?:?$/
const NAMED: readonly [LevelKind, RegExp][] = [
  ['finished', FINISHED],
  ['area', /\bnot a recommendation\b/],
  ['recommendation', /^(ofsted )?rec(ommendation)?s?\b.{0,4}\d|^r ?\d+[a-z]?\b/],
  [
    'area',
    /^(key |strategic |improvement )?(priority|area|theme|work ?stream|pillar|section|objective|outcome|strand|domain|part|chapter)\b/,
  ],
]
const NUMBERED = /^(?:[A-Z]{1,2} ?)?\d+(?:\.\d+)*[.):]?(?:\s|$)/
const LETTERED = /^[A-Z][.):]?$/

/**
 * The rows that are levels: nothing of an action stands in them but one text, with a number at most, and it looks like a
 * head: over several columns, in capitals, called a priority or a recommendation, or numbered above what follows it.
 */
export function levelsIn(grid: Grid, columns: readonly Column[], rows: readonly number[]): Map<number, Level> {
  const action = columns.find(({ means }) => means === 'action')
  const titles = rows.flatMap((row) =>
    action && grid.at(row, action.at)?.row === row ? [grid.at(row, action.at)?.text ?? ''] : [],
  )
  // Capitals mean something only where not everything is in capitals.
  const areCapitals = titles.filter(inCapitals).length * 2 > titles.length
  const sections = sectionRows(grid, columns, rows)
  const looks: Look[] = []
  const purposes = new Map<number, Look>()
  let above: number | undefined
  for (const [i, row] of rows.entries()) {
    const look = lookOf(grid, columns, { row, next: rows[i + 1], areCapitals, isSection: sections.has(row) })
    if (!look) continue
    // What is told of an area stands between its head and its actions.
    const isAbout = isAboutLevel(look.words) && above !== undefined && above === rows[i - 1]
    above = row
    const head = looks.at(-1)
    if (!isAbout) looks.push(look)
    else if (head && saysPurpose(look.words)) {
      head.words += ` ${look.words}`
      head.cells.push(...look.cells)
      purposes.set(row, head)
    }
  }
  const at = new Map(looks.map((look) => [look.row, look]))
  const hasRecommendations = rows.some((row) => !at.has(row) && saysOwn(grid, columns, row, 'recommendation'))
  // A level right above another, with no action between, is the wider of the two.
  const wider = new Set(
    looks.flatMap(({ next, look }) => {
      const below = at.get(next ?? 0)
      return below && below.look !== look ? [look] : []
    }),
  )
  const isBelow = (look: string) => wider.size > 0 && !wider.has(look)
  const byLook = new Map(looks.flatMap(({ look, named }) => (named ? [[look, named] as const] : [])))
  const levelOf = (row: number, { words, cells, look, named }: Look): [number, Level] => {
    const kind = named ?? byLook.get(look) ?? (isBelow(look) && !hasRecommendations ? 'recommendation' : 'area')
    return [row, { row, kind, words, cells }]
  }
  return new Map([
    ...looks.map((look) => levelOf(look.row, look)),
    ...[...purposes].map(([row, look]) => levelOf(row, look)),
  ])
}

/** Whether words head actions that are over. */
export const saysFinished = (words: string): boolean => FINISHED.test(fold(words))

/** The kind of a level that is called and numbered as one is; null of all else. */
export function kindNamed(words: string): LevelKind | null {
  const kind = NAMED.find(([, way]) => way.test(fold(words)))?.[0]
  return kind === undefined || kind === 'finished' || !/\d/.test(words) ? null : kind
}

/** Whether a level is called and numbered as one is. */
export const isNamed = (words: string): boolean => kindNamed(words) !== null

const inCapitals = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase()

function lookOf(
  grid: Grid,
  columns: readonly Column[],
  {
    row,
    next,
    areCapitals,
    isSection,
  }: { row: number; next: number | undefined; areCapitals: boolean; isSection: boolean },
): Look | null {
  const cells = grid.inRow(row).filter(saysWords)
  const [first, second, ...more] = cells
  if (!first || more.length > 0) return null
  const isNumber = ({ text }: Cell) =>
    text.trim().length <= 8 && (NUMBERED.test(text.trim()) || LETTERED.test(text.trim()))
  if (second && isNumber(first) === isNumber(second)) return null
  const [number, title] = second && isNumber(second) ? [second, first] : [first, second ?? first]
  const meaningOf = (cell: Cell) => columns.find(({ at }) => at === cell.column)?.means ?? 'other'
  // Whatever stands in the column of owners or of dates is no head.
  if (second && !['action', 'recommendation', 'area', 'other', 'owner'].includes(meaningOf(title))) return null
  if (!second && ['due', 'rating', 'startsOn'].includes(meaningOf(first)) && !first.merged) return null
  const words = (second ? [number, title] : [first]).map(({ text }) => text.trim()).join(' ')
  if (/^\d+$/.test(words)) return null
  // "Priority 1 families are seen within a day" is a sentence.
  const isSentence = /^\p{L}+ \d+ \p{Ll}/u.test(words)
  const named = isSentence ? null : (NAMED.find(([, way]) => way.test(fold(words)))?.[0] ?? null)
  const isWide = (title.merged?.columns ?? 1) * 2 >= columns.length && (title.merged?.columns ?? 1) > 1
  const isCapitals = !areCapitals && inCapitals(title.text)
  const isNumbered = NUMBERED.test(words)
  const isAboveNext = second !== undefined && isAbove(grid, columns, number.text.trim(), next)
  const isAside = !second && columns.length > 2 && ['ref', 'area', 'recommendation'].includes(meaningOf(first))
  const isNumberedAlone = !second && isNumbered && columns.length > 2 && /\p{L}/u.test(words)
  const isNamedAlone = named !== null && (/\d/.test(words) || named === 'finished') && columns.length > 2 && !second
  const isNamedAndNumbered = named !== null && isNumbered
  const isNamedInList = named !== null && !second && /^\p{L}+ \d+\s*[:–-]\s*\S/u.test(words)
  if (
    ![
      isSection,
      isWide,
      isCapitals,
      isNamedAndNumbered,
      isAboveNext,
      isAside,
      isNumberedAlone,
      isNamedAlone,
      isNamedInList,
    ].some(Boolean)
  )
    return null
  const look = [isWide && 'wide', isCapitals && 'capitals', second !== undefined && 'two', named, title.column].join(
    ' ',
  )
  return { row, next, words, cells: cells.map(({ address }) => address), look, named }
}

/** Whether a row has words of its own in the column of a meaning. */
function saysOwn(grid: Grid, columns: readonly Column[], row: number, means: Meaning): boolean {
  const cell = cellOf(grid, columns, row, means)
  return cell?.row === row && saysWords(cell)
}

/** Whether the number of a row is the beginning of the next one's: 1 above 1.1, and A above A1. */
function isAbove(grid: Grid, columns: readonly Column[], ref: string, next: number | undefined): boolean {
  const refs = columns.find(({ means }) => means === 'ref')
  if (next === undefined || !refs) return false
  const bare = ref.replace(/[.):]+$/, '')
  const below = grid.at(next, refs.at)?.text.trim() ?? ''
  const isOfLetter = /^\p{Lu}{1,2}$/u.test(bare) && new RegExp(`^${bare}[ .-]?\\d`).test(below)
  if (below.startsWith(`${bare}.`) || isOfLetter) return true
  // A note on the sheet is no action, and has no number either.
  const words = wordsIn(grid.inRow(next)).join(' ')
  return below === '' && /^\p{L}{0,2}\d+$/u.test(bare) && setAside(words) === null
}
