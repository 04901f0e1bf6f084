import { expect, it } from 'vitest'
import type { BoxOf } from '../words-left.ts'
import { staysInBoxes } from './stays-in-boxes.ts'

const FILLED: BoxOf[] = [['progress', 'Two pods']]
const more: BoxOf[] = [...FILLED, ['nextSteps', 'Recruit']]
const onRows: BoxOf[] = [...more, ['madeFrom', 'a letter']]

it.each([
  ['nothing was typed since', FILLED, true, { since: [], stays: [] }],
  ['the last tick of a list was taken out', [], true, { since: ['progress'], stays: ['progress'] }],
  ['its author has read what the page shows', more, true, { since: ['nextSteps'], stays: ['nextSteps'] }],
  ['a colleague has saved meanwhile', more, false, { since: ['nextSteps'], stays: [] }],
  [
    'it goes on with a row',
    [...FILLED, ['milestoneDue', 'March 2021']] as BoxOf[],
    true,
    { since: ['milestoneDue'], stays: ['milestoneTitle', 'milestoneDue'] },
  ],
  ['it stands on rows that go', onRows, true, { since: ['nextSteps', 'madeFrom'], stays: [] }],
])('what stays in the boxes where %s', (_where, now, hasRead, expected) =>
  expect(staysInBoxes({ filled: FILLED, now, hasRead })).toEqual(expected),
)
