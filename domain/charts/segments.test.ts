import { expect, it } from 'vitest'
import { partsOf, rollUp, type Counts } from '../roll-up.ts'
import { sayCounts } from '../words/counts.ts'
import { segmentsOf as share } from './segments.ts'

const segmentsOf = (counts: Counts, room: Parameters<typeof share>[1]) => share(partsOf(counts), room)
const fill = <S extends string>(count: number, status: S) => Array<S>(count).fill(status)

it('says counts worst first', () => {
  expect(sayCounts(rollUp(['on-track', 'on-track', 'off-track', 'complete']).counts)).toBe(
    '4 actions: 1 off track, 2 on track and 1 complete',
  )
  expect(sayCounts(rollUp(['at-risk']).counts)).toBe('1 action: 1 at risk')
  expect(sayCounts(rollUp([]).counts)).toBe('No actions')
})

it('keeps one red among many greens wide enough to read, and fills the bar', () => {
  const [red, green] = segmentsOf(rollUp([...fill(1, 'off-track'), ...fill(32, 'on-track')]).counts, { length: 210 })
  expect(red).toMatchObject({ said: 'R 1', from: 0 })
  expect(red?.size).toBeGreaterThan(23)
  expect((green?.from ?? 0) + (green?.size ?? 0)).toBeCloseTo(210)
})

it('draws and says one red among nine blues red first, with no percentage', () => {
  const { counts } = rollUp([...fill(9, 'complete'), ...fill(1, 'off-track')])
  expect(sayCounts(counts)).toBe('10 actions: 1 off track and 9 complete')
  expect(segmentsOf(counts, { length: 210 }).map(({ status, said }) => `${status}: ${said}`)).toEqual([
    'off-track: R 1',
    'complete: B 9',
  ])
  expect(segmentsOf(counts, { length: 210 })[0]?.from).toBe(0)
})

it('draws nothing for nothing, and squeezes when there is no room', () => {
  expect(segmentsOf(rollUp([]).counts, { length: 210 })).toEqual([])
  const all = segmentsOf(
    rollUp([...fill(100, 'off-track'), ...fill(100, 'at-risk'), ...fill(100, 'on-track'), ...fill(100, 'complete')])
      .counts,
    { length: 60 },
  )
  expect((all.at(-1)?.from ?? 0) + (all.at(-1)?.size ?? 0)).toBeLessThanOrEqual(60.01)
  expect(all.map(({ fits }) => fits)).toEqual([false, false, false, false])
  expect(segmentsOf(rollUp(['off-track']).counts, { length: 28 })[0]?.fits).toBe(true)
  expect(segmentsOf(rollUp(['off-track']).counts, { length: 27 })[0]?.fits).toBe(false)
})
