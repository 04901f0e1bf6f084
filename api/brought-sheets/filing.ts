import { Key } from '../../domain/contract/filed/fields.ts'
import { FiledBroughtSheet } from '../../domain/contract/filed/brought-sheets.ts'
import { broughtSheets } from '../../db/schema/index.ts'
import { filing } from '../plan-file/filing.ts'

export const broughtSheetsFiling = filing({
  list: 'broughtSheets',
  called: 'sheet that was brought',
  table: broughtSheets,
  shape: FiledBroughtSheet,
  name: { field: 'key', shape: Key() },
  check(judge, { rows, at }) {
    judge.each(rows, at, ({ state, reason, digest }, place, i) => {
      const before = rows[i - 1]
      if ((state === 'taken-back') !== (reason !== null))
        judge.fault([...place, 'reason'], 'Write why it was taken back, or null while it was not')
      if (before && before.digest !== digest)
        judge.fault([...place, 'digest'], 'Write the digest of the version before: another file is another sheet')
      if (i === 0 ? state === 'taken-back' : before?.state === 'taken-back' || state === 'brought')
        judge.fault([...place, 'state'], 'A sheet is brought, and then taken back once')
    })
  },
})
