import { describe, expect, it } from 'vitest'
import { SHOWN_STATUSES, type ShownStatus } from './delivery-status.ts'
import { movement } from './movement.ts'

const shown = (statuses: Record<string, ShownStatus>) =>
  Object.entries(statuses).map(([ref, status]) => ({ ref, status }))

describe('an action that moves', () => {
  it.each(
    SHOWN_STATUSES.flatMap((from, i) => SHOWN_STATUSES.slice(0, i).map((to): [ShownStatus, ShownStatus] => [from, to])),
  )('from %s to %s got worse; back again, better', (from, to) => {
    const [then, now] = [shown({ '4.2': from }), shown({ '4.2': to })]
    expect(movement(then, now)).toEqual({ worse: [{ ref: '4.2', from, to }], better: [], added: [], withdrawn: [] })
    expect(movement(now, then)).toEqual({
      worse: [],
      better: [{ ref: '4.2', from: to, to: from }],
      added: [],
      withdrawn: [],
    })
  })

  it('nowhere is not told', () => {
    for (const status of SHOWN_STATUSES)
      expect(movement(shown({ '1.1': status }), shown({ '1.1': status }))).toEqual({
        worse: [],
        better: [],
        added: [],
        withdrawn: [],
      })
  })
})

it('puts the worst now first, and leaves equals in the order of the plan', () => {
  const then = shown({ '1.1': 'on-track', '1.2': 'on-track', '1.3': 'on-track', '1.4': 'complete', '1.5': 'off-track' })
  const now = shown({ '1.1': 'at-risk', '1.2': 'off-track', '1.3': 'at-risk', '1.4': 'off-track', '1.5': 'complete' })
  const { worse, better } = movement(then, now)
  expect(worse.map(({ ref }) => ref)).toEqual(['1.2', '1.4', '1.1', '1.3'])
  expect(better.map(({ ref }) => ref)).toEqual(['1.5'])
})

it('names what joined the plan and what left it, which have moved neither way', () => {
  const then = shown({ '3.6': 'off-track', '3.5': 'on-track' })
  const now = shown({ '3.5': 'on-track', '3.7': 'off-track' })
  expect(movement(then, now)).toEqual({ worse: [], better: [], added: ['3.7'], withdrawn: ['3.6'] })
})

it('has nothing to say of two empty plans', () => {
  expect(movement([], [])).toEqual({ worse: [], better: [], added: [], withdrawn: [] })
})
