import type { Book, Sheet } from './cells.ts'
import type { Proposal, ProposedSheet } from './proposal.ts'

/** What is proposed of a table, and the sheet with the cells of this table alone. */
export interface ProposedCells {
  proposed: ProposedSheet
  sheet: Sheet
}

/** Each table of a file with its cells, in the order of the proposal: a table goes on to where the next of its sheet begins. */
export function proposedCells(book: Book, { sheets }: Pick<Proposal, 'sheets'>): ProposedCells[] {
  const tables = Map.groupBy(sheets, ({ name }) => name)
  return book.sheets.flatMap((sheet) => {
    const ofSheet = tables.get(sheet.name) ?? []
    const byTable = Map.groupBy(sheet.cells, ({ row }) => ofSheet.findLast(({ from = 0 }) => row >= from))
    return ofSheet.map((proposed) => ({ proposed, sheet: { ...sheet, cells: byTable.get(proposed) ?? [] } }))
  })
}
