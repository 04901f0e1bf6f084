import { expect, it } from 'vitest'
import { instant } from '../../domain/day.ts'
import { endOfSession, isOpen } from './windows.ts'

const at = (time: string, on = '2020-12-10') => instant(`${on}T${time}Z`)
const NOW = at('12:00:00.000')

it.each([
  ['begun and seen now', '12:00:00.000', '12:00:00.000', true],
  ['seen an hour ago', '11:00:00.000', '11:00:00.000', true],
  ['seen longer ago', '11:00:00.000', '10:59:59.999', false],
  ['begun nearly twelve hours ago', '00:00:00.001', '12:00:00.000', true],
  ['begun twelve hours ago', '00:00:00.000', '12:00:00.000', false],
  ['last seen an hour ahead of the clock', '12:00:00.000', '13:00:00.000', true],
  ['last seen further ahead', '12:00:00.000', '13:00:00.001', false],
  ['begun an hour ahead of the clock', '13:00:00.000', '12:00:00.000', true],
  ['begun further ahead', '13:00:00.001', '12:00:00.000', false],
])('a session %s', (_what, startedAt, lastSeenAt, expected) => {
  const session = { lastSeenAt: at(lastSeenAt), expiresAt: endOfSession(at(startedAt)) }
  expect(isOpen(session, NOW)).toBe(expected)
})

it('a session of tomorrow, which the clock was put back from, is over', () => {
  const tomorrow = at('12:00:00.000', '2020-12-11')
  expect(isOpen({ lastSeenAt: tomorrow, expiresAt: endOfSession(tomorrow) }, NOW)).toBe(false)
})
