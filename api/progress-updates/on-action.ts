import { standingWords, whyOwed } from '../../domain/why-not-confirm.ts'
import { whyNotReport } from '../../domain/why-not-report.ts'
import { begunOf } from '../actions/deed-facts.ts'
import type { Asked, DrawnAt, OnAction } from '../actions/on-action.ts'
import { progressUpdatesFiling } from './filing.ts'
import { readUpdates, type UpdateRow } from './read-updates.ts'
import { progressUpdateRoutes } from './routes.ts'

export const progressUpdatesOnAction = {
  filing: progressUpdatesFiling,
  routes: progressUpdateRoutes,
  readHistory: readUpdates,
  // The view of an action draws the updates themselves, with what other nouns put beside them.
  draw({ progressUpdates }: { progressUpdates: readonly UpdateRow[] }, { one, isNow, today }: DrawnAt) {
    const { dueOn } = one.version
    const standing = standingWords(progressUpdates, { dueOn, closure: one.closure?.step ?? null }, today)
    return { besideAction: { noChangeOwes: isNow ? whyOwed(standing, today) : null }, deeds }
  },
} satisfies OnAction

const deeds = ({ doer, action, one, today }: Asked) => ({
  update: whyNotReport(doer, action, begunOf(one), today),
})
