import { FiledHelpAnswer } from '../../domain/contract/filed/help-answers.ts'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { helpAnswers } from '../../db/schema/index.ts'
import { actionsFiling } from '../actions/filing.ts'
import { meetingsFiling } from '../meetings/filing.ts'
import { filing } from '../plan-file/filing.ts'
import { postsFiling } from '../posts/filing.ts'
import { progressUpdatesFiling } from '../progress-updates/filing.ts'
import { checkHelpAnswers } from './check-filed.ts'

export const helpAnswersFiling = filing<typeof FiledHelpAnswer, unknown, FiledAction>({
  list: 'helpAnswers',
  called: 'help answer',
  table: helpAnswers,
  shape: FiledHelpAnswer,
  on: { noun: actionsFiling, column: 'actionId' },
  references: { meeting: meetingsFiling, post: postsFiling },
  follows: {
    columns: ['updateId'],
    // It answers the last update before it.
    from: ({ recordedAt }, { beside }) => ({
      updateId: beside(progressUpdatesFiling).findLast((update) => String(update['recordedAt']) < String(recordedAt))?.[
        'id'
      ],
    }),
  },
  check: checkHelpAnswers,
})
