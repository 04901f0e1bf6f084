import type { Answered } from './answers.ts'
import { ask, doubt, type Asked } from './asked.ts'
import type { Cell } from './cells.ts'
import type { Column } from './meaning/columns.ts'
import { dayOrder, type DayOrder } from './meaning/day-order.ts'
import { readDueCell, saysSame, type DayReading, type DueSaid } from './meaning/due-said.ts'
import type { Level } from './meaning/levels.ts'
import { yearsOf } from './meaning/plan-years.ts'
import { setAside } from './meaning/set-aside.ts'
import type { ProposedColumn, ProposedRow, ProposedSheet, SaidAs } from './proposal.ts'
import { proposeParts, proposeRow, type RowContext } from './propose-row.ts'
import type { SheetReading } from './reading.ts'
import { fold } from '../domain/fold.ts'
import { readDue } from '../domain/read-due.ts'

type Said = { cell: string; as: SaidAs; why?: string }

/** What a sheet would become. Refs are read afterwards, over all sheets. */
export function proposeSheet(
  reading: SheetReading,
  dated: readonly Cell[],
  answered: Answered,
  asked: Asked,
): ProposedSheet {
  const { sheet, is, header, columns } = reading
  const { name, hidden } = sheet
  if (sheet.hidden && /hidden/.test(is.because)) askHidden(reading, asked)
  if (is.is !== 'actions') return { name, hidden, ...is, said: [], rows: [] }
  const rows = proposeRows(reading, dated, answered, asked)
  const said = [...saidAbove(reading), ...saidBelow(reading)]
  const left = sweep(reading, rows, said, asked)
  return {
    ...{ name, hidden, ...is },
    ...(header && { headerRow: header.rows.at(-1) ?? 1, headerRows: header.rows }),
    columns: columns.map((column) => withRule(column, reading)),
    said: [...said, ...left],
    rows,
  }
}

function askHidden({ sheet }: SheetReading, asked: Asked): void {
  const [first] = sheet.cells
  ask(asked, {
    ...{ id: 'hidden-sheets', about: 'hidden sheets', asks: 'Some sheets are hidden: are they to be brought?' },
    ...{ cells: first ? [`${sheet.name}!${first.address}`] : [], choices: ['bring', 'leave'] },
    ...{ proposed: 'leave', because: 'A sheet is mostly hidden since it is over, or works something out' },
  })
}

function proposeRows(reading: SheetReading, dated: readonly Cell[], answered: Answered, asked: Asked): ProposedRow[] {
  const days = daysOf(reading, dated, answered, asked)
  const often = saidOften(reading, days)
  const dueAbove = new Map<number, DueSaid>()
  const wordsAbove = new Map<number, Cell>()
  let area = reading.above?.kind === 'area' ? reading.above : null
  let recommendation = reading.above?.kind === 'recommendation' ? reading.above : null
  let finished = reading.above?.kind === 'finished' ? reading.above : null
  const rows: ProposedRow[] = []
  const all = [...reading.rows]
  for (const [at, [row, is]] of all.entries()) {
    if (is.is === 'level') {
      finished = is.level.kind === 'finished' ? is.level : null
      if (is.level.kind === 'area') [area, recommendation] = [is.level, null]
      if (is.level.kind === 'recommendation') recommendation = is.level
    }
    if (is.is !== 'action') continue
    const more: number[] = []
    for (let i = at + 1; i < all.length; i++) {
      const [r, one] = all[i] ?? []
      if (r === undefined || one?.is === 'action' || one?.is === 'level') break
      if (one?.is === 'more') more.push(r)
    }
    const context: RowContext = {
      reading,
      answered,
      asked,
      days,
      often,
      area,
      recommendation,
      finished,
      dueAbove,
      wordsAbove,
    }
    const isLeft = answered.choice('hidden') === 'leave' && reading.grid.inRow(row).every(({ hidden }) => hidden)
    const made = proposeParts(row, more, context) ?? [proposeRow(row, more, context)]
    if (!isLeft) rows.push(...made)
  }
  return filledDown(rows, reading)
}

