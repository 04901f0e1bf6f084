import { expect, it } from 'vitest'
import { whyNotDecidedAt, type Matter } from './could-decide.ts'
import { day } from './day.ts'

const board = { heldOn: day('2020-10-28'), dataCutOffOn: day('2020-10-14') }
const TO_COME = 'That meeting is still to come. Choose the one that decided it'

it.each<[what: string, was: Matter['was'], on: string, today: string, says: string | null]>([
  ['what was asked for before it', 'asked for', '2020-10-27', '2020-12-10', null],
  ['what was asked for on its day', 'asked for', '2020-10-28', '2020-12-10', null],
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
  ['nothing before its cut-off', 'claimed complete', '2020-10-01', '2020-10-13', TO_COME],
  ['what its papers hold, from its cut-off', 'claimed complete', '2020-10-01', '2020-10-14', null],
  ['what is put forward after its cut-off, before it is held', 'asked for', '2020-10-20', '2020-10-20', null],
])('a meeting decides %s', (_what, was, on, today, says) => {
  expect(whyNotDecidedAt(board, { was, on: day(on) }, day(today))).toBe(says)
})
