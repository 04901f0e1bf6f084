import { id } from '../dialect.ts'
import { actions } from './actions.ts'
import { plans } from './plans.ts'

/** The plan and the action that a row is of. */
export const ofAction = () => ({
  planId: id('plan_id')
    .notNull()
    .references(() => plans.id),
  actionId: id('action_id')
    .notNull()
    .references(() => actions.id),
})
