import { expect, it } from 'vitest'
import { PROMPTS } from './papers.ts'
import { whyNotNone, whyNotWritten } from './why-not-none.ts'

it('who wrote a report and who answers for it is always somebody; of all else there may be nothing to say', () => {
  expect(PROMPTS.filter((prompt) => whyNotNone(prompt) !== null)).toEqual(['author', 'contact'])
})

it.each(['TBC', 'tbc.', 'N/A', 'n/a', 'Nil', '-', '–', '...', 'To be confirmed', 'Not applicable', '?'])(
  '%s is no answer to a prompt',
  (words) => {
    expect(whyNotWritten('legal', words)).toContain(', or None where there is nothing to say')
    expect(whyNotWritten('author', words)).toMatch(/^Write it: whoever reads/)
  },
)

it.each([
  'None',
  'none. ',
  'There are none: the budget is agreed',
  'To be confirmed by the board of 16 December',
  'NA Smith',
  'x-ray',
])('%s is one, where there may be nothing to say', (words) => expect(whyNotWritten('legal', words)).toBeNull())
