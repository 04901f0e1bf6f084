import { describe, expect, it } from 'vitest'
import { contradictions, type Claims } from './contradictions.ts'
import { day } from './day.ts'
import { dayDue, type Due } from './due.ts'
import { readDue } from './read-due.ts'
import { sayContradiction } from './words/contradictions.ts'
import type { DeliveryStatus } from './delivery-status.ts'

const on = day('2020-12-10')
const said = (deliveryStatus: DeliveryStatus, progress = 'Two pods are full.', forecastOn: string | null = null) => ({
  deliveryStatus,
  progress,
  effectiveOn: day('2020-12-03'),
  forecastOn: forecastOn === null ? null : day(forecastOn),
})

const sound: Claims = {
  ref: '1.4',
  title: 'Every team works in small pods',
  successMeasure: 'Nine teams in ten work in pods (40% in October 2019).',
  begunOn: day('2020-10-01'),
  due: dayDue(day('2021-03-31')),
  closure: null,
  evidenceReviewed: false,
  updates: [said('on-track', 'Third pod opened.'), said('on-track', 'Second pod opened.'), said('at-risk', 'One pod.')],
  milestones: [{ dueOn: day('2020-11-01'), doneOn: day('2020-10-28') }],
  timesRedated: 0,
  daysMoved: 0,
}

const due = (typed: string) => readDue(typed) as Due
const undone = (...dueOn: string[]) => dueOn.map((due) => ({ dueOn: day(due), doneOn: null }))
const same = (count: number) => Array.from({ length: count }, () => said('on-track'))

describe('contradictions', () => {
  it.each<[string, Partial<Claims>, string[]]>([
    ['nothing of a sound action', {}, []],
    ['nothing on the day it is due', { due: dayDue(on) }, []],
    [
      'green the day after it was due',
      { due: dayDue(day('2020-12-09')) },
      ['says on track, but was due on 9 December 2020'],
    ],
    [
      'nothing of a red one past due: it says so itself',
      { due: dayDue(day('2020-12-09')), updates: [said('off-track')] },
      [],
    ],
    ['nothing of a forecast on the due day', { updates: [said('on-track', 'x', '2021-03-31')] }, []],
    [
      'a green that forecasts the day after',
      { updates: [said('on-track', 'x', '2021-04-01')] },
      ['says on track, but expects to finish on 1 April 2021, after it is due'],
    ],
    ['nothing of an amber that forecasts late', { updates: [said('at-risk', 'x', '2021-04-01')] }, []],
    [
      'a date in the success measure that is not the due date',
      { successMeasure: 'By 29 January 2021, 85% start within ten days (34% in October 2019).' },
      ['says “29 January 2021” in its success measure, but is due on 31 March 2021'],
    ],
    [
      'a date in the title that is not the due date',
      { title: 'Pods everywhere by the end of January 2021' },
      ['says “end of January 2021” in its title, but is due on 31 March 2021'],
    ],
    ['nothing on the last day of a period', { due: due('w/c 4 December 2020') }, []],
    [
      'green the day after a period',
      { due: due('w/c 3 December 2020') },
      ['says on track, but was due w/c 3 December 2020'],
    ],
    [
      'nothing of a forecast on the last day of a period',
      { due: due('Spring 2021'), updates: [said('on-track', 'x', '2021-05-31')] },
      [],
    ],
    [
      'a green that forecasts the day after a period',
      { due: due('Spring 2021'), updates: [said('on-track', 'x', '2021-06-01')] },
      ['says on track, but expects to finish on 1 June 2021, after it is due'],
    ],
    [
      'nothing of what is ongoing, whatever it says of days',
      {
        due: due('Ongoing, reviewed on 1 March 2021'),
        title: 'Pods by 29 January 2021',
        updates: [said('on-track', 'x', '2031-06-01')],
      },
      [],
    ],
    [
      'nothing of a deadline within the period',
      { due: due('Spring 2021'), successMeasure: 'By 31 March 2021, 85%.' },
      [],
    ],
    [
      'a deadline before the period',
      { due: due('Spring 2021'), successMeasure: 'By 28 February 2021, 85%.' },
      ['says “28 February 2021” in its success measure, but is due Spring 2021'],
    ],
    ['nothing of a measure that is not there', { successMeasure: null }, []],
    [
      'a date that moved often between periods',
      { timesRedated: 3, daysMoved: null },
      ['has moved its date three times'],
    ],
    ['nothing of a month that holds the due date', { successMeasure: 'In place by March 2021.' }, []],
    ['nothing of a date that is no deadline', { successMeasure: 'Up from 34% on 29 January 2020.' }, []],
    [
      'nothing of a step on the way to the due date',
      { successMeasure: 'Half by 30 September 2020, and all of them by 31 March 2021.' },
      [],
    ],
    [
      'the last of several deadlines, where none is the due date',
      { successMeasure: 'All of them by 29 January 2021; half by 30 September 2020.' },
      ['says “29 January 2021” in its success measure, but is due on 31 March 2021'],
    ],
    [
      'nothing of the words of an action that is agreed complete',
      { closure: 'agreed', evidenceReviewed: true, successMeasure: 'By 29 January 2021.' },
      [],
    ],
    ['nothing of the same words twice', { updates: [...same(2), said('on-track', 'Other.')] }, []],
    ['the same words three updates running', { updates: same(3) }, ['has used the same words three updates running']],
    ['the same words four updates running', { updates: same(4) }, ['has used the same words four updates running']],
    [
      'the same words but for capitals and spaces',
      { updates: [said('at-risk', 'Two  pods are full. '), said('at-risk', 'TWO PODS ARE FULL.'), said('at-risk')] },
      ['has used the same words three updates running'],
    ],
    ['nothing of the same words after a break', { updates: [said('on-track'), said('on-track', 'b'), ...same(2)] }, []],
    ['nothing of a date moved twice', { timesRedated: 2, daysMoved: 80 }, []],
    [
      'a date moved three times',
      { timesRedated: 3, daysMoved: 332 },
      ['has moved its date three times, 332 days in all'],
    ],
    [
      'nothing of a milestone that has no day yet',
      { begunOn: day('2020-12-01'), milestones: [{ dueOn: null, doneOn: null }] },
      [],
    ],
    ['nothing of a milestone due today', { milestones: undone('2020-12-10') }, []],
    [
      'a green whose milestone passed undone',
      { milestones: undone('2020-12-09') },
      ['says on track, but a milestone has passed undone'],
    ],
    [
      'a green with two passed undone',
      { milestones: undone('2020-12-09', '2020-12-01') },
      ['says on track, but 2 milestones have passed undone'],
    ],
    [
      'nothing of an amber whose milestone passed',
      { milestones: undone('2020-12-09'), updates: [said('at-risk')] },
      [],
    ],
    ['nothing without a milestone for 90 days', { begunOn: day('2020-09-11'), milestones: undone('2021-01-01') }, []],
    [
      'a green with no milestone reached in 91 days',
      { begunOn: day('2020-09-10'), milestones: undone('2021-01-01') },
      ['says on track, but has reached no milestone in 91 days'],
    ],
    ['nothing of a closure on reviewed evidence', { closure: 'agreed', evidenceReviewed: true, timesRedated: 4 }, []],
    [
      'a closure without a review',
      { closure: 'agreed' },
      ['was agreed complete with no review of evidence on the record'],
    ],
    ['nothing of an action that nobody has reported on', { updates: [] }, []],
  ])('says %s', (_what, facts, expected) => {
    expect(contradictions({ ...sound, ...facts }, on).map((found) => sayContradiction(found))).toEqual(expected)
  })
})
