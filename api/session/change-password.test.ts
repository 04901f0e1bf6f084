import { openTestApp } from '../testing/open-test-app.ts'
import { expect, it, onTestFinished } from 'vitest'
import { credentials } from '../../db/schema/index.ts'
import { DEMONSTRATION } from '../demonstration.ts'
import { hashPassword, isPassword } from './password.ts'

const { password } = DEMONSTRATION
const NEXT = 'three unrelated words'
const fresh = () => openTestApp({ over: onTestFinished })

it('changes the password, and signs out everywhere else', async () => {
  const { signedIn, stranger } = await fresh()
  const [here, there] = [await signedIn('viewer'), await signedIn('viewer')]
  const other = await signedIn('owner')

  const reply = await here.post('/session/password', { current: password, next: NEXT })
  expect([reply.status, reply.body.sessions.length]).toEqual([200, 1])
  expect((await here.get('/session')).status).toBe(200)
  expect((await there.get('/session')).status).toBe(401)
  expect((await other.get('/session')).status).toBe(200)

  const signIn = async (typed: string) =>
    (await stranger.post('/session', { email: 'viewer@plan.example', password: typed })).status
  expect([await signIn(password), await signIn(NEXT)]).toEqual([401, 200])
})

it.each([
  [{ current: 'wrong', next: NEXT }, { current: 'That is not your current password. Type it again' }],
  [{ current: password, next: password }, { next: 'Choose a password that is not the one you have' }],
  [
    { current: password, next: 'eleven char' },
    { next: 'Use 12 characters or more. Three unrelated words are easy to remember' },
  ],
  [{ current: password, next: 'x'.repeat(1001) }, { next: 'Use 1,000 characters or fewer' }],
  [{}, { current: 'Enter your current password', next: 'Enter a new password' }],
])('refuses %j, and changes nothing', async (body, fields) => {
  const { signedIn, store } = await fresh()
  const [here, there] = [await signedIn('viewer'), await signedIn('viewer')]
  const before = await store.db.select().from(credentials)
  const reply = await here.post('/session/password', body)
  expect([reply.status, reply.body.fields]).toEqual([400, fields])
  expect(await store.db.select().from(credentials)).toEqual(before)
  expect((await there.get('/session')).status).toBe(200)
})

it('keeps a password as argon2id does, never the same twice, whichever way its letters are composed', async () => {
  const kept = await hashPassword('caf\u00e9 au lait noir')
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(await hashPassword('caf\u00e9 au lait noir')).not.toBe(kept)
  expect(await isPassword('cafe\u0301 au lait noir', kept)).toBe(true)
  expect(await isPassword('cafe au lait noir', kept)).toBe(false)
  expect(await isPassword('', kept)).toBe(false)
})

it('verifies by the cost a password was kept with, and refuses what it cannot read', async () => {
  const cheap = '$argon2id$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$'
  expect(await isPassword('any', `${cheap}${'A'.repeat(43)}`)).toBe(false)
  for (const unreadable of ['', 'plain', '$2b$10$abcdefghijklmnopqrstuv', '$argon2id$v=19$m=64,t=1$AAAA$AAAA'])
    await expect(isPassword('any', unreadable)).rejects.toThrow('A password is kept in a form that cannot be read')
})

it('slows down whoever guesses at the current password', async () => {
  const { signedIn } = await fresh()
  const viewer = await signedIn('viewer')
  const guess = async () => (await viewer.post('/session/password', { current: 'wrong', next: NEXT })).status
  for (let tries = 0; tries < 10; tries++) expect(await guess()).toBe(400)
  expect(await guess()).toBe(429)
})
