import type { DrawnAt, OnAction } from '../actions/on-action.ts'
import { answeringRequests } from './answering.ts'
import { told } from '../actions/told.ts'
import { dateMatter } from './date-matter.ts'
import { fromOf, toOf } from './dues.ts'
import { dateDeeds } from './deeds.ts'
import { dateChangesFiling } from './filing.ts'
import { findDateRequests } from './find-date-requests.ts'
import { readDateChanges, type DateChangeRow } from './read-date-changes.ts'
import { dateChangeRoutes } from './routes.ts'

/** A date change as a view has it: each of its due dates whole. */
function toldDates(row: DateChangeRow) {
  const { fromKind: _k, fromBeginsOn: _b, fromWords: _w, fromReviewOn: _r, ...rest } = told(row)
  const { toKind: _tk, toBeginsOn: _tb, toWords: _tw, toReviewOn: _tr, ...said } = rest
  return { ...said, from: fromOf(row), to: toOf(row) }
}

export const dateChangesOnAction = {
  filing: dateChangesFiling,
  routes: dateChangeRoutes,
  readHistory: readDateChanges,
  draw({ dateChanges }: { dateChanges: readonly DateChangeRow[] }, { isNow, boardsFor, asRead }: DrawnAt) {
    const [last] = dateChanges
    const matter = isNow && last?.step === 'asked' ? dateMatter(last) : null
    return {
      besideAction: { dateChanges: dateChanges.map((change) => ({ ...toldDates(change), asRead: asRead(change.id) })) },
      boards: { onDate: boardsFor(matter) },
      deeds: dateDeeds(matter),
    }
  },
  findAsks: findDateRequests,
  answering: answeringRequests,
} satisfies OnAction
