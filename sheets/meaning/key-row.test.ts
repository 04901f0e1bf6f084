import { expect, test } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { isKeyRow } from './key-row.ts'

type Row = Parameters<typeof sheetOf>[0][number]

test.each<[string, Row, boolean]>([
  ['one', ['B', 'Complete'], true],
  ['one with its colour’s name', ['R', 'Red', 'Off track'], true],
  ['entries beside each other', ['R = off track', 'A = at risk', 'G = on track', 'B = complete'], true],
  ['two of them', ['G – on track', 'R – off track'], true],
  ['entries of which one says no status', ['R = off track', 'A = watched', 'G = on track'], true],
  ['entries that say none', ['Red = high', 'Amber = medium', 'Green = low'], true],
  ['entries behind what the key is called', ['Key:', 'Red = off track', 'Amber = at risk'], true],
  ['a name in more words', ['Key to RAG ratings', 'Red = off track', 'Amber = at risk'], true],
  ['entries apart from each other', ['', 'R = off track', '', 'A = at risk'], true],
  ['entries and a day', ['R = off track', 'A = at risk', 'G = on track', 'As at May 2025'], true],
  ['codes and their meanings in turn', ['R', 'Off track', 'A', 'At risk', 'G', 'On track'], true],
  ['colours and their meanings in turn', [{ fill: 'FF0000' }, 'Off track', { fill: '00B050' }, 'On track'], true],
  [
    'words on their colours',
    [
      { text: 'Off track', fill: 'FF0000' },
      { text: 'On track', fill: '00B050' },
    ],
    true,
  ],
  ['several in one cell', ['RAG key: R off track, A at risk, G on track'], true],
  ['an action that a letter tells apart', ['B', 'Completed forms reach the hub'], false],
  ['an action and its rating', ['A', 'Complete the audit', 'G', 'Write to schools'], false],
  ['an action with its own ratings behind', ['1', 'Hold meetings', 'HoS', 'R: off track', 'A: at risk'], false],
  ['an action about delays', ['R', 'Reduce delays in adoption'], false],
  ['ratings alone', ['R', 'A', 'G'], false],
  ['counts', ['Red: 2', 'Amber: 3', 'Green: 4'], false],
  ['steps of an action', ['a) Record in 48 hours', 'b) Audit'], false],
  ['headings that begin with letters', ['A: Recruitment', 'B: Retention'], false],
  [
    'a row on one colour',
    [
      { text: '1', fill: '00B050' },
      { text: 'Write to schools', fill: '00B050' },
    ],
    false,
  ],
  [
    'an action whose row is on a stripe',
    ['Check health checks on time', 'A2', 'Ongoing', 'Green', '78% in May'].map((text) => ({ text, fill: 'F2F2F2' })),
    false,
  ],
  ['an action about checks in time', ['A', 'Check visits on time', 'G', 'Test plans on track'], false],
])('%s', (_, row, is) => {
  expect(isKeyRow(sheetOf([row]).cells)).toBe(is)
})
