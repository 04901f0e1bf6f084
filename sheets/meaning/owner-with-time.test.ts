import { expect, it } from 'vitest'
import { withTime } from './owner-with-time.ts'

it.each<[words: string, before: string | null, time?: string]>([
  ['Head of Inclusion, by end March 2026', 'Head of Inclusion', 'end March 2026'],
  ['PSW – Dec 2025', 'PSW', 'Dec 2025'],
  ['Head of QA (March 2026)', 'Head of QA', 'March 2026'],
  ['Head of QA (by 31/03/2026)', 'Head of QA', '31/03/2026'],
  ['Head of QA (Jane Smith)', null],
  ['Head of Service (East)', null],
  ['Head of QA (ongoing)', null],
  ['DCS', null],
])('“%s” names %j', (words, before, time) => {
  const read = withTime(words)
  expect([read?.before ?? null, read?.due.words]).toEqual([before, time])
})
