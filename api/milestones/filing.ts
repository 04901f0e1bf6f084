import { FiledMilestone } from '../../domain/contract/filed/milestones.ts'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { MOST_MILESTONES } from '../../domain/contract/longest.ts'
import { milestones } from '../../db/schema/index.ts'
import { actionsFiling } from '../actions/filing.ts'
import { filing } from '../plan-file/filing.ts'
import { postsFiling } from '../posts/filing.ts'
import { checkMilestone } from './check-filed.ts'

export const milestonesFiling = filing<typeof FiledMilestone, unknown, FiledAction>({
  list: 'milestones',
  called: 'milestone',
  table: milestones,
  shape: FiledMilestone,
  on: { noun: actionsFiling, column: 'actionId' },
  references: { ownerPost: postsFiling },
  most: MOST_MILESTONES,
  check: checkMilestone,
})
