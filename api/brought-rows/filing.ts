import { FiledBroughtRow } from '../../domain/contract/filed/brought-rows.ts'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
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
  check(judge, { rows, at }) {
    judge.each(rows, at, ({ sheet, recordedAt }, place) => {
      const { versions } = judge.thing<PlanFile['broughtSheets'][number]>(broughtSheetsFiling, sheet)
      const [brought, takenBack] = versions
      if (brought && recordedAt < brought.recordedAt)
        judge.fault([...place, 'recordedAt'], 'Write a moment that is not before its sheet was brought')
      if (takenBack && recordedAt >= takenBack.recordedAt)
        judge.fault([...place, 'recordedAt'], 'Write a moment before its sheet was taken back')
    })
  },
})
