import { expect, it } from 'vitest'
import { PROMPTS } from './papers.ts'
import { whyNotNone } from './why-not-none.ts'

it('who wrote a report and who answers for it is always somebody; of all else there may be nothing to say', () => {
  expect(PROMPTS.filter((prompt) => whyNotNone(prompt) !== null)).toEqual(['author', 'contact'])
})
