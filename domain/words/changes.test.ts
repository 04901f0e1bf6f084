import { expect, it } from 'vitest'
import { differencesOf, sayValue } from './changes.ts'

it('leaves out what stayed the same', () => {
  const before = { deliveryStatus: 'on-track', progress: 'Two of four', noChange: false }
  const after = { deliveryStatus: 'at-risk', progress: 'Two of four', noChange: false, wayBackToGreen: 'Cover agreed' }
  expect(differencesOf({ before, after })).toEqual([
    { field: 'Delivery status', before: 'On track', after: 'At risk' },
    { field: 'Way back to green', before: '', after: 'Cover agreed' },
  ])
})

it('tells what is new from nothing', () => {
  expect(differencesOf({ before: null, after: { dueOn: '2021-03-31', partners: null } })).toEqual([
    { field: 'Due on', before: '', after: '31 March 2021' },
  ])
})

it.each([
  [[1, 2], '1, 2'],
  [true, 'Yes'],
  [{ actions: 33, file: null }, 'Actions: 33; File: nothing'],
  ['2020-12-10T09:00:00.000Z', '10 December 2020 at 09:00'],
  ['claimed', 'Claimed complete by its owner'],
  ['Plain words', 'Plain words'],
])('says %j as %s', (said, expected) => {
  expect(sayValue(said)).toBe(expected)
})
