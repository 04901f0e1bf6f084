import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { whyNotAskFor, whyNotDescribe, whyNotReachedOn, whyNotStartOn } from './why-not-dated.ts'

const [today, startsOn, dueOn] = [day('2020-12-10'), day('2020-11-02'), day('2021-01-29')]

describe('a day that an update describes, or a milestone was reached on', () => {
  it.each([
    ['2020-11-01', 'starts after it', /began on 2 November 2020/, /starts on 2 November 2020/],
    ['2020-11-02', 'the first day of work', null, null],
    ['2020-12-10', 'today', null, null],
    ['2020-12-11', 'tomorrow', /not after today, 10 December 2020/, /cannot be reached in the future/],
  ])('%s: %s', (on, _what, described, reached) => {
    const [one, other] = [
      whyNotDescribe(day(on), { startsOn, reportedOn: null }, today),
      whyNotReachedOn(day(on), { startsOn }, today),
    ]
    expect(one?.message ?? null).toEqual(described === null ? null : expect.stringMatching(described))
    expect(other?.message ?? null).toEqual(reached === null ? null : expect.stringMatching(reached))
  })
})

describe('a due date that the board is asked for', () => {
  it.each([
    ['2021-01-29', /the date it has/],
    ['2020-12-10', /after today/],
    ['2020-12-11', null],
    ['2021-01-30', null],
  ])('%s', (on, message) => {
    const whyNot = whyNotAskFor(day(on), { dueOn, startsOn }, today)
    expect(whyNot?.message ?? null).toEqual(message === null ? null : expect.stringMatching(message))
  })

  it.each([
    ['2021-03-01', null],
    ['2021-02-28', /starts on 1 March 2021/],
  ])('%s, of an action that starts on 1 March 2021', (on, message) => {
    const whyNot = whyNotAskFor(day(on), { dueOn: day('2021-06-30'), startsOn: day('2021-03-01') }, today)
    expect(whyNot?.message ?? null).toEqual(message === null ? null : expect.stringMatching(message))
  })
})

it.each([
  ['2020-12-01', null],
  ['2020-11-30', /began on 1 December 2020/],
])('an action reported on before its start began by then: %s', (on, message) => {
  const whyNot = whyNotDescribe(day(on), { startsOn: day('2020-12-14'), reportedOn: day('2020-12-01') }, today)
  expect(whyNot?.message ?? null).toEqual(message === null ? null : expect.stringMatching(message))
})

describe('a start that an action is edited to', () => {
  it.each([
    ['2021-03-01', null, null, null],
    ['2020-12-01', '2020-12-01', null, null],
    ['2020-12-02', '2020-12-01', null, /last update describes 1 December 2020/],
    ['2020-11-20', '2020-12-01', '2020-11-20', null],
    ['2020-11-21', '2020-12-01', '2020-11-20', /milestone was reached on 20 November 2020/],
    ['2020-11-21', null, '2020-11-20', /milestone was reached on 20 November 2020/],
  ])('%s, last reported on %s, a milestone reached on %s', (on, reportedOn, reachedOn, message) => {
    const given = {
      reportedOn: reportedOn === null ? null : day(reportedOn),
      reachedOn: reachedOn === null ? null : day(reachedOn),
    }
    const whyNot = whyNotStartOn(day(on), given)
    expect(whyNot?.message ?? null).toEqual(message === null ? null : expect.stringMatching(message))
    if (whyNot) expect(whyNot).toMatchObject({ status: 400, field: 'startsOn' })
  })
})
