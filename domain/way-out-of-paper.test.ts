import { expect, it } from 'vitest'
import { AUDIENCES } from './disclosure.ts'
import { wayOutOfPaper } from './way-out-of-paper.ts'

it.each([
  ['today', false, ['reword', 'mark', 'mark']],
  ['a day that has ended', true, ['remove', 'mark', 'mark']],
])('as at %s each readers’ papers are put right in their own way', (_when, hasEnded, ways) => {
  expect(AUDIENCES.map((audience) => wayOutOfPaper(audience, { hasEnded }))).toEqual(ways)
})
