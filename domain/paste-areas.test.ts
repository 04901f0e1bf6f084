import { expect, it } from 'vitest'
import { pasteAreas } from './paste-areas.ts'

const said = (text: string) => pasteAreas(text).map(({ number, title }) => `${number}|${title}`)

it.each([
  ['lines', 'Early help\nEducation\r\n\r\nHealth ', ['|Early help', '|Education', '|Health']],
  ['numbers', '1. Leadership\n2) Practice and its  quality', ['1|Leadership', '2|Practice and its quality']],
  ['numbers in a column of their own', '1\tLeadership\n02\tPractice', ['1|Leadership', '2|Practice']],
  ['words before the number', 'Priority 1: Leadership\nPriority area 2 – Practice', ['1|Leadership', '2|Practice']],
  ['bullets', '• Leadership\n- Practice', ['|Leadership', '|Practice']],
  ['a year, which is no number', '2020 recovery\nThe first 1001 days', ['|2020 recovery', '|The first 1001 days']],
  ['nothing', ' \n\t\n', []],
])('reads %s', (_what, text, expected) => {
  expect(said(text)).toEqual(expected)
})
