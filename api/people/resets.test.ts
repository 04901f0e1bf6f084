import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { changes, credentials, oneTimeLinks, sessions } from '../../db/schema/index.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { InstallationView, PersonView } from '../../domain/contract/installation.ts'
import { PlanPeopleView } from '../../domain/contract/people.ts'
import { PostView } from '../../domain/contract/posts.ts'
import { ResetsView, SessionView } from '../../domain/contract/session.ts'
import { instant } from '../../domain/day.ts'
import type { Caller } from '../testing/caller.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { hold, join } from '../testing/parts.ts'
import { cookieFor, personId } from '../testing/sign-in.ts'
import { verifyRecord } from '../record/verify.ts'
import { addMember } from './add-member.ts'
import { givePassword } from './give-password.ts'

const PASSWORD = 'marmalade tide lantern'
const by = { email: 'clerk@server', name: 'clerk, at the command line' }
const slug = 'medway-2019'
const VIEWER = 'viewer@plan.example'
const CHAIR = 'chair@plan.example'

let app: TestApp
let office: Caller
let administrator: Caller
beforeEach(async () => {
  app = await openTestApp({ over: onTestFinished })
  ;[office, administrator] = [await app.signedIn('programme'), await app.signedIn('administrator')]
})
const idOf = (email: string) => personId(app.deps, email)
const resetIn = async (who: Caller, email: string) => who.post(`./people/${await idOf(email)}/reset`)
const takenOut = (by: Caller, id: string) => by.post(`./people/${id}/leaving`, { reason: 'Left the council' })
const code = (reply: { body: { code?: string } }) => reply.body.code

describe('a reset link', () => {
  it('lets its owner in with a new password, ends every session, and is told in the next session that begins', async () => {
    const before = await app.signedIn('viewer')
    const { token } = (await resetIn(office, VIEWER)).body
    expect((await before.get('/session')).status).toBe(200)
    const reply = await app.stranger.post(`/invitations/${token}`, { password: PASSWORD })
    expect(SessionView.parse(reply.body)).toMatchObject({ person: { email: VIEWER }, resetUntold: false })
    expect((await before.get('/session')).status).toBe(401)
    expect((await app.stranger.post(`/invitations/${token}`, { password: PASSWORD })).body.code).toBe('link-used')

    app.clock.moveTo(instant('2020-12-10T10:00:00.000Z'))
    const signedIn = await app.stranger.post('/session', { email: VIEWER, password: PASSWORD })
    expect(signedIn.body.resetUntold).toBe(true)
    const owner = await app.signedIn('viewer')
    const told = await owner.see(ResetsView, '/session/resets')
    expect(told.resets).toEqual([{ at: '2020-12-10T09:00:00.000Z', by: 'Programme office', told: false }])
    expect(told.done).toMatchObject([{ verb: 'changed', subject: { kind: 'person', ref: VIEWER }, plan: null }])
    expect((await owner.post('/session/resets')).body.resetUntold).toBe(false)
    expect((await owner.see(ResetsView, '/session/resets')).resets).toMatchObject([{ told: true }])
  })

  it('whoever used it cannot say that its owner was told', async () => {
    const { token } = (await resetIn(office, VIEWER)).body
    const reply = await app.stranger.post(`/invitations/${token}`, { password: PASSWORD })
    const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? ''
    await app.stranger.post('/session/resets').set('cookie', cookie)
    expect((await app.store.db.select().from(oneTimeLinks))[0]?.toldAt).toBeNull()
  })

  it('a password given at the command line is told as one is, and of a chair the board is told', async () => {
    await givePassword(app.deps, { email: CHAIR, by })
    app.clock.moveTo(instant('2020-12-10T10:00:00.000Z'))
    const chair = await app.signedIn('chair')
    await app.store.tx((tx) => tx.update(credentials).set({ givenAt: null }))
    expect((await chair.see(SessionView, '/session')).resetUntold).toBe(true)
    const board = await (await app.signedIn('viewer')).see(BoardView, './board')
    expect(board.chairAccess).toEqual({ access: 'reset', by: by.name, on: '2020-12-10' })
  })

  it.each([
    ['the chair', CHAIR, 'not-yours'],
    ['themselves', 'programme@plan.example', 'own-password'],
  ])('is not made by the office for %s', async (_who, email, expected) => {
    expect(code(await resetIn(office, email))).toBe(expected)
    expect(await app.store.db.$count(oneTimeLinks)).toBe(0)
  })

  it('is not made by the office for an administrator who is in the plan', async () => {
    await join(app.deps, 'administrator@plan.example', 'viewer')
    expect(code(await resetIn(office, 'administrator@plan.example'))).toBe('not-yours')
  })

  it('of the chair is made by an administrator; by one who is the office only where no other is, and the board says so until it has met', async () => {
    expect((await resetIn(administrator, CHAIR)).status).toBe(201)
    const viewer = await app.signedIn('viewer')
    expect((await viewer.see(BoardView, './board')).chairAccess).toBeNull()

    await join(app.deps, 'administrator@plan.example', 'programme')
    await addMember(app.deps, { email: 'casey@plan.example', name: undefined, slug: null, role: 'administrator', by })
    expect(code(await resetIn(administrator, CHAIR))).toBe('own-chair')
    const casey = await idOf('casey@plan.example')
    expect((await administrator.delete(`/people/${casey}/administrator`)).status).toBe(200)
    expect((await resetIn(administrator, CHAIR)).status).toBe(201)
    const told = { access: 'reset', by: 'Administrator', on: '2020-12-10' }
    expect((await viewer.see(BoardView, './board')).chairAccess).toEqual(told)
    expect(await app.store.db.$count(changes, eq(changes.verb, 'opened-chair'))).toBe(1)
  })
})

