import { expect, it } from 'vitest'
import { wordsAround } from './words-around.ts'

const LONG = 'word '.repeat(30)

it.each([
  ['in a sentence', 'We told one child so.', { before: 'We told ', after: ' so.' }],
  ['alone', 'one child', { before: '', after: '' }],
  ['at the beginning', 'one child waits', { before: '', after: ' waits' }],
  [
    'within much else, in whole words',
    `Before ${LONG}one child ${LONG}after`,
    { before: `… ${'word '.repeat(11)}`, after: ` ${'word '.repeat(11).trim()} …` },
  ],
  [
    'in what has no blank',
    `${'x'.repeat(80)}one child${'y'.repeat(80)}`,
    { before: `… ${'x'.repeat(60)}`, after: `${'y'.repeat(60)} …` },
  ],
])('the words around some are told: %s', (_where, text, around) => {
  expect(wordsAround(text, 'one child')).toEqual(around)
})
