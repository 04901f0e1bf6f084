import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { changes, credentials, oneTimeLinks, people } from '../../db/schema/index.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView, VerifiedView } from '../../domain/contract/changes.ts'
import { LinkMade, LinkView } from '../../domain/contract/one-time-links.ts'
import { PlanPeopleView } from '../../domain/contract/people.ts'
import { PostView } from '../../domain/contract/posts.ts'
import { Problem } from '../../domain/contract/problem.ts'
import { SessionView } from '../../domain/contract/session.ts'
import { instant } from '../../domain/day.ts'
import { verifyRecord } from '../record/verify.ts'
import { everythingIn } from '../testing/everything.ts'
import { held, type Caller } from '../testing/caller.ts'
import { join } from '../testing/parts.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { report } from '../testing/updates.ts'
import { addMember } from './add-member.ts'

const NEW = 'robin@council.example'
const PASSWORD = 'marmalade tide lantern'
const by = { email: 'clerk@server', name: 'clerk, at the command line' }
const LATE = instant('2020-12-17T09:00:00.000Z')

let app: TestApp
let office: Caller
beforeEach(async () => {
  app = await openTestApp({ over: onTestFinished })
  office = await app.signedIn('programme')
})

async function invite(said: object = {}, who = office) {
  const reply = await who.post('./invitations', { email: NEW, role: 'viewer', ...said })
  expect({ status: reply.status, said: reply.body }).toMatchObject({ status: 201 })
  return held(LinkMade, reply.body).token
}
const accept = (
  token: string,
  said: object = { name: 'Robin Ó Súilleabháin', password: PASSWORD },
  who = app.stranger,
) => who.post(`/invitations/${token}`, said)
const problemOf = (reply: { body: unknown }) => Problem.parse(reply.body)
const seePeople = (who = office) => who.see(PlanPeopleView, './people')

