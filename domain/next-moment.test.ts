import { expect, it } from 'vitest'
import { instant } from './day.ts'
import { nextMoment } from './next-moment.ts'

const NOW = instant('2020-12-10T09:00:00.000Z')
const at = (text: string | null) => (text === null ? null : instant(text))

it.each<[what: string, last: string | null, accepted: string | null, expected: string | null]>([
  ['now, where nothing was recorded yet', null, null, '2020-12-10T09:00:00.000Z'],
  ['now, when the last is a millisecond back', '2020-12-10T08:59:59.999Z', null, '2020-12-10T09:00:00.000Z'],
  ['one past the last, when that is now', '2020-12-10T09:00:00.000Z', null, '2020-12-10T09:00:00.001Z'],
  [
    'one past the last, when the clock was put back a day',
    '2020-12-11T09:00:00.000Z',
    null,
    '2020-12-11T09:00:00.001Z',
  ],
  ['one past the last, seven days ahead', '2020-12-17T09:00:00.000Z', null, '2020-12-17T09:00:00.001Z'],
  ['refused, a millisecond further', '2020-12-17T09:00:00.001Z', null, null],
  ['refused, a year ahead', '2021-12-10T09:00:00.000Z', null, null],
  [
    'one past the last, a year ahead and accepted',
    '2021-12-10T09:00:00.000Z',
    '2021-12-10T09:00:00.000Z',
    '2021-12-10T09:00:00.001Z',
  ],
  [
    'one past the last, seven days past what was accepted',
    '2021-12-17T09:00:00.000Z',
    '2021-12-10T09:00:00.000Z',
    '2021-12-17T09:00:00.001Z',
  ],
  [
    'refused, further than that: the clock ran ahead again',
    '2021-12-17T09:00:00.001Z',
    '2021-12-10T09:00:00.000Z',
    null,
  ],
  ['over the end of a year', '2020-12-10T23:59:59.999Z', null, '2020-12-11T00:00:00.000Z'],
])('the next moment is %s', (_what, last, accepted, expected) => {
  expect(nextMoment({ now: NOW, last: at(last), accepted: at(accepted) })).toBe(expected)
})
