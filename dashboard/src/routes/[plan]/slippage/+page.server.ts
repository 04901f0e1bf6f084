import { call } from '../../../api.server.ts'
import { MOST_BOARDS } from '../../../long-lists/latest.ts'
import { mostOf } from '../../../long-lists/whole.ts'
import { ledgerOf, MOST_PROMISES } from '../../../slippage/ledger.ts'
import { testsOf } from '../../../slippage/tests-of.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  // What the chart draws goes to the page whole; of the rest, what its tables show.
  const { actions, forecast, ...view } = await call(event, 'slippage', event.params)
  const { backTest, ...coming } = forecast
  return {
    view: { ...view, forecast: coming },
    ledger: ledgerOf(actions, mostOf(event.url, MOST_PROMISES)),
    tests: testsOf(backTest, mostOf(event.url, MOST_BOARDS)),
  }
}
