import { fold } from '../domain/fold.ts'
import type { Answered } from './answers.ts'
import type { Book, Sheet } from './cells.ts'
import { colourOfFill, isRatingColour } from './meaning/colours.ts'
import { headsKey } from './meaning/columns/by-head.ts'
import type { Column } from './meaning/columns/column.ts'
import { meaningOfColumns } from './meaning/columns/meaning-of-columns.ts'
import type { Grid } from './meaning/grid.ts'
import type { Header } from './meaning/header.ts'
import { keyBeside } from './meaning/key-beside.ts'
import type { KeyEntry } from './meaning/key-entry.ts'
import { keyOverTwoRows } from './meaning/key-over-two-rows.ts'
import { keyOf, readKey, type Key } from './meaning/key.ts'
import { areInitials, type People } from './meaning/owners.ts'
import type { Level } from './meaning/levels.ts'
import { levelsAbove } from './meaning/levels-above.ts'
import { monthsAgain } from './meaning/months-again.ts'
import { readNamedPeople } from './meaning/named-people.ts'
import { partRowsIn, type PartRows } from './meaning/part-rows.ts'
import { readPeople } from './meaning/people.ts'
import type { RowIs } from './meaning/row-is.ts'
import { readRows } from './meaning/rows.ts'
import { tablesHeadedAt, tablesIn } from './meaning/tables.ts'
import { ANNEX } from './sheet/ask-annex.ts'
import { sheetIs, TURNED, type IsBecause } from './meaning/sheet-is.ts'

/** A sheet as it is understood, before anything is made of its rows. */
export interface SheetReading {
  sheet: Sheet
  /** The row at which it begins, where it stands below another table of its sheet. */
  from: number | undefined
  grid: Grid
  is: IsBecause
  header: Header | null
  columns: Column[]
  rows: Map<number, RowIs>
  /** Rows that may be parts of the actions above them, which is asked. */
  parts: PartRows | null
  /** What heads its first actions, where it stands above the header; the widest first. */
  above: Level[]
  /** What its ratings mean: by its own key, else by that of the file. */
  key: Key
  /** The cells of its own key. */
  keyed: Set<string>
  people: People
  /** Where no column is of ratings: the one behind which rows have the colours of ratings. */
  rowsColoured: Column | undefined
  /** Owners that stand alone in a cell, folded. */
  alone: Set<string>
}

/** What an answer calls whether rows of a sheet are parts of the actions above them. */
export const askParts = (sheet: string): string => `parts:${sheet}`

/** Each sheet of a file as it is understood, with what somebody said of it. */
export function readBook(book: Book, answered: Answered): SheetReading[] {
  const first = book.sheets.flatMap((sheet) => {
    const told = answered.headers(sheet.name)
    const tables = told ? tablesHeadedAt(sheet, told) : tablesIn(sheet)
    return tables.map((table) => ({
      ...table,
      is: sheetIs(table.sheet, table.grid, table.header, told !== undefined),
    }))
  })
  const again = monthsAgain(book.sheets)
  const kinds = withAnActionsSheet(first).map((one) => ({
    ...one,
    is: asAnswered(one, again.get(one.sheet.name), answered),
  }))
  const people: People = new Map(
    kinds.flatMap(({ sheet, is }) => [
      ...readPeople(is.is === 'people' ? sheet.cells : linesOf(sheet)),
      ...readNamedPeople(sheet.cells),
    ]),
  )
  // A key may stand with one table of a file for all of them.
  const ofFile = kinds.flatMap((one) => [
    ...readKey(one.is.is === 'key' ? one.sheet.cells : linesOf(one.sheet)),
    ...keyOverTwoRows(one.sheet.cells),
    ...(one.is.is === 'actions' ? keyAbove(one) : []),
  ])
  return kinds.map((one) => ({ ...one, ...readActions(one, ofFile, people, answered) }))
}

type Kind = Pick<SheetReading, 'sheet' | 'from' | 'grid' | 'header' | 'is'>

/** Where no sheet is of actions, the one with the most words is of actions all the same. */
function withAnActionsSheet(kinds: Kind[]): Kind[] {
  if (kinds.some(({ is }) => is.is === 'actions')) return kinds
  const lengthOf = ({ sheet, is, grid, header }: Kind) =>
    is.is === 'other' && !sheet.hidden && is.because !== TURNED && !isHeadAlone(grid, header)
      ? sheet.cells.reduce((sum, { text }) => sum + text.length, 0)
      : 0
  const most = Math.max(0, ...kinds.map(lengthOf))
  const one = kinds.find((kind) => most > 0 && lengthOf(kind) === most)
  return kinds.map((kind) => (kind === one ? { ...kind, is: { is: 'actions', because: whyAllTheSame(kind) } } : kind))
}

const whyAllTheSame = ({ header }: Kind): string =>
  header
    ? 'No other sheet is of actions, and in this one stand the most words'
    : 'No sheet has a heading, and in this one stand the most words'

/** Whether nothing stands below a heading. */
const isHeadAlone = (grid: Grid, header: Header | null): boolean =>
  header !== null && grid.rows.every((row) => row <= (header.rows.at(-1) ?? 0))

