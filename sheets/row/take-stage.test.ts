import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const read = (
  heads: readonly string[],
  cells: readonly string[],
  answers: Record<string, string> = {},
  name = 'Plan',
) => {
  const book = bookOf(
    sheetOf(
      [
        ['Ref', 'Action', 'Lead', ...heads],
        ['1', 'Visit every family in time', 'Head of Service', ...cells],
      ],
      name,
    ),
  )
  const { sheets, doubts } = propose(book, { file: book.file.sha256, answers })
  const row = sheets[0]?.rows?.[0]
  return [row?.rating?.words, row?.rating?.means, row?.state?.is, doubts.length]
}

test.each<[string, string, unknown[]]>([
  ['Red', 'In progress', ['Red', null, undefined, 0]],
  ['Amber', 'Open', ['Amber', null, undefined, 0]],
  ['Green', 'Closed', ['Green', null, 'closed-before', 0]],
  ['Blue', 'Complete', ['Blue', null, 'closed-before', 0]],
  ['Red', 'Closed', ['Red', null, undefined, 1]],
  ['Off track', 'Complete', ['Off track', 'off-track', undefined, 1]],
  ['Green', 'Withdrawn', ['Green', null, 'withdrawn', 0]],
  ['', 'On track', ['On track', 'on-track', undefined, 0]],
  ['', 'Closed', ['Closed', 'complete', 'closed-before', 0]],
])('a RAG of %j beside a status of %j is the rating, whichever stands first', (rag, status, expected) => {
  expect(read(['RAG', 'Status'], [rag, status])).toEqual(expected)
  expect(read(['Status', 'RAG'], [status, rag])).toEqual(expected)
})

test('a rating of risk is none of delivery', () => {
  expect(read(['Delivery RAG', 'Risk RAG'], ['Green', 'Red'])).toEqual(['Green', null, undefined, 0])
})

test.each<[string, Record<string, string>, unknown[]]>([
  ['Red', {}, ['Red', null, undefined, 0]],
  ['Red', { 'rating:red': 'off-track' }, ['Red', 'off-track', undefined, 1]],
  ['Green', { 'rating:green': 'complete' }, ['Green', 'complete', 'closed-before', 0]],
  ['', {}, [undefined, undefined, 'closed-before', 0]],
])('on a sheet of closed actions nothing is closed until its %j is explained: %j', (rag, answers, expected) => {
  expect(read(['RAG'], [rag], answers, 'Closed')).toEqual(expected)
})
