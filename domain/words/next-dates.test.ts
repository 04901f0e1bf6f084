import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { sayMarker, sayMarkerBriefly } from './markers.ts'
import { sayNextDate, sayNextOn } from './next-dates.ts'

const board = {
  on: day('2020-12-16'),
  kind: 'meeting' as const,
  ...{ title: 'Improvement Board', dataCutOffOn: null, papersDueOn: null },
}
const drawn = { ...board, dataCutOffOn: day('2020-12-02'), papersDueOn: day('2020-12-09') }

it.each([
  ['a meeting', board, '16 December 2020: Improvement Board'],
  [
    'its papers',
    { ...board, papersDueOn: day('2020-12-09') },
    '16 December 2020: Improvement Board; papers 9 December',
  ],
  ['its cut-off too', drawn, '16 December 2020: Improvement Board; data cut-off 2 December; papers 9 December'],
  ['a cut-off on its day', { ...board, dataCutOffOn: board.on }, '16 December 2020: Improvement Board'],
  ['papers on its day', { ...board, papersDueOn: board.on }, '16 December 2020: Improvement Board'],
  [
    'a re-inspection',
    { on: day('2021-08-01'), kind: 're-inspection' as const, title: null, dataCutOffOn: null, papersDueOn: null },
    'About August 2021: re-inspection expected',
  ],
])('says %s', (_what, date, expected) => {
  expect(`${sayNextOn(date)}: ${sayNextDate(date)}`).toBe(expected)
})

it.each([
  ['2020-12-01', 'data cut-off 2 December'],
  ['2020-12-02', 'data cut-off today, 2 December'],
  ['2020-12-03', 'data cut-off 2 December'],
])('says on %s: %s', (today, expected) => {
  expect(sayNextDate(drawn, day(today))).toBe(`Improvement Board; ${expected}; papers 9 December`)
})

it.each([
  [
    { on: day('2020-08-20'), to: day('2020-08-21'), kind: 'visit' as const, words: 'Monitoring visit' },
    ['Monitoring visit', 'Monitoring visit, 20 to 21 August 2020'],
  ],
  [
    { on: day('2020-07-20'), to: day('2020-07-20'), kind: 'refresh' as const, words: 'Refreshed after six months' },
    ['Plan refreshed', 'Refreshed after six months, 20 July 2020'],
  ],
])('marks %j', (marker, expected) => {
  expect([sayMarkerBriefly(marker), sayMarker(marker)]).toEqual(expected)
})
