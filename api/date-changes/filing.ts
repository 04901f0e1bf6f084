import { FiledDateChange } from '../../domain/contract/filed/date-changes.ts'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { dateChanges } from '../../db/schema/index.ts'
import { actionsFiling } from '../actions/filing.ts'
import { meetingsFiling } from '../meetings/filing.ts'
import { filing } from '../plan-file/filing.ts'
import { checkDateChanges } from './check-filed.ts'

export const dateChangesFiling = filing<typeof FiledDateChange, unknown, FiledAction>({
  list: 'dateChanges',
  called: 'date change',
  table: dateChanges,
  shape: FiledDateChange,
  on: { noun: actionsFiling, column: 'actionId' },
  references: { meeting: meetingsFiling },
  check: checkDateChanges,
})
