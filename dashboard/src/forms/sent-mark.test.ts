import { expect, it } from 'vitest'
import { carryMarks, isAllSaved, markForm, markOf, readMarks } from './sent-mark.ts'

const SENT = { progress: 'Two pods\r\nare full', nextSteps: '', recommendations: ['3', '4'] }

it('what was sent is known again, whatever its way made of line ends and blanks about it', () => {
  const mark = markForm('ab12', SENT)
  expect(
    isAllSaved(mark, [
      ['progress', 'Two pods\nare full '],
      ['nextSteps', ''],
      ['recommendations', '4'],
    ]),
  ).toBe(true)
})

it('what was typed, emptied or chosen since is not', () => {
  const mark = markForm('ab12', SENT)
  for (const since of [
    ['progress', 'Two pods\nare full. And a third'],
    ['progress', ''],
    ['nextSteps', 'Two pods\nare full'],
    ['recommendations', '5'],
  ] as const)
    expect(isAllSaved(mark, [since])).toBe(false)
})

it('a cookie carries it there and back, the last first', () => {
  const saved = [markForm('ab12', SENT), markForm('cd34', { name: 'Sam' })]
  expect(carryMarks(saved)).toMatch(/^[\w.~]+$/)
  expect(readMarks(carryMarks(saved))).toEqual(saved)
  expect(readMarks('')).toEqual([])
})

it('takes no more than a cookie holds, and leaves out what was sent first', () => {
  const long = { stand: Array.from({ length: 300 }, (_, at) => `Row ${at}`) }
  const [one, other] = [markForm('one', long), markForm('other', long)]
  expect(readMarks(carryMarks([one, other]))).toEqual([one])
  const longest = { stand: Array.from({ length: 2000 }, (_, at) => `Row ${at}`) }
  expect(readMarks(carryMarks([markForm('longest', longest)]))).toEqual([])
})

it('tells nothing of the words', () => {
  expect(markOf(['reason', 'Illness'])).toMatch(/^[\da-z]{1,7}$/)
})