describe('an invitation', () => {
  it('gives nothing until it is accepted, then a part, a name and a session', async () => {
    const token = await invite({ email: ' Robin@Council.example ', name: 'Robin' })
    const before = await seePeople()
    expect(before.people.map(({ email }) => email)).not.toContain(NEW)
    expect(before.invited).toMatchObject([
      { email: NEW, name: 'Robin', role: 'viewer', by: 'Programme office', late: false },
    ])
    expect(await app.stranger.see(LinkView, `/invitations/${token}`)).toMatchObject({
      kind: 'invitation',
      state: 'open',
      email: NEW,
      name: 'Robin',
      role: 'viewer',
      plan: { slug: 'medway-2019' },
      hasAccount: false,
    })

    const reply = await accept(token)
    expect(held(SessionView, reply.body)).toMatchObject({
      person: { name: 'Robin Ó Súilleabháin', email: NEW },
      plans: [{ slug: 'medway-2019', role: 'viewer' }],
      mustChangePassword: false,
    })
    const after = await seePeople()
    expect(after.invited).toEqual([])
    expect(after.people.find(({ email }) => email === NEW)).toMatchObject({
      role: 'viewer',
      maySignIn: true,
      lastSeenOn: '2020-12-10',
    })
    expect((await app.stranger.post('/session', { email: NEW, password: PASSWORD })).status).toBe(200)
    const told = await app.store.db.select().from(changes).where(eq(changes.subjectRef, NEW)).orderBy(asc(changes.id))
    expect(told.map(({ verb, planId }) => [verb, planId !== null])).toEqual([
      ['invited', true],
      ['added', false],
      ['added', true],
    ])
    for (const planId of [null, told[0]?.planId ?? null])
      expect((await verifyRecord(app.store.db, planId, [])).faults).toEqual([])
    expect(app.told.map(({ event }) => event)).toEqual(['invited', 'invitation-accepted', 'signed-in', 'signed-in'])
  })

  it('is kept as a hash alone, and said in no trail', async () => {
    const token = await invite()
    const [link] = await app.store.db.select().from(oneTimeLinks)
    expect(JSON.stringify(link)).not.toContain(token)
    expect(JSON.stringify(await app.store.db.select().from(changes))).not.toContain(token)
  })

  it('is accepted by who has an account with the password they have, or signed in, and changes none', async () => {
    const { password } = await addMember(app.deps, { email: NEW, name: 'Robin', slug: null, role: 'administrator', by })
    const token = await invite()
    expect((await app.stranger.see(LinkView, `/invitations/${token}`)).hasAccount).toBe(true)
    expect(problemOf(await accept(token))).toMatchObject({ code: 'not-recognised' })
    expect(problemOf(await accept(token, {})).fields).toEqual({ password: 'Enter a password' })
    const reply = await accept(token, { password: password ?? '' })
    expect(held(SessionView, reply.body)).toMatchObject({ keepsInstallation: true, plans: [{ role: 'viewer' }] })

    const other = await office.post('./invitations', { email: 'bailey@plan.example', role: 'owner' })
    const bailey = await app.signedIn('bailey@plan.example')
    await addMember(app.deps, { email: 'casey@plan.example', name: undefined, slug: null, role: 'administrator', by })
    expect(problemOf(await accept(other.body.token, {}, await app.signedIn('casey@plan.example')))).toMatchObject({
      code: 'another-address',
      message:
        'This invitation is for bailey@plan.example, and you are signed in as casey@plan.example. Sign out first, or ask for one of your own',
    })
    expect((await accept(other.body.token, { name: 'Bailey', password: PASSWORD }, bailey)).status).toBe(200)
  })

  it.each([
    ['used twice', (token: string) => accept(token), 'link-used', 'has been used'],
    ['late', () => Promise.resolve(app.clock.moveTo(LATE)), 'link-late', 'seven days'],
    [
      'taken back',
      async () => office.delete(`./invitations/${(await seePeople()).invited[0]?.id}`),
      'link-taken-back',
      'taken back',
    ],
    ['made again', () => invite(), 'link-taken-back', 'another was made in its place'],
  ])('is refused when it is %s, and nothing is written', async (_when, first, code, words) => {
    const token = await invite()
    await first(token)
    const before = await everythingIn(app.store)
    const problem = problemOf(await accept(token))
    expect(problem.code).toBe(code)
    expect(problem.message).toContain(words)
    expect(await everythingIn(app.store)).toEqual(before)
  })

  it('asks for a name, and for a password that nobody guesses, and keeps what it offers until then', async () => {
    const token = await invite()
    expect(problemOf(await accept(token, { password: PASSWORD })).fields).toEqual({ name: 'Enter your name' })
    expect(problemOf(await accept(token, { name: 'Robin', password: 'short' })).fields?.['password']).toMatch(
      /12 characters/,
    )
    expect(problemOf(await accept(token, { name: 'Robin', password: 'medway council' })).fields?.['password']).toMatch(
      /others know/,
    )
    expect((await accept(token)).status).toBe(200)
  })

  it.each(['Ngũgĩ wa Thiong’o', '李小龍', 'محمد', 'Ольга Ґедзь', 'Ƞ.K.'])('takes the name %s', async (name) => {
    const reply = await accept(await invite(), { name, password: PASSWORD })
    expect(reply.body.person.name).toBe(name)
  })

  describe('to hold a post', () => {
    const KEY = 'head-of-service-first-response'
    const TITLE = 'Head of Service, First Response'
    const seePost = () => office.see(PostView, `./posts/${KEY}`)
    const days = async () => (await seePost()).holders.map(({ name, fromOn, toOn }) => [name, fromOn, toOn])
    const offered = async (token: string) => (await app.stranger.see(LinkView, `/invitations/${token}`)).post
    const ALEX = ['Alex Example', '2019-09-01']

    it('gives it from a day on, and whoever held it does so up to the day before, as in a handover', async () => {
      const token = await invite({ role: 'owner', post: KEY, holdsFrom: '14 December 2020' })
      const offer = { title: TITLE, from: '2020-12-14', after: 'Alex Example', isFree: true }
      expect(await offered(token)).toEqual(offer)
      expect((await seePeople()).invited[0]?.post).toEqual(offer)
      expect((await accept(token)).status).toBe(200)
      expect(await days()).toEqual([
        ['Robin Ó Súilleabháin', '2020-12-14', null],
        [...ALEX, '2020-12-13'],
      ])
      const said = (await office.see(ChangesView, './changes')).changes.slice(0, 2)
      const because = 'Robin Ó Súilleabháin accepted the invitation of Programme office'
      expect(said.map(({ verb, subject, after }) => [verb, subject.ref, (after as { reason: string }).reason])).toEqual(
        [
          ['added', KEY, because],
          ['changed', KEY, because],
        ],
      )
      expect(await office.see(VerifiedView, './changes/verify')).toMatchObject({ intact: true })
    })

    it('gives it from the day they accept, where no day was said', async () => {
      const token = await invite({ role: 'owner', post: KEY })
      app.clock.moveTo(instant('2020-12-14T09:00:00.000Z'))
      office = await app.signedIn('programme')
      expect(await offered(token)).toMatchObject({ from: null, after: 'Alex Example' })
      expect((await accept(token)).status).toBe(200)
      expect(await days()).toEqual([
        ['Robin Ó Súilleabháin', '2020-12-14', null],
        [...ALEX, '2020-12-13'],
      ])
    })

    it('is not made for a day on which somebody else is to hold it, and says from when', async () => {
      expect((await accept(await invite({ role: 'owner', post: KEY, holdsFrom: '2021-02-01' }))).status).toBe(200)
      const other = { email: 'x@council.example', role: 'owner', post: KEY }
      expect(problemOf(await office.post('./invitations', other)).fields).toEqual({
        holdsFrom: 'Robin Ó Súilleabháin holds this post from 1 February 2021. Enter a day after that',
      })
      expect((await office.post('./invitations', { ...other, holdsFrom: '2021-02-02' })).status).toBe(201)
    })

    it('says that it was given to somebody else since, and gives the part without it', async () => {
      const token = await invite({ role: 'owner', post: KEY, holdsFrom: '2021-01-04' })
      const { holders } = await seePost()
      const next = { name: 'A Successor', email: '', fromOn: '2021-01-11', basedOn: holders[0]?.versionId }
      expect((await office.post(`./posts/${KEY}/handover`, next)).status).toBe(201)
      expect(await offered(token)).toMatchObject({ title: TITLE, isFree: false })
      expect((await seePeople()).invited[0]?.post).toMatchObject({ isFree: false })
      expect((await accept(token)).status).toBe(200)
      expect(await days()).toEqual([
        ['A Successor', '2021-01-11', null],
        [...ALEX, '2021-01-10'],
      ])
    })

    it('finds that who comes has held it all the while, by their name', async () => {
      const name = 'DR LEE-ANNE FARACH'
      const token = await invite({ role: 'owner', name, post: 'assistant-director' })
      expect(await offered(token)).toMatchObject({ after: null, isFree: true })
      expect((await accept(token, { name: 'Dr Lee-Anne Farach', password: PASSWORD })).status).toBe(200)
      const { holders } = await office.see(PostView, './posts/assistant-director')
      expect(holders).toMatchObject([{ name: 'Dr Lee-Anne Farach', email: NEW, fromOn: null, toOn: null }])
    })

    it.each([
      ['by the address, under another name', { name: 'Robin O’S', email: NEW }],
      ['by the name alone', { name: 'robin ó súilleabháin', email: '' }],
    ])('is not needed by somebody to whom it was handed over before they came, %s', async (_how, who) => {
      await invite({ role: 'owner' })
      const { holders } = await seePost()
      const next = { ...who, fromOn: '2020-12-10', basedOn: holders[0]?.versionId }
      expect((await office.post(`./posts/${KEY}/handover`, next)).status).toBe(201)
      // Another post, from a later day, and another invitation in the place of the first.
      const deputy = { ...who, capacity: 'deputy', fromOn: '2021-01-04', toOn: '' }
      expect((await office.post('./posts/head-of-workforce/holders', deputy)).status).toBe(201)
      expect((await accept(await invite({ role: 'owner' }))).status).toBe(200)

      expect((await seePost()).holders[0]).toMatchObject({ name: 'Robin Ó Súilleabháin', email: NEW })
      const mine = (await seePeople()).people.find(({ email }) => email === NEW)
      expect(mine?.posts.map(({ title, capacity, fromOn }) => [title, capacity, fromOn])).toEqual([
        [TITLE, 'holder', '2020-12-10'],
        ['Head of Workforce, Children’s Services', 'deputy', '2021-01-04'],
      ])
      expect(await office.see(VerifiedView, './changes/verify')).toMatchObject({ intact: true })
    })

    it('is given to no address whose invitation is over, or to a part that may not report', async () => {
      const deputy = { name: 'R', email: NEW, capacity: 'deputy', fromOn: '', toOn: '' }
      const add = async () => problemOf(await office.post(`./posts/${KEY}/holders`, deputy)).fields?.['email']
      await invite({ role: 'viewer' })
      expect(await add()).toMatch(/^Their part in this plan does not let them report/)
      await invite({ role: 'owner' })
      app.clock.moveTo(LATE)
      office = await app.signedIn('programme')
      expect(await add()).toMatch(/nobody is invited by it/)
    })

    it('held by name alone is not theirs whose part may not report on it', async () => {
      const { holders } = await seePost()
      const next = { name: 'Robin Ó Súilleabháin', email: '', fromOn: '2020-12-10', basedOn: holders[0]?.versionId }
      await office.post(`./posts/${KEY}/handover`, next)
      expect((await accept(await invite({ role: 'viewer' }))).status).toBe(200)
      expect((await seePost()).holders[0]).toMatchObject({ name: 'Robin Ó Súilleabháin', email: null })
    })
  })

  it('dates from the day that the office said who was known by name alone', async () => {
    const said = { role: 'owner', post: 'assistant-director', holdsFrom: '1 October 2020' }
    const token = await invite({ ...said, name: 'Dr Lee-Anne Farach' })
    expect((await accept(token, { name: 'Dr Lee-Anne Farach', password: PASSWORD })).status).toBe(200)
    const { holders } = await office.see(PostView, './posts/assistant-director')
    expect(holders).toMatchObject([{ name: 'Dr Lee-Anne Farach', email: NEW, fromOn: '2020-10-01', toOn: null }])
    expect(await office.see(VerifiedView, './changes/verify')).toMatchObject({ intact: true })
  })

  it('gives a post from the day after its holder has reported under it', async () => {
    const token = await invite({ role: 'owner', post: 'head-of-service-first-response' })
    const owner = await app.signedIn('owner')
    expect((await report(owner, '1.2')).status).toBe(201)
    expect((await accept(token)).status).toBe(200)
    const { holders } = await office.see(PostView, './posts/head-of-service-first-response')
    const days = holders.filter(({ capacity }) => capacity === 'holder').map(({ fromOn, toOn }) => [fromOn, toOn])
    expect(days).toEqual([
      ['2020-12-11', null],
      ['2019-09-01', '2020-12-10'],
    ])
  })

  it.each([
    [{ email: 'nobody' }, 'email'],
    [{ role: 'administrator' }, 'role'],
    [{ role: undefined }, 'role'],
    [{ post: 'no-such-post' }, 'post'],
    [{ holdsFrom: '2020-12-14' }, 'holdsFrom'],
    [{ email: 'viewer@plan.example' }, 'email'],
    [{ role: 'chair' }, 'role'],
  ])('of %j is refused beside its box', async (said, field) => {
    const reply = await office.post('./invitations', { email: NEW, role: 'viewer', ...said })
    expect([400, 403, 409]).toContain(reply.status)
    expect(Object.keys(problemOf(reply).fields ?? {})).toEqual([field])
    expect(await app.store.db.$count(oneTimeLinks)).toBe(0)
  })

  it('to be chair is made by an administrator who is not the office', async () => {
    const administrator = await app.signedIn('administrator')
    expect((await accept(await invite({ role: 'chair' }, administrator))).status).toBe(200)
    expect((await seePeople()).whyNotChair).toContain('Only an administrator')
    expect(await app.store.db.$count(changes, eq(changes.verb, 'opened-chair'))).toBe(0)
  })

  it('to be chair by an office that is the only administrator is told to the board once it is accepted', async () => {
    await join(app.deps, 'administrator@plan.example', 'programme')
    const administrator = await app.signedIn('administrator')
    const seeAccess = async () => (await (await app.signedIn('viewer')).see(BoardView, './board')).chairAccess
    const token = await invite({ role: 'chair' }, administrator)
    expect(await seeAccess()).toBeNull()
    expect((await administrator.see(ChangesView, './changes')).changes).toContainEqual(
      expect.objectContaining({ verb: 'opened-chair', after: { chairAccess: 'offered' } }),
    )
    app.clock.moveTo(instant('2020-12-14T09:00:00.000Z'))
    expect((await accept(token)).status).toBe(200)
    expect(await seeAccess()).toEqual({ access: 'given', by: 'Administrator', on: '2020-12-14' })
  })

  it('to be chair that an administrator makes anew, who may choose the chair, is told to nobody', async () => {
    await join(app.deps, 'administrator@plan.example', 'programme')
    await invite({ role: 'chair' }, await app.signedIn('administrator'))
    await addMember(app.deps, { email: 'casey@plan.example', name: 'Casey', slug: null, role: 'administrator', by })
    await app.store.tx((tx) => tx.update(credentials).set({ givenAt: null }))
    const reply = await accept(await invite({ role: 'chair' }, await app.signedIn('casey@plan.example')))
    expect(reply.status).toBe(200)
    expect((await (await app.signedIn('viewer')).see(BoardView, './board')).chairAccess).toBeNull()
  })

  it.each([
    ['a part to read', [{ role: 'viewer' }], []],
    ['an owner without a post', [{ role: 'owner' }], ['no-post']],
    ['an owner with one', [{ role: 'owner', post: 'assistant-director', name: 'Jo' }], []],
    ['another part for the same address', [{ role: 'viewer' }, { role: 'scrutiny' }], ['replaces']],
    [
      'a post that another is invited to',
      [
        { role: 'owner', post: 'assistant-director', name: 'Cy', email: 'x@council.example' },
        { role: 'owner', post: 'assistant-director', name: 'Jo' },
      ],
      ['offered-twice'],
    ],
    [
      'a part, by a name that its account does not have',
      [{ email: 'administrator@plan.example', name: 'X' }],
      ['own-name'],
    ],
    ['a part, by the name of its account', [{ email: 'administrator@plan.example', name: 'ADMINISTRATOR' }], []],
  ])('to %s says what its maker is to know', async (_what, each, beside) => {
    const said: string[][] = []
    for (const one of each)
      said.push(
        held(LinkMade, (await office.post('./invitations', { email: NEW, role: 'viewer', ...one })).body).beside,
      )
    expect(said.at(-1)).toEqual(beside)
  })

  it('makes nobody known before they come', async () => {
    await invite()
    expect(await app.store.db.$count(people, eq(people.email, NEW))).toBe(0)
  })
})
