import { describe, expect, it } from 'vitest'
import { day } from '../day.ts'
import type { ShownStatus } from '../delivery-status.ts'
import { headline, summary } from './headline.ts'
import { rollUp } from '../roll-up.ts'

/** So many of each. */
const of = (counts: Partial<Record<ShownStatus, number>>) =>
  rollUp(Object.entries(counts).flatMap(([status, count]) => Array<ShownStatus>(count).fill(status as ShownStatus)))

const none = { worse: 0, better: 0 }

describe('the headline', () => {
  it.each([
    ['an empty plan', of({}), null, 'The plan has no actions yet'],
    ['an empty plan at its second board', of({}), none, 'The plan has no actions yet'],
    ['all complete', of({ complete: 33 }), { worse: 0, better: 2 }, 'All 33 actions are agreed complete'],
    ['the one action complete', of({ complete: 1 }), none, 'The one action of the plan is agreed complete'],
    ['before the second board', of({ 'off-track': 5, 'on-track': 28 }), null, '5 of 33 actions are off track'],
    ['one off track', of({ 'off-track': 1, 'on-track': 32 }), null, '1 of 33 actions is off track'],
    ['none off track', of({ 'on-track': 33 }), null, 'No action of 33 is off track'],
    ['all off track', of({ 'off-track': 3 }), null, 'All 3 actions are off track'],
    ['one action, off track', of({ 'off-track': 1 }), null, 'The one action of the plan is off track'],
    ['one action, not off track', of({ 'at-risk': 1 }), null, 'The one action of the plan is not off track'],
    ['none complete but one', of({ complete: 32, 'awaiting-sign-off': 1 }), null, 'No action of 33 is off track'],
  ])('of %s', (_which, counted, moved, expected) => {
    expect(headline(counted, moved)).toBe(expected)
  })

  it.each([
    [0, 0, 'none has moved since the last board'],
    [0, 1, 'none has got worse since the last board and 1 has got better'],
    [0, 4, 'none has got worse since the last board and 4 have got better'],
    [1, 0, '1 has got worse since the last board and none better'],
    [1, 1, '1 has got worse since the last board and 1 better'],
    [3, 0, '3 have got worse since the last board and none better'],
    [3, 4, '3 have got worse since the last board and 4 better'],
  ])('tells of %i worse and %i better', (worse, better, expected) => {
    expect(headline(of({ 'off-track': 5, 'on-track': 28 }), { worse, better })).toBe(
      `5 of 33 actions are off track; ${expected}`,
    )
  })
})

describe('the summary', () => {
  const plan = { staleAfterDays: 38, reinspectionExpectedOn: null }
  const today = day('2020-12-10')

  it.each([
    ['an empty plan', of({}), 'Its first board page comes with its first action.'],
    [
      'one of each',
      of({ complete: 1, 'on-track': 1, 'at-risk': 1, 'not-started': 1 }),
      '1 is complete, 1 on track, 1 at risk, 1 not started.',
    ],
    [
      'many of each',
      of({ complete: 3, 'on-track': 14, 'at-risk': 8, 'not-started': 2 }),
      '3 are complete, 14 on track, 8 at risk, 2 not started.',
    ],
    ['none complete', of({ 'on-track': 14, 'at-risk': 1 }), '14 are on track, 1 at risk.'],
    ['one alone', of({ 'at-risk': 1 }), '1 is at risk.'],
    ['all off track, which the headline says', of({ 'off-track': 5 }), ''],
    ['one out of date', of({ 'out-of-date': 1 }), '1 is out of date: nobody has reported on it for over 38 days.'],
    ['two out of date', of({ 'out-of-date': 2 }), '2 are out of date: nobody has reported on them for over 38 days.'],
    ['one waiting', of({ 'awaiting-sign-off': 1 }), '1 waits for the chair to sign off.'],
    ['two waiting', of({ 'awaiting-sign-off': 2 }), '2 wait for the chair to sign off.'],
    [
      'a bit of all',
      of({ complete: 3, 'off-track': 5, 'out-of-date': 2, 'awaiting-sign-off': 1 }),
      '3 are complete. 2 are out of date: nobody has reported on them for over 38 days. 1 waits for the chair to sign off.',
    ],
  ])('of %s', (_which, counted, expected) => {
    expect(summary(counted, plan, today)).toBe(expected)
  })

  it('says the plan’s own limit, in days or in a day', () => {
    expect(summary(of({ 'out-of-date': 1 }), { ...plan, staleAfterDays: 10 }, today)).toContain('over 10 days')
    expect(summary(of({ 'out-of-date': 1 }), { ...plan, staleAfterDays: 1 }, today)).toContain('over 1 day.')
  })

  it.each([
    ['2021-08-27', 'Re-inspection is expected in about 9 months.'],
    ['2021-02-08', 'Re-inspection is expected in about 2 months.'],
    ['2021-02-07', 'Re-inspection is expected in about 59 days.'],
    ['2020-12-11', 'Re-inspection is expected in about 1 day.'],
    ['2020-12-10', 'Re-inspection is expected about now.'],
    ['2020-12-09', 'Re-inspection was expected by 9 December 2020.'],
  ])('says how far off a re-inspection on %s is', (expectedOn, expected) => {
    const said = summary(of({ 'on-track': 2 }), { ...plan, reinspectionExpectedOn: day(expectedOn) }, today)
    expect(said).toBe(`2 are on track. ${expected}`)
  })
})

