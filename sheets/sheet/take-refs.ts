import { slugOfRef, tidyRef } from '../../domain/refs.ts'
import { ask, doubt, type Asked } from '../asked.ts'
import { saysWords, type Cell } from '../cells.ts'
import type { Column } from '../meaning/columns/column.ts'
import { readRefs } from '../meaning/refs.ts'
import { numbersOf } from '../meaning/numbered-words.ts'
import { cellOf } from '../meaning/cell-of.ts'
import { markOf } from '../meaning/sub-ref.ts'
import type { ProposedRow, ProposedSheet } from '../proposal.ts'
import type { SheetReading } from '../reading.ts'
import { keepAsOwn } from '../row/filled.ts'

/** An action with the cell that its ref stands in, where one does. */
interface Reffed {
  row: ProposedRow
  sheet: string
  cell: Cell | undefined
  part?: number
  mark?: string
  column: Column | undefined
}

/** More refs than this are the same as others because numbers begin again, and not by mistake. */
const MOST_ALONE = 2

/** Refs of all sheets together. Where many are the same that is one question, and else each is in doubt. */
export function takeRefs(sheets: readonly ProposedSheet[], readings: readonly SheetReading[], asked: Asked): void {
  const all = sheets.flatMap((sheet, at) => numberedIn(sheet, readings[at]) ?? reffedIn(sheet, readings[at]))
  const withRefs = new Set(all.flatMap(({ sheet, cell }) => (cell ? [sheet] : [])))
  const refs = readRefs(
    all.map(({ row, column: _, ...at }) => ({ ...at, row: row.from.row })),
    (sheet) => withRefs.has(sheet),
    new Set(readings.flatMap(refsIn)),
  )
  const beginAgain = refs.filter(({ isAgain }) => isAgain).length > MOST_ALONE
  for (const [i, { ref, why, givenRef, given, isAgain }] of refs.entries()) {
    const at = all[i]
    if (!at) continue
    at.row.ref = ref
    if (at.cell && ref !== null) at.row.cells.ref = [at.cell.address]
    // What can be no ref is a word of the plan's own.
    if (at.cell && at.column && ref === null) keepAsOwn(at.row, { column: at.column, cell: at.cell })
    if (givenRef !== undefined) at.row.givenRef = givenRef
    if (given !== undefined) at.row.given = { ...at.row.given, ref: given }
    if (why === undefined || !at.cell) continue
    if (isAgain && beginAgain) askRefs(asked, `${at.sheet}!${at.cell.address}`)
    else doubt(asked, at.sheet, at.cell, { why })
  }
}

/** All that stands in the column of refs of a table, as slugs. */
function refsIn({ columns, grid }: SheetReading): string[] {
  const at = columns.find(({ means }) => means === 'ref')?.at
  if (at === undefined) return []
  return grid.rows.flatMap((row) => {
    const slug = slugOfRef(tidyRef(grid.at(row, at)?.text ?? ''))
    return slug === '' ? [] : [slug]
  })
}

/** The actions of a table that has no column of refs, and a number before the words of each: that is its ref. */
function numberedIn({ name, rows = [] }: ProposedSheet, reading: SheetReading | undefined): Reffed[] | null {
  if (!reading || reading.columns.some(({ means }) => means === 'ref')) return null
  if (rows.some(({ from }) => from.partOf !== undefined)) return null
  const numbers = numbersOf(rows.map(({ action }) => action))
  return (
    numbers &&
    rows.map((row, i) => {
      const { number = '', words = row.action } = numbers[i] ?? {}
      const cell = cellOf(reading.grid, reading.columns, row.from.row, 'action')
      row.action = words
      return { row, sheet: name, cell: cell && { ...cell, text: number }, column: undefined }
    })
  )
}

/** A sheet of two tables is there twice, each with its own reading, in the same order. */
function reffedIn({ name, rows = [] }: ProposedSheet, reading: SheetReading | undefined): Reffed[] {
  const column = reading?.columns.find(({ means }) => means === 'ref')
  const parts = Map.groupBy(rows, ({ from }) => from.partOf ?? from.row)
  return rows.map((row) => {
    const cell = column && reading?.grid.at(row.from.row, column.at)
    const place = parts.get(row.from.partOf ?? row.from.row)?.indexOf(row) ?? 0
    const own = cell?.row === row.from.row && saysWords(cell) ? cell : undefined
    const mark = markOf(row.action)
    return {
      ...{ row, sheet: name, cell: own, column },
      ...(place > 0 && { part: place + 1 }),
      ...(mark !== null && { mark }),
    }
  })
}

const askRefs = (asked: Asked, at: string): void =>
  ask(asked, {
    id: 'refs',
    about: 'refs',
    asks: 'Some refs are those of other actions: is a number behind to tell them apart?',
    cells: [at],
    choices: ['number'],
    proposed: 'number',
    because: 'A ref is one action’s in a plan: the second 1.1 becomes 1.1 (2)',
  })
