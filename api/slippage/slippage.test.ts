import { afterAll, describe, expect, it } from 'vitest'
import { SlippageView } from '../../domain/contract/slippage.ts'
import { openTestApp } from '../testing/open-test-app.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const chair = await signedIn('chair')
const slippage = (query = '') => chair.see(SlippageView, `./slippage${query}`)

describe('slippage', () => {
  it('counts days against the first promise, most first, and adds up', async () => {
    const { actions, areas, total, sentence } = await slippage()
    expect(actions[0]).toMatchObject({
      action: { ref: '2.3', originalDueOn: '2020-03-31', dueOn: '2021-02-26', timesRedated: 3 },
      daysLost: 332,
    })
    expect(actions[0]?.moves.map(({ days }) => days)).toEqual([91, 92, 149])
    expect(total.daysLost).toBe(actions.reduce((sum, { daysLost }) => sum + daysLost, 0))
    expect(total.daysLost).toBe(areas.reduce((sum, { daysLost }) => sum + daysLost, 0))
    expect(sentence).toContain('14 have been re-dated, 16 times in all')
  })

  it('counts the days past due of what was never moved', async () => {
    const { actions } = await slippage()
    expect(actions.find(({ action }) => action.ref === '1.4')).toMatchObject({ daysLost: 10, moves: [] })
  })

  it('draws promises and closures month by month, and ends what has happened at today', async () => {
    const { burnUp } = await slippage()
    expect(burnUp.find(({ on }) => on === '2020-12-10')).toEqual({
      on: '2020-12-10',
      firstPromise: 18,
      presentPromise: 5,
      agreed: 3,
    })
    expect(burnUp.filter(({ on }) => on > '2020-12-10').every(({ agreed }) => agreed === null)).toBe(true)
    // What is ongoing is promised for no day.
    expect(burnUp.at(-1)).toMatchObject({ firstPromise: 32, presentPromise: 32 })
  })

  it('forecasts for the coming boards and the re-inspection, with its basis', async () => {
    const { forecast } = await slippage()
    expect(forecast.basis).toBe(
      'From this plan’s own record: 106 milestones done, 4 actions closed and 16 date changes.',
    )
    expect(forecast.ranges?.flatMap(({ label }) => (label === null ? [] : [label]))).toEqual([
      'Improvement Board, 16 December 2020',
      'Improvement Board, 27 January 2021',
      'Re-inspection expected about August 2021',
    ])
    for (const { low, middle, high } of forecast.ranges ?? []) {
      expect(low).toBeGreaterThanOrEqual(3)
      expect([low, middle, high]).toEqual([low, middle, high].sort((one, other) => one - other))
      expect(high).toBeLessThanOrEqual(33)
    }
  })

  it('tests itself against every pair of boards, and has nothing to say of the first', async () => {
    const { backTest } = (await slippage()).forecast
    expect(backTest).toHaveLength(10)
    expect(backTest[0]).toMatchObject({ range: null, held: null, actual: 0 })
    for (const { range, held, actual } of backTest)
      if (range) expect(held).toBe(range.low <= actual && actual <= range.high)
  })

  it('has too little to say in the plan’s first months', async () => {
    const { forecast } = await slippage('?asAt=2019-12-18')
    expect(forecast.ranges).toBeNull()
    expect(forecast.basis).toMatch(/^There is too little to say/)
  })
})
