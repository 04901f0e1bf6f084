import type { Matter } from '../../domain/why-not-decided-at.ts'
import { whyNotAskDate, whyNotDecideDate } from '../../domain/why-not-date.ts'
import { dateRequestOf } from '../actions/deed-facts.ts'
import type { Asked } from '../actions/on-action.ts'

/** What may be done to an action's due date. */
export const dateDeeds =
  (matter: Matter | null) =>
  ({ doer, action, rows, today, notYet }: Asked) => {
    const waiting = dateRequestOf(rows)
    return {
      askDate: whyNotAskDate(doer, action, waiting),
      decideDate: whyNotDecideDate(doer, action, waiting, today) ?? notYet(matter),
    }
  }