describe('taking somebody out', () => {
  it('ends the plan for them at once, and their posts; with no other part, the account', async () => {
    await hold(app.deps, { email: VIEWER, post: 'lead-member' })
    const viewer = await app.signedIn('viewer')
    const id = await idOf(VIEWER)
    const left = PlanPeopleView.parse((await takenOut(office, id)).body)
    expect(left.people.map(({ email }) => email)).not.toContain(VIEWER)
    expect((await viewer.get('/session')).status).toBe(401)
    expect(await app.store.db.$count(credentials, eq(credentials.personId, id))).toBe(0)
    const [plan] = await app.store.db.select().from(changes).where(eq(changes.verb, 'took-out'))
    expect(plan?.after).toBe('{"role":null,"reason":"Left the council"}')
    const { holders } = await office.see(PostView, './posts/lead-member')
    expect(holders.find(({ email }) => email === VIEWER)?.toOn).toBe('2020-12-10')
    const [ended] = (await office.see(ChangesView, './changes')).changes
    expect(ended).toMatchObject({
      subject: { kind: 'post-holder', ref: 'lead-member' },
      after: { holdsTo: '2020-12-10', reason: 'Left the council' },
    })
    expect((await verifyRecord(app.store.db, plan?.planId ?? '', [])).faults).toEqual([])
  })

  it('keeps a plan’s last programme office, who would take themselves out or become something else', async () => {
    const me = await idOf('programme@plan.example')
    const meNow = async (who = office) => (await who.see(PlanPeopleView, './people')).people.find(({ id }) => id === me)
    expect(await meNow()).toMatchObject({ isLast: true, whyNot: { leave: expect.stringMatching(/^Nobody else is/) } })
    expect(code(await takenOut(office, me))).toBe('last-office')
    const become = await office.post(`./people/${me}/role`, { role: 'viewer' })
    expect([code(become), become.body.fields]).toEqual(['last-office', { role: expect.any(String) }])

    // Somebody who cannot sign in is not there to keep it.
    await join(app.deps, 'bailey@plan.example', 'programme')
    expect(code(await takenOut(office, me))).toBe('last-office')
    expect((await office.post(`./people/${await idOf(VIEWER)}/role`, { role: 'programme' })).status).toBe(201)
    expect(await meNow()).toMatchObject({ isLast: false, whyNot: { leave: null } })
    expect((await takenOut(office, me)).status).toBe(201)
  })

  it('gives nobody a part over another that whoever gives it has not read', async () => {
    const there = `./people/${await idOf(VIEWER)}/role`
    expect((await administrator.post(there, { role: 'scrutiny', was: 'viewer' })).status).toBe(201)
    const late = await office.post(there, { role: 'owner', was: 'viewer' })
    expect([late.status, late.body.fields]).toEqual([
      409,
      { role: expect.stringMatching(/made them Scrutiny officer/) },
    ])
    expect((await office.post(there, { role: 'owner', was: 'scrutiny' })).status).toBe(201)
  })

  it('lets an administrator take out even the last office, and anybody the last chair, and tells them so before', async () => {
    const seen = (await administrator.see(PlanPeopleView, './people')).people
    expect(seen.filter(({ isLast }) => isLast).map(({ role, whyNot }) => [role, whyNot.leave])).toEqual([
      ['chair', null],
      ['programme', null],
    ])
    const left = await takenOut(administrator, await idOf('programme@plan.example'))
    expect(PlanPeopleView.parse(left.body).missing).toEqual(['programme'])
  })

  it('asks why', async () => {
    const reply = await office.post(`./people/${await idOf(VIEWER)}/leaving`, { reason: ' ' })
    expect([reply.status, reply.body.fields]).toEqual([400, { reason: 'Say why: the record keeps the reason' }])
    expect(await app.store.db.$count(changes, eq(changes.verb, 'took-out'))).toBe(0)
  })

  it('leaves them what else they have', async () => {
    await addMember(app.deps, { email: VIEWER, name: undefined, slug: null, role: 'administrator', by })
    const viewer = await app.signedIn('viewer')
    await takenOut(office, await idOf(VIEWER))
    expect((await viewer.see(SessionView, '/session')).plans).toEqual([])
    expect((await viewer.get('./board')).status).toBe(403)
  })

  it('lists actions whose post nobody holds then, and says that there is no chair', async () => {
    const owner = await idOf('owner@plan.example')
    const before = await office.see(PlanPeopleView, './people')
    const theirs = before.people.find(({ id }) => id === owner)?.leaves ?? []
    expect(theirs.flatMap(({ refs }) => refs)).toContain('1.1')
    expect(before.people.filter(({ leaves }) => leaves.length > 0)).toHaveLength(1)
    const after = PlanPeopleView.parse((await takenOut(office, owner)).body)
    expect(after.unheld).toEqual(expect.arrayContaining(theirs))
    expect(after.unheld).toHaveLength(before.unheld.length + theirs.length)
    const view = PlanPeopleView.parse((await takenOut(office, await idOf(CHAIR))).body)
    expect(view.missing).toEqual(['chair'])
    expect(view.unheld.flatMap(({ refs }) => refs)).toContain('1.1')
  })

  it('lets somebody who left be invited again', async () => {
    const id = await idOf(VIEWER)
    await takenOut(office, id)
    const { token } = (await office.post('./invitations', { email: VIEWER, role: 'owner' })).body
    const reply = await app.stranger.post(`/invitations/${token}`, { name: 'Board member', password: PASSWORD })
    expect(reply.body).toMatchObject({ plans: [{ slug, role: 'owner' }] })
    expect(await idOf(VIEWER)).toBe(id)
  })

  it('takes back the links that they made', async () => {
    await join(app.deps, VIEWER, 'programme')
    const { token } = (
      await (await app.signedIn('viewer')).post('./invitations', { email: 'x@council.example', role: 'chair' })
    ).body
    expect(token).toBeUndefined()
    const made = (
      await (await app.signedIn('viewer')).post('./invitations', { email: 'x@council.example', role: 'owner' })
    ).body
    await takenOut(office, await idOf(VIEWER))
    expect((await app.stranger.get(`/invitations/${made.token}`)).body.state).toBe('taken-back')
  })
})

