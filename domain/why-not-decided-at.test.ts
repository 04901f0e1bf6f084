import { expect, it } from 'vitest'
import { day } from './day.ts'
import { MEETING_KINDS } from './vocabulary.ts'
import { decides, nextToDecide, whyNotDecidedAt, whyNotYetDecided, type Matter } from './why-not-decided-at.ts'

const board = { kind: 'improvement-board', heldOn: day('2020-10-28') } as const
const TO_COME = 'That meeting is held on 28 October 2020. Its decisions can be recorded from that day'

it.each<[what: string, was: Matter['was'], on: string, today: string, says: string | undefined]>([
  ['what was asked for before it', 'asked for', '2020-10-27', '2020-12-10', undefined],
  ['what was asked for on its day', 'asked for', '2020-10-28', '2020-12-10', undefined],
  [
    'not what was asked for the day after',
    'asked for',
    '2020-10-29',
    '2020-12-10',
    'The meeting of 28 October 2020 was held before this was asked for on 29 October 2020. Choose a later one',
  ],
  [
    'not what was claimed after it',
    'claimed complete',
    '2020-12-10',
    '2020-12-10',
    'The meeting of 28 October 2020 was held before this was claimed complete on 10 December 2020. Choose a later one',
  ],
  [
    'not again what a later one agreed',
    'agreed complete',
    '2020-12-16',
    '2020-12-17',
    'The meeting of 28 October 2020 was held before this was agreed complete on 16 December 2020. Choose a later one',
  ],
  ['nothing from its cut-off to its day', 'claimed complete', '2020-10-01', '2020-10-14', TO_COME],
  ['nothing on the day before', 'claimed complete', '2020-10-01', '2020-10-27', TO_COME],
  ['from its day', 'claimed complete', '2020-10-01', '2020-10-28', undefined],
  ['on its day what is put forward that morning', 'asked for', '2020-10-28', '2020-10-28', undefined],
])('a meeting decides %s', (_what, was, on, today, says) => {
  expect(whyNotDecidedAt(board, { was, on: day(on) }, day(today))?.message).toBe(says)
})

it.each(MEETING_KINDS)('only the improvement board decides: %s', (kind) => {
  const whyNot = whyNotDecidedAt({ ...board, kind }, { was: 'asked for', on: day('2020-10-01') }, day('2020-12-10'))
  expect(whyNot === null).toBe(kind === 'improvement-board')
  expect(decides(kind)).toBe(kind === 'improvement-board')
  if (whyNot)
    expect(whyNot).toEqual({
      status: 400,
      code: 'invalid',
      field: 'meeting',
      message: 'Only the improvement board decides on the plan. Choose the board that decided this',
    })
})

const DECEMBER = { kind: 'improvement-board', heldOn: day('2020-12-16') } as const
const JANUARY = { kind: 'improvement-board', heldOn: day('2021-01-27') } as const
const REVIEW = { kind: 'quarterly-review', heldOn: day('2020-12-14') } as const
const claimed = { was: 'claimed complete', on: day('2020-12-10') } as const
const SINCE = 'No board has met since this was claimed complete on 10 December 2020.'

it.each<[what: string, meetings: Parameters<typeof whyNotYetDecided>[0], today: string, says: string | undefined]>([
  [
    'before the board after it',
    [board, JANUARY, DECEMBER, REVIEW],
    '2020-12-15',
    `${SINCE} It can be put to the board of 16 December 2020, and what that decides can be recorded from that day`,
  ],
  ['on the day of that board', [board, JANUARY, DECEMBER], '2020-12-16', undefined],
  [
    'after a meeting that does not decide',
    [REVIEW],
    '2020-12-16',
    `${SINCE} Ask the programme office to add the next board to the plan`,
  ],
])('what a board decided of a claim, %s', (_what, meetings, today, says) => {
  expect(whyNotYetDecided(meetings, claimed, day(today))?.message).toBe(says)
})

it('the next to decide is the first that is still to be held', () => {
  const next = (today: string) => nextToDecide([board, JANUARY, DECEMBER, REVIEW], day(today))
  expect([next('2020-12-10'), next('2020-12-16'), next('2021-01-27')]).toEqual([DECEMBER, JANUARY, null])
})
