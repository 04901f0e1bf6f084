import { call } from '../../../api.server.ts'
import { MOST_BOARDS } from '../../../long-lists/latest.ts'
import { isWhole } from '../../../long-lists/whole.ts'
import { ledgerOf, MOST_PROMISES } from '../../../slippage/ledger.ts'
import { testsOf } from '../../../slippage/tests-of.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  // What the chart draws goes to the page whole; of the rest, what its tables show.
  const { actions, forecast, ...view } = await call(event, 'slippage', event.params)
  const { backTest, ...coming } = forecast
  const most = (rows: number) => (isWhole(event.url) ? Infinity : rows)
  return {
    view: { ...view, forecast: coming },
    ledger: ledgerOf(actions, most(MOST_PROMISES)),
    tests: testsOf(backTest, most(MOST_BOARDS)),
  }
}
