import { expect, it } from 'vitest'
import { instant } from './day.ts'
import { linkExpires, linkState } from './one-time-link.ts'

const made = instant('2020-12-10T09:00:00.000Z')
const expiresAt = linkExpires(made)
const link = { expiresAt, usedAt: null, takenBackAt: null }

it('can be used for seven days', () => {
  expect(expiresAt).toBe('2020-12-17T09:00:00.000Z')
})

it.each([
  ['open as it is made', link, made, 'open'],
  ['open in its last millisecond', link, instant('2020-12-17T08:59:59.999Z'), 'open'],
  ['late from the end of its seven days', link, expiresAt, 'late'],
  ['used, however late it is', { ...link, usedAt: made }, expiresAt, 'used'],
  ['taken back, in time or late', { ...link, takenBackAt: made }, made, 'taken-back'],
  ['used, whoever would have taken it back', { ...link, usedAt: made, takenBackAt: made }, made, 'used'],
])('is %s', (_why, of, now, expected) => {
  expect(linkState(of, now)).toBe(expected)
})
