import type { SheetImportView } from '../../../domain/contract/sheet-import-views.ts'
import { several } from '../../../domain/words/counting.ts'

/** How many actions a sheet gives, and how many of them are no part of the plan any more. */
export function sayActions({ sheets, board }: Pick<SheetImportView, 'sheets' | 'board'>): string {
  const all = sheets.reduce((sum, { actions }) => sum + actions, 0)
  const left = board === null ? 0 : all - board.total
  const on = several(sheets.filter(({ is }) => is === 'actions').length, 'sheet')
  return `${several(all, 'action')} on ${on}${left > 0 ? `, ${left} of them withdrawn` : ''}`
}
