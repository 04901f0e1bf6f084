import { expect, it } from 'vitest'
import { owedByHelpAnswer } from './owed-by-help-answer.ts'

it.each([
  ['between meetings', null, null, []],
  ['at a meeting, with its minute', 'board', 'IB 1', []],
  ['at a meeting, without', 'board', null, ['minuteReference']],
  ['a minute of no meeting', null, 'IB 1', ['meeting']],
])('an answer %s owes what is missing', (_when, meeting, minuteReference, fields) => {
  expect(owedByHelpAnswer({ meeting, minuteReference }).map(({ field }) => field)).toEqual(fields)
})
