import { expect, it } from 'vitest'
import { asAnswer, asBoxes } from './doubt-boxes.ts'

it.each([
  [{ q1: '', q1Stays: '' }, ''],
  [{ q1: ' 3 March 2026 ' }, '3 March 2026'],
  [{ q1: '', q1Stays: 'on' }, 'none'],
  [{ q1: '3 March', q1Stays: 'on' }, null],
])('the boxes %o say %s', (entered, said) => {
  expect(asAnswer(entered, 'q1')).toBe(said)
})

it.each(['', 'none', '3 March 2026'])('an answer of “%s” stands in its boxes and is read from them again', (answer) => {
  expect(asAnswer(asBoxes(answer, 'q1'), 'q1')).toBe(answer)
})