it('writes thousands as they are read', () => {
  expect(headline(of({ 'off-track': 122, 'on-track': 1000 }), null)).toBe('122 of 1,122 actions are off track')
})

it.each([
  [1, 1, false, 'Nobody has reported yet on it.'],
  [2, 2, false, 'Nobody has reported yet on any of them.'],
  [11, 12, false, 'Nobody has reported yet on 11 of the 12.'],
  [11, 12, true, 'Nobody had reported yet on 11 of the 12.'],
])('says that nobody has reported on %i of %i, past: %s', (unreported, total, past, expected) => {
  const plan = { staleAfterDays: 38, reinspectionExpectedOn: null }
  const counted = { ...of({ 'not-started': total }), unreported }
  expect(summary(counted, plan, day('2020-12-10'), { past })).toContain(` not started. ${expected}`)
})

it('does not speak of reports where each has one', () => {
  const plan = { staleAfterDays: 38, reinspectionExpectedOn: null }
  expect(summary({ ...of({ 'on-track': 2 }), unreported: 0 }, plan, day('2020-12-10'))).toBe('2 are on track.')
})

it('tells what moved since another moment, when one is said', () => {
  const counted = of({ 'off-track': 1, 'on-track': 1 })
  const said = (worse: number, better: number) => headline(counted, { worse, better }, { since: '1 March 2020' })
  expect([said(1, 0), said(0, 1), said(0, 0)]).toEqual([
    '1 of 2 actions is off track; 1 has got worse since 1 March 2020 and none better',
    '1 of 2 actions is off track; none has got worse since 1 March 2020 and 1 has got better',
    '1 of 2 actions is off track; none has moved since 1 March 2020',
  ])
})

it('tells of a day that is past in the past', () => {
  const of33 = of({ 'off-track': 5, 'on-track': 27, 'awaiting-sign-off': 1 })
  const board = 'the board of 16 September 2020'
  const said = (counted: Parameters<typeof headline>[0], worse: number, better: number) =>
    headline(counted, { worse, better }, { since: board, past: true })
  expect(said(of33, 3, 4)).toBe(`5 of 33 actions were off track; 3 had got worse since ${board} and 4 better`)
  expect(said(of33, 0, 1)).toBe(
    `5 of 33 actions were off track; none had got worse since ${board} and 1 had got better`,
  )
  expect(said(of({ 'on-track': 2 }), 0, 0)).toBe(`No action of 2 was off track; none had moved since ${board}`)
  expect(headline(of({ 'off-track': 1 }), null, { past: true })).toBe('The one action of the plan was off track')
  expect(headline(of({ complete: 2 }), null, { past: true })).toBe('Both actions were agreed complete')
  expect(headline(of({}), null, { past: true })).toBe('The plan had no actions yet')

  const plan = { staleAfterDays: 38, reinspectionExpectedOn: day('2021-08-27') }
  expect(
    summary(of({ 'on-track': 2, 'out-of-date': 1, 'awaiting-sign-off': 2 }), plan, day('2020-12-10'), { past: true }),
  ).toBe(
    '2 were on track. 1 was out of date: nobody had reported on it for over 38 days. 2 waited for the chair to sign off. Re-inspection was then expected in about 9 months.',
  )
  expect(summary(of({}), plan, day('2020-12-10'), { past: true })).toBe('')
})

it('says the plan’s own words, and apart what was complete before this record', () => {
  const [plan, today] = [{ staleAfterDays: 38, reinspectionExpectedOn: null }, day('2020-12-10')]
  const words = { 'off-track': 'Red', complete: 'Embedded' }
  expect(headline(of({ 'off-track': 2, complete: 1 }), null, { words })).toBe('2 of 3 actions are red')
  const closed = (of_: object, closedBefore: number) => {
    const counted = of(of_)
    return { ...counted, counts: { ...counted.counts, closedBefore } }
  }
  expect(headline(closed({ complete: 12 }, 5), null)).toBe(
    'All 12 actions are complete, 5 of them before this record began',
  )
  expect(headline(closed({ complete: 2 }, 2), null, { words })).toBe(
    'Both actions are embedded, both before this record began',
  )
  expect(headline(closed({ complete: 1 }, 1), null)).toBe(
    'The one action of the plan is complete, before this record began',
  )
  expect(summary(closed({ complete: 2, 'on-track': 1 }, 2), plan, today)).toBe(
    '2 are complete, both before this record began; 1 on track.',
  )
  expect(summary(closed({ complete: 12, 'on-track': 14, 'at-risk': 8 }, 5), plan, today, { words })).toContain(
    '12 are embedded, 5 of them before this record began; 14 on track, 8 at risk.',
  )
  expect(summary(closed({ complete: 12 }, 5), plan, today)).toContain(
    '12 are complete, 5 of them before this record began.',
  )
})
