import { expect, it } from 'vitest'
import { marksOf } from './list-marks.ts'

const markOf = (line: string) => marksOf([line])[0]

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
  const mark = markOf(line)
  expect(mark).toMatchObject({ kind, indent, rest })
  expect(line.replaceAll(/\s/g, '')).toBe(`${mark?.said}${rest}`.replaceAll(/\s/g, ''))
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
  'KS2 Pupils in care',
  '§ 17 of the Act',
  '-5 degrees',
  '*',
])('%j is not', (line) => {
  expect(markOf(line)).toBeNull()
})

const kindsOf = (text: string) => marksOf(text.split('\n')).map((mark) => mark?.kind ?? null)

it.each([
  ['letters that run on', 'a. One\nb. Two\nc. Three', ['letter', 'letter', 'letter']],
  ['capitals that run on', 'A. One\nB. Two', ['letter', 'letter']],
  ['two initials that run on', 'J. Smith said so\nK. Jones agreed', [null, null]],
  ['initials beside a list of capitals', 'A. One\nB. Two\nJ. Smith\nK. Jones', ['letter', 'letter', null, null]],
  ['letters from the middle of a list', 'c. Three\nd. Four', ['letter', 'letter']],
  ['lines of words between', 'a. One\nwhich goes on\nb. Two', ['letter', null, 'letter']],
  ['Roman numbers', 'i. One\nii. Two\niii. Three', ['roman', 'roman', 'roman']],
  ['Roman numbers past five', 'iv. Four\nv. Five\nvi. Six', ['roman', 'roman', 'roman']],
  ['an i among letters', 'h. Eight\ni. Nine\nj. Ten', ['letter', 'letter', 'letter']],
  ['points within points', 'a. One\n  i. Of it\n  ii. Of it\nb. Two', ['letter', 'roman', 'roman', 'letter']],
  ['a letter in brackets, alone', '(j) One', ['letter']],
  ['a name', 'J. Smith said so', [null]],
  ['a name that looks like a number', 'V. Patel and I. Jones\nI. Jones', [null, null]],
  ['names among bullets', '• The response to risk, as\nJ. Smith said\n• Staffing', ['dot', null, 'dot']],
  ['a name among letters', 'a. One, as\nJ. Smith said\nb. Two', ['letter', null, 'letter']],
  ['numbers of a plan', 'A1 One\nwhich goes on\nA2: Two\nA03. Three', ['number', null, 'number', 'number']],
  ['names of things with a number', 'KS2 Pupils\nY11 Pupils\nM25 Roads\nKS4 Pupils', [null, null, null, null]],
  ['such a name among bullets', '• Progress at\nKS2 Pupils\n• Staffing', ['dot', null, 'dot']],
  ['a capital and a small letter', 'a. One\nB. Two', [null, null]],
])('%s', (_what, text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds)
})
