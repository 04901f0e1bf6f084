import { expect, it } from 'vitest'
import { asRead, isAsRead, wereWordsRemoved } from './as-read.ts'

it.each([
  ['0197-one', 0, '0197-one'],
  ['0197-one', 1, '0197-one~1'],
])('%s after %d removals is read as %s', (id, removals, expected) => {
  expect(asRead(id, removals)).toBe(expected)
  expect(isAsRead(expected)).toBe(true)
})

it.each(['', '~1', 'one~', 'one~0', 'one~1~2'])('%j is nothing that was read', (said) => {
  expect(isAsRead(said)).toBe(false)
})

it.each([
  ['one', 'one~1', true],
  ['one~1', 'one~3', true],
  ['one', 'one', false],
  ['one~2', 'one~2', false],
  ['one~2', 'one', false],
  ['one', 'two~1', false],
  ['', 'one', false],
  ['', '', false],
])('from %j to %j, words were removed and nothing else: %s', (before, now, expected) => {
  expect(wereWordsRemoved(before, now)).toBe(expected)
})
