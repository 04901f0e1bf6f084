import { expect, it } from 'vitest'
import { EnteredStatusWords } from './status-words.ts'

it('takes a word for any of the five, and nothing for none', () => {
  expect(EnteredStatusWords.parse({ complete: ' Embedded ', 'off-track': '' })).toEqual({ complete: 'Embedded' })
  expect(EnteredStatusWords.parse({})).toBeNull()
})

it.each([
  [{ complete: 'On track' }, 'complete', 'Another status is called so. Choose another word'],
  [{ complete: 'x'.repeat(31) }, 'complete', 'Use 30 characters or fewer'],
])('refuses %j beside %s', (said, field, message) => {
  expect(EnteredStatusWords.safeParse(said).error?.issues).toMatchObject([{ path: [field], message }])
})
