import { FiledClosureStep } from '../../domain/contract/filed/closure-steps.ts'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { closureSteps } from '../../db/schema/index.ts'
import { actionsFiling } from '../actions/filing.ts'
import { meetingsFiling } from '../meetings/filing.ts'
import { filing } from '../plan-file/filing.ts'
import { checkClosureSteps } from './check-filed.ts'

export const closureStepsFiling = filing<typeof FiledClosureStep, unknown, FiledAction>({
  list: 'closureSteps',
  called: 'closure step',
  table: closureSteps,
  shape: FiledClosureStep,
  on: { noun: actionsFiling, column: 'actionId' },
  references: { meeting: meetingsFiling },
  check: checkClosureSteps,
})