it('who holds each post is told to those who invite, also who does by name alone', async () => {
  const { posts } = await office.see(PlanPeopleView, './people')
  const holderOf = (post: string) => posts.find(({ key }) => key === post)?.holder
  expect(holderOf('head-of-service-first-response')).toEqual({ name: 'Alex Example', hasAccount: true })
  expect(holderOf('assistant-director')?.hasAccount).toBe(false)
  expect(posts.filter(({ holder }) => holder === null).length).toBeGreaterThan(0)
})

describe('the people of the installation', () => {
  it('are seen by administrators, with their parts, and none of what plans say', async () => {
    const view = await administrator.see(InstallationView, '/people')
    expect(view.people.find(({ email }) => email === CHAIR)?.parts).toMatchObject([{ slug, role: 'chair' }])
    expect(view.people.find(({ isMe }) => isMe)).toMatchObject({ administrator: true, parts: [] })
    expect(view.plans).toMatchObject([{ slug, people: 5 }])
    expect((await administrator.see(PlanPeopleView, './people')).people).toHaveLength(5)
    expect((await administrator.get('./board')).status).toBe(403)
  })

  it('keep their last administrator', async () => {
    const me = await idOf('administrator@plan.example')
    expect((await administrator.delete(`/people/${me}/administrator`)).body).toMatchObject({
      code: 'last-administrator',
    })
    expect((await administrator.post(`/people/${await idOf(VIEWER)}/administrator`)).status).toBe(200)
    expect((await administrator.delete(`/people/${me}/administrator`)).status).toBe(200)
    expect((await administrator.get('/session')).status).toBe(401)
    expect((await (await app.signedIn('viewer')).get('/people')).status).toBe(200)
  })

  it('are called otherwise in the posts that bear their name, and not where the office wrote another', async () => {
    const owner = await app.signedIn('owner')
    const deputy = {
      name: 'Dr A. Example-Jones',
      email: 'owner@plan.example',
      capacity: 'deputy',
      fromOn: '2020-12-01',
    }
    expect((await office.post('./posts/head-of-workforce/holders', { ...deputy, toOn: '' })).status).toBe(201)
    const session = await owner.see(SessionView, '/session')
    const name = `${session.person.name} Renamed`
    expect((await owner.post('/session/name', { name, basedOn: session.versionId })).status).toBe(200)
    const named = async (post: string) => (await office.see(PostView, `./posts/${post}`)).holders.map((one) => one.name)
    expect(await named('head-of-workforce')).toContain('Dr A. Example-Jones')
    expect(await named('head-of-workforce')).not.toContain(name)
    expect(await named('head-of-service-first-response')).toContain(name)
  })

  it('go by their name and address of the moment that is looked at', async () => {
    const id = await idOf('programme@plan.example')
    const actions = await office.get('./changes')
    expect(JSON.stringify(actions.body)).toContain('"by":"Programme office"')
    app.clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
    ;[office, administrator] = [await app.signedIn('programme'), await app.signedIn('administrator')]
    const { versionId: basedOn } = await office.see(SessionView, '/session')
    const renamed = { name: 'Ngũgĩ wa Thiong’o', basedOn }
    expect((await office.post('/session/name', renamed)).body.person.name).toBe('Ngũgĩ wa Thiong’o')
    // Sent again after its answer was lost.
    expect((await office.post('/session/name', renamed)).status).toBe(200)
    const [now, then] = [await office.get('./changes'), await office.get('./changes?asAt=2020-12-10')]
    expect(now.body.people).toEqual(['Ngũgĩ wa Thiong’o'])
    expect(then.body.people).toEqual(['Programme office'])

    expect((await administrator.post(`/people/${id}/address`, { email: CHAIR, basedOn })).body.fields).toEqual({
      email: 'Independent chair has that address already',
    })
    const moved = await administrator.post(`/people/${id}/address`, { email: 'New.Office@council.example', basedOn })
    expect(PersonView.parse(moved.body).person.email).toBe('new.office@council.example')
    expect(
      (await app.stranger.post('/session', { email: 'programme@plan.example', password: 'Improvement-2020' })).status,
    ).toBe(401)
    expect(
      (await app.stranger.post('/session', { email: 'new.office@council.example', password: 'Improvement-2020' }))
        .status,
    ).toBe(200)
    expect(await cookieFor(app.deps, 'new.office@council.example')).toContain('session=')
    expect(await app.store.db.$count(sessions, eq(sessions.personId, id))).toBeGreaterThan(2)
    expect((await verifyRecord(app.store.db, null, [])).faults).toEqual([])
  })
})
