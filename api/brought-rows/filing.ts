import { FiledBroughtRow } from '../../domain/contract/filed/brought-rows.ts'
import { broughtRows } from '../../db/schema/index.ts'
import { actionsFiling } from '../actions/filing.ts'
import { broughtSheetsFiling } from '../brought-sheets/filing.ts'
import { filing } from '../plan-file/filing.ts'

export const broughtRowsFiling = filing({
  list: 'broughtRows',
  called: 'row that was brought',
  table: broughtRows,
  shape: FiledBroughtRow,
  on: { noun: actionsFiling, column: 'actionId' },
  references: { sheet: broughtSheetsFiling },
})
