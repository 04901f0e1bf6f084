import { expect, it } from 'vitest'
import { markOf } from './list-marks.ts'

it.each([
  ['• One', 'dot', 0, 'One'],
  ['\t▪One', 'dot', 4, 'One'],
  ['\uf0b7\tOne', 'dot', 0, 'One'],
  ['  o  One', 'ring', 2, 'One'],
  ['➢ One', 'arrow', 0, 'One'],
  ['\uf0e8 One', 'private', 0, 'One'],
  ['§ Supervision', 'section', 0, 'Supervision'],
  ['* One', 'star', 0, 'One'],
  ['– One', 'dash', 0, 'One'],
  ['1. one', 'number', 0, 'one'],
  ['(12) One', 'number', 0, 'One'],
  ['3\tone', 'number', 0, 'one'],
  ['R1 Improve', 'number', 0, 'Improve'],
  ['1.1 Improve', 'number.number', 0, 'Improve'],
  ['1.10. Improve', 'number.number', 0, 'Improve'],
  ['2.1.1 Improve', 'number.number.number', 0, 'Improve'],
  ['iv) one', 'roman', 0, 'one'],
  ['(b) one', 'letter', 0, 'one'],
])('%j is marked', (line, kind, indent, rest) => {
  expect(markOf(line)).toEqual({ kind, indent, rest })
})

it.each([
  '',
  'One',
  '45 working days',
  '3.5 per cent of them',
  '3.5% (each)',
  '12 children waited',
  'In 2021',
  'e.g. those who return',
  'on time',
  'A12 roads',
  '§ 17 of the Act',
  '-5 degrees',
  '*',
])('%j is not', (line) => {
  expect(markOf(line)).toBeNull()
})