/** @param later The sheet that holds the same actions a month or more later. */
function asAnswered({ is, sheet, from }: Kind, later: string | undefined, answered: Answered): IsBecause {
  const { name, hidden } = sheet
  if (answered.choice(ANNEX) === 'yes') return { is: 'other', because: OF_CHILDREN }
  const told = answered.tableIs({ name, from })
  if (told !== undefined) return { is: told, because: 'Somebody said so' }
  if (hidden && is.is === 'actions' && answered.choice('hidden-sheets') !== 'bring')
    return { is: 'other', because: 'It is hidden, and is not brought unless somebody says so' }
  if (later !== undefined && is.is === 'actions' && answered.choice('months') !== 'all')
    return { is: 'other', because: `${EARLIER} “${later}”` }
  return is
}

/** Why nothing of a file is brought that somebody says tells of children. */
const OF_CHILDREN = 'Somebody said that it tells of children: throw it away, and bring one that does not'

/** Why a month's sheet is not brought. */
export const EARLIER = 'Its actions stand on a later sheet again:'

/** Cells of rows in which one or two texts stand, as a list of short forms does below a table or above it. */
function linesOf({ cells }: Sheet): Sheet['cells'] {
  const perRow = Map.groupBy(cells, ({ row }) => row)
  return cells.filter(({ row }) => (perRow.get(row)?.length ?? 0) <= 2)
}

function readActions(
  { sheet, from, grid, header, is }: Kind,
  ofFile: readonly KeyEntry[],
  people: People,
  answered: Answered,
): Omit<SheetReading, keyof Kind> {
  const none: Omit<SheetReading, keyof Kind> = {
    above: [],
    rowsColoured: undefined,
    columns: [],
    rows: new Map(),
    parts: null,
    key: new Map(),
    keyed: new Set<string>(),
    people,
    alone: new Set<string>(),
  }
  if (is.is !== 'actions') return none
  const [top = 0, bottom = 0] = [header?.rows[0], header?.rows.at(-1)]
  const ofKey = keyBeside(grid, header)
  const headed = new Set(
    [...(header?.headings ?? [])].flatMap(([at, heading]) => (headsKey(heading) || ofKey.includes(at) ? [] : [at])),
  )
  const beside = header ? readKey(sheet.cells.filter(({ row, column }) => row >= top && !headed.has(column))) : []
  const above = [...keyAbove({ sheet, header }), ...beside, ...inHeadings(sheet, header)]
  const said = answered.columns({ name: sheet.name, from })
  // What the columns mean may hang on the key, and which rows are a key on the columns.
  const rough = meaningOfColumns(grid, header, keyOf([...above, ...ofFile]), said)
  const below = readKey(
    [...readRows(grid, header, rough, answered.rows(sheet.name))].flatMap(([row, { is: what, ...rest }]) =>
      what === 'aside' && 'aside' in rest && rest.aside.as === 'key' ? grid.inRow(row) : [],
    ),
  )
  const key = keyOf([...above, ...below, ...ofFile])
  const columns = meaningOfColumns(grid, header, key, said)
  const owner = columns.find(({ means }) => means === 'owner')
  const alone = sheet.cells.flatMap(({ column, row, text }) =>
    column === owner?.at && row > bottom && !/[/;,\n&+]|\band\b/i.test(text) && !areInitials(text) ? [fold(text)] : [],
  )
  const rows = readRows(grid, header, columns, answered.rows(sheet.name))
  const parts = partRowsIn(grid, columns, rows)
  if (parts && (answered.choice(askParts(sheet.name)) ?? parts.proposed) === 'milestones')
    for (const [row, of] of parts.of) if (!answered.rows(sheet.name).has(row)) rows.set(row, { is: 'more', of })
  const ownLevels = levelsAbove(grid, header)
  return {
    columns,
    rowsColoured: rowsColoured(grid, columns, rows),
    rows,
    parts,
    above: ownLevels.length > 0 ? ownLevels : namedFinished(sheet),
    key,
    keyed: new Set([...above, ...below].flatMap(({ cells }) => cells)),
    people,
    alone: new Set(alone.filter((words) => words !== '')),
  }
}

/** The key that stands above the heading of a table. */
const keyAbove = ({ sheet, header }: Pick<Kind, 'sheet' | 'header'>): KeyEntry[] =>
  readKey(sheet.cells.filter(({ row }) => row < (header?.rows[0] ?? 0)))

/** The key that a heading holds in brackets: "Rating (1 = complete, 2 = on track)". */
const inHeadings = ({ cells }: Sheet, header: Header | null): KeyEntry[] =>
  cells.flatMap((cell) => {
    const [, inBrackets] = (header?.rows.includes(cell.row) && /\(([^()]*[=–-][^()]*)\)/.exec(cell.text)) || []
    return inBrackets === undefined ? [] : readKey([{ ...cell, text: inBrackets }])
  })

/** Rows that differ by two of the colours of ratings are rated by them, where nothing else rates them. */
function rowsColoured(grid: Grid, columns: readonly Column[], rows: ReadonlyMap<number, RowIs>): Column | undefined {
  if (columns.some(({ means }) => means === 'rating')) return undefined
  return columns.find(({ means, at }) => {
    if (means !== 'ref' && means !== 'action') return false
    const fills = [...rows].flatMap(([row, { is }]) => {
      const cell = is === 'action' ? grid.at(row, at) : undefined
      return cell?.row === row && cell.fill !== undefined && isRatingColour(cell.fill) ? [colourOfFill(cell.fill)] : []
    })
    return new Set(fills).size >= 2
  })
}

/** A sheet that is called after what is finished heads all its actions by its name, of which no cell says anything. */
const namedFinished = ({ name }: Sheet): Level[] =>
  /^(completed?|closed|finished|archived?|done)( actions?)?$/i.test(name.trim())
    ? [{ row: 0, kind: 'finished', words: name.trim(), cells: [] }]
    : []
