import { expect, it } from 'vitest'
import { cameFrom } from './came-from.ts'

it.each([
  ['kind=board-pack&audience=board', { kind: 'board-pack', audience: 'board' }],
  ['kind=committee-report&audience=public&asAt=2020-11-02', { kind: 'committee-report', audience: 'public' }],
  // Not made for them, no such kind, half of one, none.
  ['kind=committee-report&audience=board', null],
  ['kind=//elsewhere&audience=public', null],
  ['kind=board-pack', null],
  ['', null],
])('of %s says %j', (query, paper) => {
  expect(cameFrom(new URL(`https://plan.example/a?${query}`))).toEqual(paper)
})
