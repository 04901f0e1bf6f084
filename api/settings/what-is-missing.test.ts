import { expect, it, onTestFinished } from 'vitest'
import { AboutView } from '../../domain/contract/about.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { LinkView } from '../../domain/contract/one-time-links.ts'
import { PlanPeopleView } from '../../domain/contract/people.ts'
import { SettingsView } from '../../domain/contract/settings.ts'
import { settingUp } from '../../domain/setting-up.ts'
import { bodyFor } from '../testing/bodies.ts'
import { openTestApp } from '../testing/open-test-app.ts'

const AT = '/plans/northmere-2020'
const NEW = { council: 'Northmere Council', title: 'Improvement plan', reportPublishedOn: '3/2/2020' }
const NOTHING = { area: null, recommendations: [], supportingPosts: [], milestones: [], closedBefore: false }
const ACTION = { ...bodyFor('addAction'), ...NOTHING, ref: null, ownerPost: 'head-of-practice', dueOn: '2021-06-30' }

/** A plan that its administrator has begun, with one post held by name, and what may be done in it. */
async function begun() {
  const app = await openTestApp({ over: onTestFinished })
  const office = await app.signedIn('administrator')
  const did = async (path: string, body: object) => {
    const reply = await office.post(`${AT}${path}`, body)
    expect({ path, status: reply.status, said: reply.body }).toMatchObject({ status: 201 })
    return reply.body
  }
  expect((await office.post('/plans', NEW)).status).toBe(201)
  await did('/posts', { title: 'Head of Practice', organisation: 'Northmere Council', holder: 'Ben Example' })
  const settings = () => office.see(SettingsView, `${AT}/settings`)
  return { app, office, did, settings }
}

it('names the posts of whose actions nobody can report, until their holder is invited', async () => {
  const { app, did, settings } = await begun()
  const withoutAccount = async () => (await settings()).missing.postsWithoutAccount
  expect(await withoutAccount(), 'a post that owns nothing').toEqual([])
  await did('/actions', ACTION)
  await did('/actions', { ...ACTION, title: 'Another' })
  expect(await withoutAccount()).toEqual([{ key: 'head-of-practice', title: 'Head of Practice', actions: 2 }])

  const { token } = await did('/invitations', {
    ...{ email: 'ben@council.example', name: 'Ben Example', role: 'owner', post: 'head-of-practice' },
  })
  expect(await withoutAccount(), 'invited').toEqual([])
  const before = await settings()
  expect(before.stands).toMatchObject({ people: 1, invited: 1 })
  expect(settingUp(before.stands)).toMatchObject({ toDo: expect.arrayContaining(['people']), invited: 1 })

  const came = await app.stranger.post(`/invitations/${token}`, {
    name: 'Ben Example',
    password: 'marmalade tide lantern',
  })
  expect(came.status).toBeLessThan(300)
  expect(await withoutAccount(), 'he has come, and reports himself').toEqual([])
  expect(settingUp((await settings()).stands)?.toDo).not.toContain('people')
})

it('asks who is invited to a post that somebody holds by name, and never tells them that they come after themselves', async () => {
  const { app, office, did } = await begun()
  const invitation = { email: 'ben@council.example', role: 'owner', post: 'head-of-practice' }
  const refused = await office.post(`${AT}/invitations`, invitation)
  expect(refused.status).toBe(400)
  expect(refused.body.fields).toEqual({
    name: 'Ben Example holds that post, by name alone. Write whom you invite: Ben Example, or who comes after',
  })
  const after = async (name: string) => {
    const { token } = await did('/invitations', { ...invitation, name })
    return (await app.stranger.see(LinkView, `/invitations/${token}`)).post?.after
  }
  expect([await after('Cy Example'), await after('ben example')]).toEqual(['Ben Example', null])
})

it('names the posts of whoever was taken out, though today is still their last day', async () => {
  const { app, office, did, settings } = await begun()
  await did('/actions', ACTION)
  const { token } = await did('/invitations', {
    ...{ email: 'ben@council.example', name: 'Ben Example', role: 'owner', post: 'head-of-practice' },
  })
  const password = 'marmalade tide lantern'
  expect((await app.stranger.post(`/invitations/${token}`, { name: 'Ben Example', password })).status).toBeLessThan(300)
  const { people } = await office.see(PlanPeopleView, `${AT}/people`)
  const ben = people.find(({ email }) => email === 'ben@council.example')
  const out = await office.post(`${AT}/people/${ben?.id}/leaving`, { reason: 'He has left the council' })
  expect(out.status, JSON.stringify(out.body)).toBeLessThan(300)
  expect((await settings()).missing).toMatchObject({
    postsWithoutHolder: [],
    postsWithoutAccount: [{ key: 'head-of-practice', title: 'Head of Practice', actions: 1 }],
  })
})

it('says that the chair is invited, and not that nobody is', async () => {
  const { app, office, settings } = await begun()
  expect((await settings()).missing).toMatchObject({ chair: true, chairInvited: null })
  const made = await office.post(`${AT}/invitations`, {
    email: 'amy@council.example',
    name: 'Amy Dobson',
    role: 'chair',
  })
  expect(made.status).toBe(201)
  expect((await settings()).missing).toMatchObject({ chair: true, chairInvited: 'Amy Dobson' })
  await app.stranger.post(`/invitations/${made.body.token}`, { name: 'Amy Dobson', password: 'marmalade tide lantern' })
  expect((await settings()).missing).toMatchObject({ chair: false, chairInvited: null })
})

it('lists the gaps that the board lists, and counts what was reported on', async () => {
  const { office, did, settings } = await begun()
  await did('/actions', { ...ACTION, successMeasure: null, startsOn: null })
  await did('/actions', { ...ACTION, title: 'Another', startsOn: null })
  const { missing, stands } = await settings()
  expect(missing.gaps).toEqual([
    { kind: 'measure', count: 1 },
    { kind: 'start', count: 2 },
  ])
  expect((await office.see(BoardView, `${AT}/board`)).gaps).toEqual(missing.gaps)
  expect(stands).toMatchObject({ actions: 2, reported: 0 })
})

it('knows from the start of the plan when its one report was published, and says of a letter that nobody does', async () => {
  const { office, did, settings } = await begun()
  await did('/sources', { kind: 'inspection-report', title: 'The report', publishedOn: '', url: '', licence: '' })
  expect((await settings()).missing.sourcesWithoutDay).toEqual([])
  const { reportPublishedOn, sources } = await office.see(AboutView, `${AT}/about`)
  expect([reportPublishedOn, ...sources.map(({ publishedOn }) => publishedOn)]).toEqual(['2020-02-03', '2020-02-03'])
  await did('/sources', { kind: 'visit-letter', title: 'A letter', publishedOn: '', url: '', licence: '' })
  expect((await settings()).missing.sourcesWithoutDay).toEqual(['A letter'])
})
