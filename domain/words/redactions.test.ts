import { expect, it } from 'vitest'
import { instant } from '../day.ts'
import { sayPlace } from './redactions.ts'

const recordedAt = instant('2020-12-10T09:00:00.000Z')
const subject = { kind: 'action', ref: '1.1' }

it.each([
  ['progress_updates', 'way_back_to_green', 'Action 1.1, recorded on 10 December 2020 at 09:00: Way back to green'],
  ['changes', 'after', 'Action 1.1, recorded on 10 December 2020 at 09:00: the entry in Changes'],
])('a place in %s is said', (table, column, said) => {
  expect(sayPlace({ subject, table, column, recordedAt })).toBe(said)
})
