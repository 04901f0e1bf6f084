import type { Forecast } from '../../../domain/contract/slippage.ts'
import type { Day } from '../../../domain/day.ts'
import { latest } from '../long-lists/latest.ts'

type Test = Forecast['backTest'][number]

/** How often the forecast has been right, counted over all boards, and the last boards it was tested at. */
export interface Tests {
  shown: (Pick<Test, 'range' | 'actual' | 'held'> & { id: string; madeOn: Day; forOn: Day })[]
  all: number
  /** At how many boards there was enough to say anything. */
  tested: number
  held: number
}

export function testsOf(backTest: Forecast['backTest'], most: number): Tests {
  const tested = backTest.filter(({ held }) => held !== null)
  const { shown, all } = latest(backTest, most)
  return {
    shown: shown.map(({ at, next, range, actual, held }) => ({
      id: at.id,
      madeOn: at.heldOn,
      forOn: next.heldOn,
      range,
      actual,
      held,
    })),
    all,
    tested: tested.length,
    held: tested.filter(({ held }) => held).length,
  }
}
