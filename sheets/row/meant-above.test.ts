import { expect, it } from 'vitest'
import { propose } from '../propose.ts'
import { addUp } from '../testing/three-sums.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'Status', 'Progress']
const row = (ref: string, status: string, progress: string) => [
  ...[ref, 'Visit every family in time', 'Head of Service', '30/06/2025'],
  ...[status, progress],
]
const read = (...rows: string[][]) => {
  const book = bookOf(sheetOf([HEAD, ...rows]))
  const proposal = propose(book)
  return {
    rows: proposal.sheets[0]?.rows?.map(({ rating, progress }) => [rating?.means ?? null, progress]),
    doubts: proposal.doubts.map(({ cell, suggests }) => [cell, suggests]),
    asked: proposal.questions.map(({ id }) => id),
    faults: addUp(book, proposal).filter((one) => !one.includes('more than one in ten')),
  }
}

it.each(['As above', 'ditto', '"', '”'])(
  '%s in a rating and in progress means the row above, and is in doubt',
  (same) => {
    expect(read(row('1', 'At risk', 'Half way'), row('2', same, same), row('3', same, ''))).toEqual({
      rows: [
        ['at-risk', 'Half way'],
        ['at-risk', 'Half way'],
        ['at-risk', null],
      ],
      doubts: [
        ['E3', 'At risk'],
        ['F3', 'Half way'],
        ['E4', 'At risk'],
      ],
      asked: [],
      faults: [],
    })
  },
)

it('where nothing stands above it is in doubt alone', () => {
  expect(read(row('1', 'As above', ''), row('2', 'On track', 'Begun'))).toMatchObject({
    rows: [
      [null, null],
      ['on-track', 'Begun'],
    ],
    doubts: [['E2', undefined]],
  })
})
