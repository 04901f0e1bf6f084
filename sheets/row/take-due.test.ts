import { expect, it } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const read = (due: string, status: string) => {
  const book = bookOf(
    sheetOf([
      ['Ref', 'Action', 'Lead', 'Due', 'Status'],
      ['1', 'Visit every family in time', 'Head of Service', due, status],
    ]),
  )
  const { sheets, doubts } = propose(book)
  const row = sheets[0]?.rows?.[0]
  return [row?.due?.words ?? null, row?.own.map(({ text }) => text) ?? [], doubts.length]
}

it.each<[due: string, status: string, expected: ReturnType<typeof read>]>([
  ['Completed', 'Complete', [null, ['Completed'], 0]],
  ['Completed June 2025', 'Complete', [null, ['Completed June 2025'], 0]],
  ['Completed', 'On track', [null, [], 1]],
  ['Completed', '', [null, [], 1]],
  ['Complete redesign', 'At risk', [null, [], 1]],
  ['30 June 2025', 'Complete', ['30 June 2025', [], 0]],
])('due %j of what is rated %j', (due, status, expected) => {
  expect(read(due, status)).toEqual(expected)
})
