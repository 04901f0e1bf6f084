import { expect, it } from 'vitest'
import { pasteAreas } from './paste-areas.ts'

const said = (text: string) => pasteAreas(text).areas.map(({ number, title }) => `${number}|${title}`)

it.each([
  ['lines', 'Early help\nEducation\r\n\r\nHealth ', ['|Early help', '|Education', '|Health']],
  ['numbers', '1. Leadership\n2) Practice and its  quality', ['1|Leadership', '2|Practice and its quality']],
  ['numbers in a column of their own', '1\tLeadership\n02\tPractice', ['1|Leadership', '2|Practice']],
  ['words before the number', 'Priority 1: Leadership\nPriority area 2 – Practice', ['1|Leadership', '2|Practice']],
  ['bullets', '• Leadership\n- Practice', ['|Leadership', '|Practice']],
  ['a year, which is no number', '2020 recovery\nThe first 1001 days', ['|2020 recovery', '|The first 1001 days']],
  ['bare numbers that run on', '1 Leadership\n2 Practice', ['1|Leadership', '2|Practice']],
  [
    'a number that is a word of its title',
    '16 to 25 year olds\n24 hour response',
    ['|16 to 25 year olds', '|24 hour response'],
  ],
  ['one that stands alone', '3 cities\nPractice', ['|3 cities', '|Practice']],
  ['a part of an area', '2.1 Leadership', ['|2.1 Leadership']],
  ['a name before a bare number', 'Area 3 Workforce', ['3|Workforce']],
  ['a table under its heads', 'No.\tPriority area\n1\tLeadership', ['1|Leadership']],
  [
    'an age with blanks around its dash',
    '0 – 25 services\n16 - 25 year olds',
    ['|0 – 25 services', '|16 - 25 year olds'],
  ],
  ['ages that run on', '0 – 1 years\n1 – 5 years', ['|0 – 1 years', '|1 – 5 years']],
  [
    'an age after a number of its own',
    'Area 3 – 16 to 25 year olds\n4. 0 – 25 services',
    ['3|16 to 25 year olds', '4|0 – 25 services'],
  ],
  ['a number before a dash', '3 – Workforce', ['3|Workforce']],
  ['a word before each title', 'Area\tLeadership\nArea\tPractice\tx', ['|Leadership', '|Practice']],
  ['one row under what may be its heads', 'Title\tLead director\nLeadership\tIan', ['|Leadership']],
  ['nothing', ' \n\t\n', []],
])('reads %s', (_what, text, expected) => {
  expect(said(text)).toEqual(expected)
})

it.each([
  ['what stands beside a head', 'Area\tLeadership\nPractice\tx', ['Area: Leadership', 'Practice: x']],
  ['nothing of heads that it knows', 'No.\tPriority area\n1\tLeadership', []],
  ['the word before each title', 'Theme\tLeadership\nTheme\tPractice\tx', ['Leadership: Theme', 'Practice: x · Theme']],
])('says %s', (_what, text, expected) => {
  expect(pasteAreas(text).leftOut).toEqual(expected)
})

it.each([
  'Area\tLeadership and governance\nArea\tPractice\n0 – 25 services\tx',
  'Title\tLead director\tNotes\nLeadership\tIan\tFirst',
  'Priority\tLeadership',
  'Theme\n1\tPractice\tx\ty',
  '\tWorkforce\tz\nArea\tPractice',
])('has every word that was pasted in a row, in its number or in what is left out: %j', (text) => {
  const { areas, leftOut } = pasteAreas(text)
  const told = [...areas.flatMap(({ number, title }) => [number, title]), ...leftOut].join(' ')
  for (const cell of text.split(/[\t\n]/)) expect(told).toContain(cell)
})

it('says what it leaves out', () => {
  expect(pasteAreas('3\tPractice\tDirector\n4\t\tNobody\n5\tWorkforce\t').leftOut).toEqual([
    'Practice: Director',
    'Nobody',
  ])
})
