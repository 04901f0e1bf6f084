import { wasKnownAt } from '../../db/as-at.ts'
import type { Answering } from '../actions/on-action.ts'
import { dateMatter } from './date-matter.ts'
import { dateDeeds } from './deeds.ts'

/** A request to move a date is answered by what the board decided of it. */
export const answeringRequests: Answering = {
  kind: 'date',
  asks: 'dateChangesAsked',
  rules:
    (_db, { record }) =>
    (actionId) => {
      const asked = record.dateChanges.get(actionId)?.find((change) => wasKnownAt(change, null))
      const deeds = dateDeeds(asked?.step === 'asked' ? dateMatter(asked) : null)
      return (by) => deeds(by).decideDate
    },
}
