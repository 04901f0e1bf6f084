import { expect, it } from 'vitest'
import { carryMarks, markForm, markOf, readMarks } from './sent-mark.ts'

const SENT = { progress: 'Two pods\r\nare full', nextSteps: '', recommendations: ['3', '4'] }

it('a cookie carries it there and back, the last first', () => {
  const saved = [markForm('ab12', SENT), markForm('cd34', { name: 'Sam' })]
  expect(carryMarks(saved)).toMatch(/^[\w.~-]+$/)
  expect(readMarks(carryMarks(saved))).toEqual(saved)
  expect(readMarks('')).toEqual([])
})

it('takes no more than a cookie holds, and leaves out what was sent first', () => {
  const boxes = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`box${at}`, 'Two pods']))
  const long = boxes(150)
  const [one, other] = [markForm('one', long), markForm('other', long)]
  expect(readMarks(carryMarks([one, other]))).toEqual([one])
  expect(readMarks(carryMarks([markForm('longest', boxes(1000))]))).toEqual([])
})

it('takes as little for many rows as for one', () => {
  const rows = (count: number) => carryMarks([markForm('rows', { title: Array.from({ length: count }, String) })])
  expect(rows(2000).length).toBeLessThan(rows(1).length + 7)
})

it('tells nothing of the words', () => {
  expect(markOf(['reason', 'Illness'])).toMatch(/^[\da-z]{1,7}$/)
})
