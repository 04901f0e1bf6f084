import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { dayDue, type Due } from './due.ts'
import { readDue } from './read-due.ts'
import {
  whyNotAskFor,
  whyNotDescribe,
  whyNotDueBefore,
  whyNotReachedOn,
  whyNotReviewOn,
  whyNotStartOn,
} from './why-not-dated.ts'

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
    const whyNot = whyNotAskFor(dayDue(day(on)), { due: dayDue(dueOn), startsOn }, today)
    expect(whyNot?.message ?? null).toEqual(message === null ? null : expect.stringMatching(message))
  })

  it.each([
    ['2021-03-01', null],
    ['2021-02-28', /starts on 1 March 2021/],
  ])('%s, of an action that starts on 1 March 2021', (on, message) => {
    const whyNot = whyNotAskFor(dayDue(day(on)), { due: dayDue(day('2021-06-30')), startsOn: day('2021-03-01') }, today)
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

const due = (typed: string) => readDue(typed) as Due

describe('a period, or ongoing, that the board is asked for', () => {
  it.each([
    ['Spring 2021', null],
    ['Autumn 2020', /after today/],
    ['December 2020', null],
    ['Ongoing, reviewed on 11 December 2020', null],
    ['Ongoing, reviewed on 10 December 2020', /after today/],
  ])('%s', (typed, message) => {
    const whyNot = whyNotAskFor(due(typed), { due: dayDue(dueOn), startsOn: null }, today)
    expect(whyNot?.message ?? null).toEqual(message === null ? null : expect.stringMatching(message))
  })

  it('is another than the one that stands, not the same in other words', () => {
    const stands = { due: due('Spring 2021'), startsOn: null }
    expect(whyNotAskFor(due('by spring 2021'), stands, today)?.message).toMatch(/the date it has/)
    expect(whyNotAskFor(due('31 May 2021'), stands, today)).toBeNull()
  })
})

it.each([
  ['Ongoing, reviewed on 10 December 2020', null],
  [
    'Ongoing, reviewed on 9 December 2020',
    '9 December 2020 has passed. Enter a day of review that is not before today, 10 December 2020',
  ],
  ['Autumn 2019', null],
])('what is ongoing is reviewed today or later: %s', (typed, says) => {
  expect(whyNotReviewOn(due(typed), today)?.message ?? null).toBe(says)
})

it.each([
  ['November 2020', null],
  ['October 2020', 'Enter a due date that is not before the start date'],
  ['2 November 2020', null],
  ['1 November 2020', 'Enter a due date that is not before the start date'],
  ['Ongoing, reviewed on 2 November 2020', null],
  ['Ongoing, reviewed on 1 November 2020', 'Enter a day of review that is not before the start date'],
])('nothing is due before work starts on 2 November: %s', (typed, says) => {
  expect(whyNotDueBefore(startsOn, due(typed))?.message ?? null).toBe(says)
  expect(whyNotDueBefore(null, due(typed))).toBeNull()
})

it('where no start is known, every day up to today may be described', () => {
  expect(whyNotDescribe(day('2001-01-01'), { startsOn: null, reportedOn: null }, today)).toBeNull()
  expect(whyNotDescribe(day('2020-12-11'), { startsOn: null, reportedOn: null }, today)).not.toBeNull()
  expect(whyNotReachedOn(day('2001-01-01'), { startsOn: null }, today)).toBeNull()
  expect(whyNotStartOn(null, { reportedOn: today, reachedOn: today })).toBeNull()
})