/** How the days of each column of days are read, with what has to be asked of them. */
function daysOf(
  reading: SheetReading,
  dated: readonly Cell[],
  answered: Answered,
  asked: Asked,
): Map<number, DayReading> {
  const { sheet, columns } = reading
  const quarters = answered.choice('quarters') === 'calendar' ? 'calendar' : 'financial'
  const [years, ofFile] = [yearsOf(dated), dayOrder(dated)]
  return new Map(
    columns.flatMap((column): [number, DayReading][] => {
      if (column.means !== 'due' && column.means !== 'startsOn') return []
      const cells = datedCells(reading, column.at)
      const order = orFromFile(dayOrder(cells), ofFile, cells)
      const id = `${sheet.name}!${column.column}`
      const at = (ones: readonly Cell[]) => ones.map(({ address }) => `${sheet.name}!${address}`)
      if (order.because === null && order.either.length > 0)
        ask(asked, {
          ...{
            id: `days:${id}`,
            about: 'dates',
            asks: `Column ${column.column}: does the day or the month stand first?`,
          },
          ...{
            cells: at(order.either),
            choices: ['day', 'month'],
            proposed: 'day',
            because: 'Nothing in the column tells',
          },
        })
      if (order.swapped.length > 0)
        ask(asked, {
          ...{
            id: `swapped:${id}`,
            about: 'dates',
            asks: `Column ${column.column}: were days and months taken for each other?`,
          },
          ...{ cells: at(order.swapped), choices: ['yes', 'no'], proposed: 'yes' },
          because: `No day that is kept is later than the twelfth, though ${order.because ?? 'texts are'}`,
        })
      const bare = cells.filter(({ text }) => isBareQuarter(text))
      if (bare.length > 0)
        ask(asked, {
          ...{
            id: 'quarters',
            about: 'dates',
            asks: 'Are their quarters those of the financial year, or of the calendar?',
          },
          ...{
            cells: at(bare),
            choices: ['financial', 'calendar'],
            proposed: 'financial',
            because: 'A council’s first quarter begins in April, and a calendar’s in January',
          },
        })
      const first = answered.choice(`days:${id}`) ?? order.first
      const swapped = order.swapped.length > 0 && answered.choice(`swapped:${id}`) !== 'no'
      return [[column.at, { monthFirst: first === 'month', swapped, quarters, years }]]
    }),
  )
}

/** What a column alone does not tell, all the dates of the file may: one hand wrote them. */
function orFromFile(own: DayOrder, ofFile: DayOrder, cells: readonly Cell[]): DayOrder {
  const swapped = own.swapped.length > 0 ? own.swapped : cells.filter((cell) => ofFile.swapped.includes(cell))
  return own.because === null ? { ...own, first: ofFile.first, because: ofFile.because, swapped } : { ...own, swapped }
}

/** The cells of a column in the rows of actions. */
const datedCells = ({ sheet, rows }: SheetReading, at: number): Cell[] =>
  sheet.cells.filter(({ column, row }) => column === at && ['action', 'more'].includes(rows.get(row)?.is ?? ''))

/** All cells of a file that say when something is due or begins. */
export const datedIn = (readings: readonly SheetReading[]): Cell[] =>
  readings.flatMap((reading) =>
    reading.columns.flatMap(({ at, means }) =>
      means === 'due' || means === 'startsOn' ? datedCells(reading, at) : [],
    ),
  )

/** No more cells than these are each in doubt for the same words: from then on they are asked about once. */
const MOST_ALIKE = 3

/** What stands in place of a date again and again: "TBC" in every row. */
function saidOften({ sheet, rows }: SheetReading, days: ReadonlyMap<number, DayReading>): Set<string> {
  const none = sheet.cells.flatMap((cell) => {
    const reads = rows.get(cell.row)?.is === 'action' ? days.get(cell.column) : undefined
    const said = reads && !saysSame(cell.text) ? readDueCell(cell, reads, null) : null
    return said && said.due === null && cell.text.trim() !== '' ? [fold(cell.text)] : []
  })
  return new Set(
    [...Map.groupBy(none, (words) => words)].flatMap(([words, all]) => (all.length > MOST_ALIKE ? [words] : [])),
  )
}

const isBareQuarter = (words: string): boolean => {
  if (/^\s*q(uarter )?[1-4]\s*$/i.test(words)) return true
  const [financial, calendar] = [readDue(words, 'financial'), readDue(words, 'calendar')]
  return financial?.kind === 'quarter' && calendar?.from !== financial.from
}

/** An area or a recommendation that is written once stands for the rows below it, where no other is. */
function filledDown(rows: ProposedRow[], { columns, grid }: SheetReading): ProposedRow[] {
  for (const field of ['area', 'recommendation'] as const) {
    const column = columns.find(({ means }) => means === field)
    if (!column) continue
    const filled = rows.filter((row) => row.cells[field] !== undefined).length
    if (filled === 0 || filled * 4 > rows.length * 3) continue
    let last: ProposedRow | null = null
    for (const row of rows) {
      if (row.cells[field]) last = row
      else if (last && grid.at(row.from.row, column.at) === undefined) {
        row[field] = last[field]
        row.cells[field] = last.cells[field] ?? []
      }
    }
  }
  return rows
}

