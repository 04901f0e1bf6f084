import { describe, expect, it } from 'vitest'
import { goesOnIn, leftAs, owedByLeaving, whyNotMerge, type Left } from './leaving.ts'

const said = (as: Left['as'], mergedInto: string | null = null, movedTo: string | null = null): Left => ({
  as,
  mergedInto,
  movedTo,
})

it.each<[left: Left, owes: string | null]>([
  [said(null), 'withdrawnAs'],
  [said('no-longer-needed'), null],
  [said('merged'), 'mergedInto'],
  [said('merged', null, 'Business as usual'), 'mergedInto'],
  [said('merged', '2.3'), null],
  [said('moved'), 'movedTo'],
  [said('moved', '2.3'), 'movedTo'],
  [said('moved', null, 'Business as usual'), null],
])('leaving as %j owes %s', (left, owes) => {
  expect(owedByLeaving(left)[0]?.field ?? null).toBe(owes)
})

it('keeps what belongs to how an action leaves', () => {
  expect(leftAs(said('merged', '2.3', 'BAU'))).toEqual(said('merged', '2.3'))
  expect(leftAs(said('moved', '2.3', 'BAU'))).toEqual(said('moved', null, 'BAU'))
  expect(leftAs(said('no-longer-needed', '2.3', 'BAU'))).toEqual(said('no-longer-needed'))
})

it.each<[left: Left, others: Record<string, Left>, on: unknown]>([
  [said('moved', null, 'BAU'), {}, null],
  [said('merged', '2.3'), {}, { ref: '2.3', left: null }],
  [said('merged', '2.3'), { '2.3': said('merged', '2.4'), '2.4': said('merged', '2.5') }, { ref: '2.5', left: null }],
  [
    said('merged', '2.3'),
    { '2.3': said('merged', '2.4'), '2.4': said('moved', null, 'BAU') },
    { ref: '2.4', left: { as: 'moved', movedTo: 'BAU' } },
  ],
  // What an imported record may say of itself has an end too.
  [
    said('merged', '2.3'),
    { '2.3': said('merged', '2.4'), '2.4': said('merged', '2.3') },
    { ref: '2.3', left: { as: 'merged', movedTo: null } },
  ],
])('left as %j goes on where the last of %j does', (left, others, on) => {
  expect(goesOnIn(left, (ref) => others[ref] ?? null)).toEqual(on)
})

describe('merging', () => {
  it.each([
    ['2.3', { state: 'active' as const }, null],
    ['2.3', { state: 'withdrawn' as const }, 'has left the plan itself'],
    ['2.3', null, 'This plan has no action 2.3'],
    ['R 1', { state: 'active' as const }, 'That is this action'],
  ])('R1 into %s, which is %j: %s', (into, found, why) => {
    const whyNot = whyNotMerge('R1', into, found)
    if (why === null) expect(whyNot).toBeNull()
    else expect(whyNot).toMatchObject({ field: 'mergedInto', message: expect.stringContaining(why) })
  })
})
