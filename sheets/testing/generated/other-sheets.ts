import { emptySheet, put, type DrawnSheet, type DrawnValue } from './drawn.ts'
import type { Sign } from './ratings.ts'
import { POSTS } from './words-of-plans.ts'

function sheetOf(name: string, rows: DrawnValue[][]): DrawnSheet {
  const sheet = emptySheet(name)
  rows.forEach((row, index) => row.forEach((value, column) => put(sheet, index + 1, column + 1, { value })))
  return sheet
}

export const peopleSheet = (): DrawnSheet =>
  sheetOf('Who is who', [['Initials', 'Post'], ...POSTS.map(([short, post]) => [short, post])])

/** Counts of its ratings, as the sheet's own formulas make them. */
export function countsSheet(of: string, counts: Map<Sign, number>): DrawnSheet {
  const rows = [...counts].map(([{ mark, says }, result]) => ({ status: says || mark, mark, result }))
  return sheetOf('Summary', [
    ['Summary of progress'],
    ['Status', 'Number of actions'],
    ...rows.map(({ status, mark, result }) => [status, { formula: `COUNTIF('${of}'!F:F,"${mark}")`, result }]),
    ['Total', { formula: `SUM(B3:B${rows.length + 2})`, result: rows.reduce((sum, { result }) => sum + result, 0) }],
  ])
}

export const versionsSheet = (): DrawnSheet =>
  sheetOf('Version control', [
    ['Version', 'Date', 'Who', 'What changed'],
    ['0.1', '03/02/2025', 'Programme office', 'First draft'],
    ['0.2', '17/03/2025', 'Programme office', 'After the board'],
  ])

/** What an officer hides: the lists of a choice, or last year's actions. */
export function hiddenSheet(how: 'hidden' | 'veryHidden'): DrawnSheet {
  const lists = how === 'veryHidden'
  const sheet = lists
    ? sheetOf('Lists', [['RAG'], ['Red'], ['Amber'], ['Green']])
    : sheetOf('Old actions', [
        ['Ref', 'Action', 'Lead', 'Due', 'RAG', 'Progress'],
        ['9.1', 'Close the old hub', 'Head of Commissioning', '31/03/2024', 'Green', 'Closed'],
        ['9.2', 'Move the records', 'Performance Manager', '30/04/2024', 'Green', 'Moved'],
      ])
  return { ...sheet, hidden: how }
}
