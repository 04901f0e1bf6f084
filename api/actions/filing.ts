import { FiledAction, FiledRef } from '../../domain/contract/filed/actions.ts'
import type { FiledAction as Action } from '../../domain/contract/plan-file.ts'
import { actionRecommendations, actionSupportingPosts, actions } from '../../db/schema/index.ts'
import { slugOfRef } from '../../domain/refs.ts'
import { broughtSheetsFiling } from '../brought-sheets/filing.ts'
import { areasFiling } from '../areas/filing.ts'
import { filing, type Filing } from '../plan-file/filing.ts'
import { postsFiling } from '../posts/filing.ts'
import { recommendationsFiling } from '../recommendations/filing.ts'
import { checkActionVersions } from './check-filed-versions.ts'

export const actionsFiling: Filing = filing<typeof FiledAction, Action>({
  list: 'actions',
  called: 'action',
  table: actions,
  shape: FiledAction,
  name: { field: 'ref', shape: FiledRef, alike: slugOfRef },
  references: { area: areasFiling, ownerPost: postsFiling, sponsorPost: postsFiling },
  links: {
    recommendations: {
      noun: recommendationsFiling,
      table: actionRecommendations,
      from: 'actionId',
      to: 'recommendationId',
    },
    supportingPosts: { noun: postsFiling, table: actionSupportingPosts, from: 'actionId', to: 'postId' },
  },
  check: (judge, given) =>
    checkActionVersions(judge, {
      ...given,
      all: () => judge.things<Action>(actionsFiling),
      sheets: () => judge.things(broughtSheetsFiling),
    }),
})
