import { expect, it } from 'vitest'
import { day } from './day.ts'
import { publishedOf } from './published-on.ts'

const said = day('2026-11-02')
const REPORT = { kind: 'inspection-report', publishedOn: null }
const LETTER = { kind: 'visit-letter', publishedOn: null }

it.each([
  ['as it says itself', { ...REPORT, publishedOn: day('2026-11-03') }, [], said, '2026-11-03'],
  ['as the plan says of its one report', REPORT, [LETTER], said, said],
  ['not known of a letter', LETTER, [REPORT], said, null],
  ['not known of one report of two', REPORT, [REPORT], said, null],
  ['not known where the plan does not say it either', REPORT, [], null, null],
])('a source was published %s', (_when, source, others, reportPublishedOn, expected) => {
  expect(publishedOf(source, [source, ...others], reportPublishedOn)).toBe(expected)
})
