import type { DrawnColumn } from './columns.ts'
import { put, type DrawnSheet } from './drawn.ts'
import type { Shape } from './shapes.ts'

/** Runs of columns that share what stands over them; a run ends where the next column has something else. */
function runs(labels: string[]): { label: string; from: number; length: number }[] {
  const found: { label: string; from: number; length: number }[] = []
  labels.forEach((label, index) => {
    const last = found.at(-1)
    if (last?.label === label) last.length += 1
    else found.push({ label, from: index + 1, length: 1 })
  })
  return found
}

function overhead(sheet: DrawnSheet, row: number, labels: string[]): void {
  for (const { label, from, length } of runs(labels))
    if (label) put(sheet, row, from, { value: label, ...(length > 1 && { merged: { rows: 1, columns: length } }) })
}

/** The heads of months stand under one "RAG"; all others reach over both rows. */
function headsOverMonths(sheet: DrawnSheet, row: number, columns: DrawnColumn[]): void {
  const monthly = (column: DrawnColumn) => column.of === 'earlier' || column.of === 'rating'
  columns.forEach((column, index) => {
    if (monthly(column)) put(sheet, row + 1, index + 1, column.header)
    else if (column.of !== 'gap') put(sheet, row, index + 1, { value: column.header, merged: { rows: 2, columns: 1 } })
  })
  overhead(
    sheet,
    row,
    columns.map((column) => (monthly(column) ? 'RAG' : '')),
  )
}

/** Writes the header from a row on; answers the rows that it has. */
export function drawHeader(
  sheet: DrawnSheet,
  row: number,
  columns: DrawnColumn[],
  shapes: ReadonlySet<Shape>,
): number[] {
  if (shapes.has('no header')) return []
  const groups = columns.map(({ group }) => group)
  if (shapes.has('three rows of header')) {
    overhead(sheet, row, groups)
    headsOverMonths(sheet, row + 1, columns)
    return [row, row + 1, row + 2]
  }
  const heads = shapes.has('two rows of header') ? row + 1 : row
  if (heads > row) overhead(sheet, row, groups)
  columns.forEach(({ of, header }, index) => {
    if (of !== 'gap') put(sheet, heads, index + 1, header)
  })
  return heads > row ? [row, heads] : [row]
}
