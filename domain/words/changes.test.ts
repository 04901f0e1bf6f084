import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { differencesOf, rewordingOf, sayNothing } from './changes.ts'
import { sayField } from './fields.ts'
import { saySubject } from './subjects.ts'
import { sayValue } from './values.ts'

const NAMES = {
  areas: [{ number: 2, title: 'Workforce' }],
  posts: [{ key: 'head-of-workforce', title: 'Head of Workforce' }],
}

it('leaves out what stayed the same', () => {
  const before = { deliveryStatus: 'on-track', progress: 'Two of four', noChange: false, wayBackToGreen: null }
  const after = { ...before, deliveryStatus: 'at-risk', wayBackToGreen: 'Cover agreed' }
  expect(differencesOf({ before, after }, NAMES)).toEqual([
    { field: 'deliveryStatus', label: 'Delivery status', before: 'On track', after: 'At risk' },
    { field: 'wayBackToGreen', label: 'Way back to green', before: '', after: 'Cover agreed' },
  ])
})

it('tells what is new from nothing', () => {
  expect(differencesOf({ before: null, after: { dueOn: '2021-03-31', partners: null } }, NAMES)).toEqual([
    { field: 'dueOn', label: 'Due on', before: null, after: '31 March 2021' },
  ])
})

it('tells what is the deed’s own from what was not given before', () => {
  const asked = {
    before: { dueOn: '2020-09-30' },
    after: {
      dueOn: '2020-09-30',
      fromOn: '2020-09-30',
      toOn: '2021-03-31',
      reasonCode: 'pandemic',
      reason: 'No rooms',
      effect: null,
    },
  }
  expect(differencesOf(asked, NAMES).map(({ label, before, after }) => [label, before, after])).toEqual([
    ['Date that stands', null, '30 September 2020'],
    ['Date asked for', null, '31 March 2021'],
    ['Kind of reason', null, 'The pandemic'],
    ['Why', null, 'No rooms'],
  ])
})

it('says what a wording changed', () => {
  const changed = [
    { field: 'area', from: 1, to: 2 },
    { field: 'ownerPost', from: 'head-of-workforce', to: 'A post that is gone' },
    { field: 'state', from: 'active', to: 'withdrawn' },
  ]
  expect(rewordingOf(changed, NAMES).map(({ label, before, after }) => [label, before, after])).toEqual([
    ['Priority area', '1', '2. Workforce'],
    ['Owner', 'Head of Workforce', 'A post that is gone'],
    ['State', 'In the plan', 'Withdrawn'],
  ])
})

it.each([
  ['recommendations', [1, 2], '1, 2'],
  ['recommendations', [], ''],
  ['noChange', true, 'Yes'],
  ['noChange', false, 'No'],
  ['actions', 33, '33'],
  ['partners', null, ''],
  ['deliveryStatus', 'complete', 'Claimed complete'],
  ['step', 'claimed', 'Claimed complete by its owner'],
  ['role', 'programme', 'Programme office'],
  ['clock', '2020-12-10T09:00:00.000Z', '10 December 2020 at 09:00'],
  [
    'milestones',
    [
      { title: 'First pod', dueOn: '2021-01-04' },
      { title: 'Second pod', dueOn: '2021-02-04' },
    ],
    'Title: First pod; Due on: 4 January 2021\nTitle: Second pod; Due on: 4 February 2021',
  ],
  // Words are said as they were typed, whatever code they look like.
  ['progress', 'complete', 'complete'],
  ['title', 'claimed', 'claimed'],
  ['progress', '2020-12-10', '2020-12-10'],
  // What the record holds of a later version is shown, not lost.
  ['deliveryStatus', 'paused', 'paused'],
  ['dueOn', 'Summer 2021', 'Summer 2021'],
  ['constructor', 'x', 'x'],
])('%s: %j is %j', (field, value, expected) => {
  expect(sayValue(field, value, NAMES)).toBe(expected)
})

it.each([
  ['wayBackToGreen', 'Way back to green'],
  ['minuteReference', 'Minute'],
  ['somethingElse', 'Something else'],
  ['toString', 'To string'],
])('the field %s is %s', (field, expected) => {
  expect(sayField(field)).toBe(expected)
})

it.each([
  [{ kind: 'action', ref: '2.3' }, 'action 2.3'],
  [{ kind: 'milestone', ref: '2.3' }, 'a milestone of action 2.3'],
  [{ kind: 'person', ref: 'owner@plan.example' }, 'owner@plan.example'],
  [{ kind: 'post-holder', ref: 'head' }, 'who holds the post head'],
  [{ kind: 'post', ref: 'head', title: 'Head of Workforce' }, 'the post Head of Workforce'],
  [{ kind: 'meeting', ref: 'board-2021-01-27' }, 'the meeting board-2021-01-27'],
  [
    { kind: 'meeting', ref: 'board-2021-01-27', title: 'Improvement Board', on: day('2021-02-03') },
    'the meeting Improvement Board, 3 February 2021',
  ],
  [{ kind: 'evidence', ref: 'x' }, 'evidence x'],
  [{ kind: 'constructor', ref: 'x' }, 'constructor x'],
])('%j is %s', (subject, expected) => {
  expect(saySubject(subject)).toBe(expected)
})

it.each([
  ['doneOn', 'Not reached yet'],
  ['partners', 'Not given'],
  ['valueOf', 'Not given'],
])('%s that holds nothing is %s', (field, expected) => {
  expect(sayNothing(field)).toBe(expected)
})