/** The title, the key and the notes above a header, and the header. */
function saidAbove({ header, above, keyed, grid }: SheetReading): Said[] {
  if (!header) return []
  let hasTitle = false
  return grid.rows.flatMap((row) =>
    row > (header.rows.at(-1) ?? 0) ? [] : grid.inRow(row).flatMap((cell): Said[] => said(cell, row)),
  )
  function said(cell: Cell, row: number): Said[] {
    const note: Said[] =
      cell.note === undefined
        ? []
        : [{ cell: `${cell.address}#note`, as: 'note', why: 'It is a comment above the actions' }]
    if (cell.text.trim() === '') return note
    if (header?.rows.includes(row) && header.headings.get(cell.column)?.includes(cell.text.trim()))
      return [{ cell: cell.address, as: 'header' }, ...note]
    if (above?.cells.includes(cell.address)) return [{ cell: cell.address, as: 'level' }, ...note]
    if (keyed.has(cell.address) || /^(key|legend|rag( rating)? key)\b.{0,12}$/i.test(cell.text.trim()))
      return [{ cell: cell.address, as: 'key' }, ...note]
    const aside = setAside(cell.text)
    if (aside) return [{ cell: cell.address, as: aside.as, why: aside.why }, ...note]
    if (!hasTitle) {
      hasTitle = true
      return [{ cell: cell.address, as: 'title' }, ...note]
    }
    return [{ cell: cell.address, as: 'note', why: 'It stands above the heading' }, ...note]
  }
}

/** What stands between and below the actions and is of none. */
function saidBelow({ grid, rows }: SheetReading): Said[] {
  return [...rows].flatMap(([row, is]): Said[] => {
    const cells = grid.inRow(row)
    const notes =
      is.is === 'action' || is.is === 'more'
        ? []
        : cells.flatMap(({ note, address }): Said[] =>
            note === undefined
              ? []
              : [{ cell: `${address}#note`, as: 'note', why: 'It is a comment outside the actions' }],
          )
    const texts = cells.filter(({ text }) => text.trim() !== '')
    if (is.is === 'level') return [...texts.map(({ address }): Said => ({ cell: address, as: 'level' })), ...notes]
    if (is.is === 'aside')
      return [
        ...texts.map(({ address }): Said => ({
          cell: address,
          as: is.aside.as,
          ...(is.aside.as !== 'key' && { why: is.aside.why }),
        })),
        ...notes,
      ]
    return notes
  })
}

/** What nothing has claimed: in the row of an action a column of its own, and elsewhere left, with why. */
function sweep(
  { sheet, grid, rows, columns }: SheetReading,
  made: ProposedRow[],
  said: readonly Said[],
  asked: Asked,
): Said[] {
  const claimed = new Set([
    ...said.map(({ cell }) => cell),
    ...asked.doubts.flatMap((one) => (one.sheet === sheet.name ? [one.cell] : [])),
    ...made.flatMap(({ cells, own, steps = [], updates = [] }) =>
      [...Object.values(cells), ...[...own, ...steps, ...updates].map((one) => one.cells)].flat(),
    ),
  ])
  const owner = new Map<number, ProposedRow>()
  const madeOf = new Map(made.map((row) => [row.from.row, row]))
  let last: ProposedRow | undefined
  for (const [row, is] of rows) {
    last = madeOf.get(row) ?? (is.is === 'action' ? undefined : last)
    if ((is.is === 'action' || is.is === 'more') && last) owner.set(row, last)
  }
  return sheet.cells.flatMap((cell): Said[] => {
    const left: Said[] = []
    for (const [address, text] of [
      [cell.address, cell.text],
      [`${cell.address}#note`, cell.note ?? ''],
    ] as const) {
      if (text.trim() === '' || claimed.has(address)) continue
      const row = owner.get(cell.row)
      const column = columns.find(({ at }) => at === cell.column)
      if (column?.means === 'ref' && row?.from.row === cell.row && address === cell.address) continue
      if (row) row.own.push({ label: column?.header || `Column ${column?.column ?? ''}`, text, cells: [address] })
      else left.push({ cell: address, as: 'left', why: whyLeft(rows.get(cell.row)?.is) })
    }
    const row = owner.get(cell.row)
    if (cell.text.trim() === '' && cell.formula !== undefined && row && !claimed.has(cell.address)) {
      const column = columns.find(({ at }) => at === cell.column)
      doubt(asked, sheet.name, cell, 'Its formula has no stored result')
      if (asked.settled.has(`${sheet.name}!${cell.address}`))
        row.own.push({ label: column?.header || `Column ${column?.column ?? ''}`, text: '', cells: [cell.address] })
    }
    return left
  })
}

const whyLeft = (is: string | undefined): string =>
  is === 'action' || is === 'more'
    ? 'Its row is hidden, and was left as somebody said'
    : 'Nothing says of which action it is'

/** A column whose colours a rule draws says so: they are what its words come to. */
function withRule({ at, ...column }: Column, { sheet }: SheetReading): ProposedColumn {
  const ruled = sheet.colouredByRule.some((range) => new RegExp(`(^|\\W)${column.column}\\d`).test(range))
  void at
  return ruled && column.means === 'rating'
    ? { ...column, because: `${column.because}; a rule draws its colours, and they are not read` }
    : column
}
