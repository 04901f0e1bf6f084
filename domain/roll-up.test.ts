import { describe, expect, it } from 'vitest'
import { SHOWN_STATUSES, type ShownStatus } from './delivery-status.ts'
import { COUNT_OF, byWorst, rollUp } from './roll-up.ts'

describe('the worst of a set', () => {
  const pairs = SHOWN_STATUSES.flatMap((worse, i) =>
    SHOWN_STATUSES.slice(i + 1).map((better): [ShownStatus, ShownStatus] => [worse, better]),
  )

  it.each(pairs)('is %s before %s, in either order', (worse, better) => {
    expect(rollUp([worse, better]).worst).toBe(worse)
    expect(rollUp([better, worse]).worst).toBe(worse)
    expect(byWorst(worse, better)).toBeLessThan(0)
    expect(byWorst(better, worse)).toBeGreaterThan(0)
  })

  it('is the one red among nine blues', () => {
    const statuses: ShownStatus[] = [...Array<'complete'>(9).fill('complete'), 'off-track']
    expect(rollUp(statuses)).toMatchObject({ worst: 'off-track', counts: { complete: 9, offTrack: 1 }, total: 10 })
  })

  it('is complete only when all are', () => {
    expect(rollUp(['complete', 'complete']).worst).toBe('complete')
    for (const other of SHOWN_STATUSES.filter((status) => status !== 'complete'))
      expect(rollUp(['complete', other, 'complete']).worst).toBe(other)
  })

  it('is nothing when there are none', () => {
    const { worst, total, counts } = rollUp([])
    expect([worst, total, Object.values(counts)]).toEqual([null, 0, [0, 0, 0, 0, 0, 0, 0, 0]])
  })
})

it.each(SHOWN_STATUSES)('counts %s under its own name, and nothing else', (status) => {
  const { counts, total } = rollUp([status, status])
  expect(counts[COUNT_OF[status]]).toBe(2)
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total)
})

it('finds no status worse than itself', () => {
  for (const status of SHOWN_STATUSES) expect(byWorst(status, status)).toBe(0)
})
