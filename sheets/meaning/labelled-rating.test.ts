import { expect, it } from 'vitest'
import { propose } from '../propose.ts'
import { addUp } from '../testing/three-sums.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { bareRating, ratingBehind } from './labelled-rating.ts'

it.each([
  ['RAG: G', 'G'],
  ['BRAG rating – Amber', 'Amber'],
  ['G (was A)', 'G'],
  ['Status: On track (previously at risk)', 'On track'],
  ['On track', 'On track'],
  ['Ragged', 'Ragged'],
  ['Green (slipping)', 'Green (slipping)'],
])('%s rates %s', (words, rating) => {
  expect(bareRating(words)).toBe(rating)
})

it.each([
  ['Head of Service RAG: G', { before: 'Head of Service', rating: 'G' }],
  ['Head of Service\nRAG: Red', { before: 'Head of Service', rating: 'Red' }],
  ['Head of Service (status: on track)', { before: 'Head of Service', rating: 'on track' }],
  ['RAG: G', null],
  ['Head of RAG ratings', null],
  ['Head of Service', null],
])('behind “%s” stands %j', (words, found) => {
  expect(ratingBehind(words)).toEqual(found)
})

const KEY = ['Key: R = off track, A = at risk, G = on track']
it.each<[heads: string[], row: string[], rated: string | null, owner: string]>([
  [
    ['Ref', 'Action', 'Lead', 'Due'],
    ['1', 'Visit every family', 'Head of Service RAG: G', '31/03/2026'],
    'on-track',
    'Head of Service',
  ],
  [
    ['Ref', 'Action', 'Lead', 'RAG'],
    ['1', 'Visit every family', 'Head of Service', 'RAG: G'],
    'on-track',
    'Head of Service',
  ],
  [
    ['Ref', 'Action', 'Lead', 'RAG'],
    ['1', 'Visit every family', 'Head of Service', 'G (was A)'],
    'on-track',
    'Head of Service',
  ],
  [
    ['Ref', 'Action', 'Lead', 'RAG'],
    ['1', 'Visit every family', 'Head of Service RAG: A', 'G'],
    'on-track',
    'Head of Service',
  ],
])('%j, %j', (heads, row, rated, owner) => {
  const book = bookOf(sheetOf([KEY, heads, row]))
  const proposal = propose(book)
  const [one] = proposal.sheets[0]?.rows ?? []
  expect([one?.rating?.means ?? null, one?.owners.map(({ words }) => words)]).toEqual([rated, [owner]])
  expect(addUp(book, proposal)).toEqual([])
})
