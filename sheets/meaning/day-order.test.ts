import { expect, test } from 'vitest'
import { day } from '../../domain/day.ts'
import { sheetOf } from '../testing/sheet-of.ts'
import { dayOrder } from './day-order.ts'

const stored = (on: string) => ({ text: on, kind: 'date' as const, on: day(on) })
const read = (...cells: (string | ReturnType<typeof stored>)[]) => {
  const { first, because, either, swapped } = dayOrder(sheetOf(cells.map((cell) => [cell])).cells)
  return [first, because, either.length, swapped.length]
}

test.each([
  ['a day above 12 first', ['03/04/2025', '25/04/2025'], ['day', 'A2 says 25/04/2025', 1, 0]],
  ['a day above 12 second', ['03/04/2025', '04/25/2025'], ['month', 'A2 says 04/25/2025', 1, 0]],
  ['both', ['25/04/2025', '04/25/2025', '03/04/2025'], ['day', null, 1, 0]],
  ['nothing that tells', ['03/04/2025', '05/05/2025'], ['day', null, 1, 0]],
  ['words alone', ['Sept 2025', 'ongoing'], ['day', null, 0, 0]],
  [
    'days that were taken for months',
    [stored('2025-03-04'), stored('2025-05-12'), stored('2025-01-09'), '25/04/2025'],
    ['day', 'A4 says 25/04/2025', 0, 3],
  ],
  [
    'firsts of months that people typed',
    [stored('2021-01-01'), stored('2021-02-01'), stored('2021-03-01'), '31/03/2021 (revised)'],
    ['day', 'A4 says 31/03/2021 (revised)', 0, 0],
  ],
  [
    'firsts of months and nothing else, beside texts that are days',
    [stored('2021-01-01'), stored('2021-02-01'), stored('2021-03-01'), '31/03/2021'],
    ['day', 'A4 says 31/03/2021', 0, 0],
  ],
  [
    'days that were taken for months, all of the same month',
    [stored('2025-02-04'), stored('2025-02-04'), stored('2025-05-04'), '24/03/2025'],
    ['day', 'A4 says 24/03/2025', 0, 3],
  ],
  [
    'days of the whole month that are kept',
    [stored('2025-03-04'), stored('2025-05-12'), stored('2025-01-29'), '25/04/2025'],
    ['day', 'A4 says 25/04/2025', 0, 0],
  ],
])('the order of %s', (_, cells, found) => {
  expect(read(...cells)).toEqual(found)
})
