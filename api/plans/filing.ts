import { FiledPlan, Slug } from '../../domain/contract/filed/plan.ts'
import { plans } from '../../db/schema/index.ts'
import { filing } from '../plan-file/filing.ts'

export const planFiling = filing({
  list: 'plan',
  called: 'plan',
  table: plans,
  shape: FiledPlan,
  name: { field: 'slug', shape: Slug },
  check(judge, { rows, at }) {
    judge.inOrder(rows, at, ['inspectedFrom', 'inspectedTo'], 'Write a day that is not before the first')
    judge.inOrder(rows, at, ['inspectedTo', 'reportPublishedOn'], 'Write a day that is not before the inspection ended')
    judge.each(rows, at, ({ state, closedOn }, place) => {
      if (state === 'closed' && closedOn === null)
        judge.fault([...place, 'closedOn'], 'Write the day the plan was closed')
      if (state === 'active' && closedOn !== null)
        judge.fault([...place, 'closedOn'], 'Write null, or close the plan: it is active')
    })
  },
})
