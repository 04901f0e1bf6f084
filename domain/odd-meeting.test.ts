import { expect, it } from 'vitest'
import { day } from './day.ts'
import { oddities } from './odd-meeting.ts'
import { isAnnounced } from './testing/bank-holidays.ts'

it.each([
  ['2021-04-01', '2021-03-24', []],
  ['2021-04-01', '2021-03-25', ['papers-late']],
  ['2021-04-02', null, ['bank-holiday']],
  ['2021-04-03', null, ['saturday']],
  ['2021-04-04', null, ['sunday']],
  ['2021-04-06', null, []],
  ['2021-07-30', null, []],
  ['2021-08-02', '2021-08-01', ['august', 'papers-late']],
  ['2021-08-31', null, ['august']],
  ['2021-09-01', null, []],
])('a meeting on %s with papers on %s has %j to look at', (heldOn, papersDueOn, found) => {
  expect(
    oddities({ heldOn: day(heldOn), papersDueOn: papersDueOn === null ? null : day(papersDueOn) }, isAnnounced),
  ).toEqual(found)
})
