import { openTestApp } from '../testing/open-test-app.ts'
import { held, type Caller } from '../testing/caller.ts'
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { sessions } from '../../db/schema/index.ts'
import { SessionView, Welcome } from '../../domain/contract/session.ts'
import { DEMONSTRATION } from '../demonstration.ts'

const app = await openTestApp({ over: afterAll })
const { password } = DEMONSTRATION
const VIEWER = { email: 'viewer@plan.example', password }

const signIn = (caller: Caller, body: object = VIEWER) => caller.post('/session', body)
const cookieOf = (reply: { headers: Record<string, unknown> }) => String(reply.headers['set-cookie'])
const tokenOf = (reply: { headers: Record<string, unknown> }) => /session=([^;]*)/.exec(cookieOf(reply))?.[1] ?? ''
const whoAmI = (token: string) => app.stranger.get('/session').set('cookie', `session=${token}`)

describe('signing in', () => {
  it.each(DEMONSTRATION.accounts)('lets $role in by the demonstration’s password', async ({ email, name, role }) => {
    const reply = await signIn(app.stranger, { email, password })
    expect(reply.status).toBe(200)
    const view = held(SessionView, reply.body)
    expect(view.person).toEqual({ id: expect.any(String) as string, name, email })
    // An administrator's part is in the installation.
    expect(view.keepsInstallation).toBe(role === 'administrator')
    expect(view.plans).toMatchObject(role === 'administrator' ? [] : [{ slug: 'medway-2019', role }])
    expect(view.sessions.filter(({ current }) => current)).toHaveLength(1)
  })

  it('takes an address in any letters, with spaces around it, and a password as it is typed', async () => {
    expect((await signIn(app.stranger, { email: ' Viewer@PLAN.example ', password })).status).toBe(200)
    expect((await signIn(app.stranger, { ...VIEWER, password: ` ${password}` })).status).toBe(401)
    expect((await signIn(app.stranger, { ...VIEWER, password: password.toLowerCase() })).status).toBe(401)
  })

  it('never says whether it was the account or the password', async () => {
    const attempts = [
      { ...VIEWER, password: 'wrong' },
      { email: 'nobody@plan.example', password },
      { email: 'bailey@plan.example', password: 'known by name, and without a password here' },
      { email: 'not an address', password },
    ]
    const replies = await Promise.all(attempts.map((attempt) => signIn(app.stranger, attempt)))
    const [first, ...others] = replies.map(({ status, body, headers }) => {
      const { date: _when, ...rest } = headers as Record<string, string>
      return { status, body, rest }
    })
    expect(first).toMatchObject({ status: 401, body: { code: 'not-recognised' } })
    for (const other of others) expect(other).toEqual(first)
  })

  it.each([
    [{}, { email: 'Enter your email address', password: 'Enter your password' }],
    [
      { email: ' ', password: '' },
      { email: 'Enter your email address', password: 'Enter your password' },
    ],
    [{ ...VIEWER, email: `${'x'.repeat(250)}@a.example` }, { email: 'Enter a shorter email address' }],
    [{ ...VIEWER, password: 'x'.repeat(1001) }, { password: 'Enter a shorter password' }],
  ])('refuses %j beside its fields', async (body, fields) => {
    const reply = await signIn(app.stranger, body)
    expect([reply.status, reply.body.fields]).toEqual([400, fields])
  })
})

describe('the cookie', () => {
  it('is for us alone, and not for scripts', async () => {
    expect(cookieOf(await signIn(app.stranger))).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax,device=/)
  })

  it('is Secure behind HTTPS', async () => {
    const { stranger } = await openTestApp({ over: onTestFinished, settings: { behindHttps: true } })
    expect(cookieOf(await signIn(stranger))).toMatch(/^session=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax,/)
    expect(cookieOf(await stranger.delete('/session'))).toMatch(/; HttpOnly; Secure; SameSite=Lax$/)
  })

  it('is Secure when a proxy of ours says that the browser came by HTTPS, and nobody else is believed', async () => {
    const https = (caller: Caller) => signIn(caller).set('x-forwarded-proto', 'https')
    const { stranger } = await openTestApp({ over: onTestFinished, settings: { proxies: 1 } })
    expect(cookieOf(await https(stranger))).toContain('; Secure')
    expect(cookieOf(await https(app.stranger))).not.toContain('; Secure')
  })

  it('is kept as a hash only', async () => {
    const token = tokenOf(await signIn(app.stranger))
    const rows = JSON.stringify(await app.store.db.select().from(sessions))
    expect(token).toHaveLength(43)
    expect(rows).not.toContain(token)
  })

  it('is another each time, and the one before it counts no more', async () => {
    const first = tokenOf(await signIn(app.stranger))
    const again = await signIn(app.stranger).set('cookie', `session=${first}`)
    const second = tokenOf(again)
    expect(second).not.toBe(first)
    expect((await whoAmI(first)).status).toBe(401)
    expect((await whoAmI(second)).status).toBe(200)
  })

  it('that somebody made up is nobody’s, nor made somebody’s by signing in', async () => {
    const planted = 'x'.repeat(43)
    expect((await whoAmI(planted)).status).toBe(401)
    const reply = await signIn(app.stranger).set('cookie', `session=${planted}`)
    expect(tokenOf(reply)).not.toBe(planted)
    expect((await whoAmI(planted)).status).toBe(401)
  })

  it('stands when signing in again fails', async () => {
    const token = tokenOf(await signIn(app.stranger))
    await signIn(app.stranger, { ...VIEWER, password: 'wrong' }).set('cookie', `session=${token}`)
    expect((await whoAmI(token)).status).toBe(200)
  })

  it('is found among others', async () => {
    const token = tokenOf(await signIn(app.stranger))
    for (const header of [`a=1; session=${token}; b=2`, `mysession=no; session=${token}`])
      expect((await app.stranger.get('/session').set('cookie', header)).status, header).toBe(200)
    expect((await app.stranger.get('/session').set('cookie', `mysession=${token}`)).status).toBe(401)
  })
})

describe('signing out', () => {
  it('ends the session and takes the cookie', async () => {
    const token = tokenOf(await signIn(app.stranger))
    const reply = await app.stranger.delete('/session').set('cookie', `session=${token}`)
    expect([reply.status, reply.text]).toEqual([204, ''])
    expect(cookieOf(reply)).toMatch(/^session=; Path=\/; Expires=Thu, 01 Jan 1970/)
    expect((await whoAmI(token)).status).toBe(401)
  })

  it('is no trouble when signed out already', async () => {
    expect((await app.stranger.delete('/session')).status).toBe(204)
  })
})

it('a session remembers which browser began it, and no more of it than a line', async () => {
  const reply = await signIn(app.stranger).set('user-agent', 'A browser '.repeat(100))
  const [row] = await app.store.db
    .select({ agent: sessions.agent })
    .from(sessions)
    .where(eq(sessions.id, held(SessionView, reply.body).sessions.find(({ current }) => current)?.id ?? ''))
  expect(row?.agent).toBe('A browser '.repeat(30))
})

describe('the welcome', () => {
  it('of a demonstration lists its accounts', async () => {
    expect(await app.stranger.see(Welcome, '/welcome')).toEqual({ demonstration: DEMONSTRATION, firstVisit: false })
  })

  it('of an installation of one’s own does not', async () => {
    const { stranger } = await openTestApp({ over: onTestFinished, settings: { demonstration: null } })
    expect(await stranger.see(Welcome, '/welcome')).toEqual({ demonstration: null, firstVisit: false })
  })
})
