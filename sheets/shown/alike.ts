import { fold } from '../../domain/fold.ts'
import type { Doubt, ProposedSheet } from '../proposal.ts'

/** Cells of a column that say the same and are in doubt for the same reason: whoever answers one has answered all. */
export interface Alike {
  /** Its first cell, with its sheet: what an answer calls it. */
  id: string
  cells: string[]
  header: string
  text: string
  why: string
  suggests: string | null
}

export function alike(doubts: readonly Doubt[], sheets: readonly ProposedSheet[]): Alike[] {
  const groups = Map.groupBy(doubts, ({ sheet, column, text, why }) => JSON.stringify([sheet, column, fold(text), why]))
  return [...groups.values()].map((all) => {
    const [{ sheet, cell, row, column, text, why, suggests = null }] = all as [Doubt, ...Doubt[]]
    const heads = sheets.findLast(({ name, from = 0 }) => name === sheet && row >= from)?.columns
    return {
      id: `${sheet}!${cell}`,
      cells: all.map((one) => `${one.sheet}!${one.cell}`),
      header: heads?.find((one) => one.column === column)?.header || `Column ${column}`,
      ...{ text, why, suggests },
    }
  })
}
