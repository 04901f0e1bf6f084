import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { AreasView, AreaView } from '../domain/contract/areas.ts'
import { BoardView } from '../domain/contract/board.ts'
import { ChangesView, VerifiedView } from '../domain/contract/changes.ts'
import { PostsView, PostView } from '../domain/contract/posts.ts'
import { RecommendationView, RecommendationsView } from '../domain/contract/recommendations.ts'
import { SettingsView } from '../domain/contract/settings.ts'
import { SourcesView } from '../domain/contract/sources.ts'
import { VisitsView } from '../domain/contract/visits.ts'
import { instant } from '../domain/day.ts'
import { saySubject } from '../domain/words/subjects.ts'
import type { Caller } from './testing/caller.ts'
import { openTestApp } from './testing/open-test-app.ts'
import { personId } from './testing/sign-in.ts'
import { report, revise, seeAction } from './testing/updates.ts'

// What the office keeps of the plan itself. Meetings have their own, in api/meetings.

const { signedIn } = await openTestApp({ over: afterAll })
const office = await signedIn('programme')

/** A plan of its own, the day after it was loaded: what was known on the day before is a past. */
async function fresh(): Promise<Caller & { app: Awaited<ReturnType<typeof openTestApp>> }> {
  const app = await openTestApp({ over: onTestFinished })
  app.clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
  return Object.assign(await app.signedIn('programme'), { app })
}
const BEFORE = '?asAt=2020-12-10'

const refused = async (reply: PromiseLike<{ status: number; body: unknown }>) => {
  const { status, body } = await reply
  const { code, message, fields } = body as { code: string; message: string; fields?: Record<string, string> }
  return [status, code, fields ?? message]
}
const beside = (field: string, sentence: RegExp) => [
  400,
  'invalid',
  expect.objectContaining({ [field]: expect.stringMatching(sentence) }),
]
const lastSaid = async (who: Caller) => (await who.see(ChangesView, './changes')).changes[0]

describe('a priority area', () => {
  it('is added under the next number, and reworded with a reason; as at its time it is as it was', async () => {
    const who = await fresh()
    expect((await who.post('./areas', { title: '儿童的声音', sponsorPost: '' })).status).toBe(201)
    const { areas } = await who.see(AreasView, './areas')
    expect(areas.at(-1)).toMatchObject({ number: 6, title: '儿童的声音', sponsor: null, total: 0 })

    const five = areas[4]
    const said = {
      title: 'Partners',
      sponsorPost: 'head-of-partnerships',
      reason: 'Asked for',
      basedOn: five?.versionId,
    }
    expect((await who.post('./areas/5/versions', said)).status).toBe(201)
    expect((await who.see(AreaView, './areas/5')).titles.map(({ title }) => title)).toEqual([
      'Partners',
      'Partnerships',
      'Partnerships and engagement',
    ])
    expect((await who.see(AreasView, `./areas${BEFORE}`)).areas.map(({ title }) => title)).toEqual([
      'Quality of practice',
      'Capacity and capability of workforce',
      'Strategic leadership',
      'Quality assurance and performance management',
      'Partnerships',
    ])
    expect(await lastSaid(who)).toMatchObject({
      subject: { kind: 'area', ref: '5' },
      before: { title: 'Partnerships', sponsorPost: 'director-of-people' },
      after: { title: 'Partners', sponsorPost: 'head-of-partnerships', reason: 'Asked for' },
    })
    expect(await refused(who.post('./areas/5/versions', { ...said, title: 'Over theirs' }))).toEqual([
      409,
      'moved-on',
      expect.any(String),
    ])
    expect(await who.see(VerifiedView, './changes/verify')).toMatchObject({ intact: true })
  })

  it.each([
    [{ title: '' }, beside('title', /^Enter what/)],
    [{ title: 'A', number: 5 }, beside('number', /^There is a priority area 5 already/)],
    [{ title: 'A', number: '1.5' }, beside('number', /^Enter a number/)],
    [{ title: 'A', sponsorPost: 'nobody' }, beside('sponsorPost', /^There is no such post/)],
  ])('is not added as %j', async (said, expected) => {
    expect(await refused(office.post('./areas', said))).toEqual(expected)
  })
})

describe('a source and its recommendations', () => {
  it('come together from a letter that was pasted, under the next numbers, or not at all', async () => {
    const who = await fresh()
    const rows = [
      { wording: 'The timeliness of visits.', shortTitle: 'Visits', paragraphs: '12', areas: ['1', '4'] },
      { wording: 'The quality of plans.', shortTitle: 'Plans', paragraphs: '', areas: [] },
    ]
    const newSource = {
      kind: 'visit-letter',
      title: 'Ofsted: letter',
      publishedOn: '3/12/2020',
      url: '',
      licence: 'OGL',
    }
    const spoilt = [rows[0], { ...rows[1], areas: ['9'] }]
    expect(await refused(who.post('./recommendations', { newSource, recommendations: spoilt }))).toEqual(
      beside('recommendations.1.areas', /^There is no priority area 9. The plan has 1 to 5$/),
    )
    expect((await who.see(SourcesView, './sources')).sources).toHaveLength(3)

    expect((await who.post('./recommendations', { newSource, recommendations: rows })).status).toBe(201)
    const { recommendations } = await who.see(RecommendationsView, './recommendations')
    expect(recommendations.slice(10).map(({ number, wording, areas }) => [number, wording, areas.length])).toEqual([
      [11, 'The timeliness of visits.', 2],
      [12, 'The quality of plans.', 0],
    ])
    const added = (await who.see(SourcesView, './sources')).sources.find(({ key }) => key === 'ofsted-letter')
    expect(added).toMatchObject({ publishedOn: '2020-12-03', licence: 'OGL', recommendations: [11, 12] })
    const board = await who.see(BoardView, './board')
    expect(board.recommendations.map(({ number }) => number)).toContain(12)
    expect((await who.see(BoardView, `./board${BEFORE}`)).recommendations).toHaveLength(10)
  })

  it('are withdrawn with a reason where nothing answers them, and then offered to no action', async () => {
    const who = await fresh()
    const one = { wording: 'The timeliness of visits.', shortTitle: 'Visits' }
    await who.post('./recommendations', { source: 'ofsted-2020-09-15', recommendations: [one] })
    const [, ...all] = (await who.see(RecommendationsView, './recommendations')).recommendations
    const versionOf = (number: number) => all.find((other) => other.number === number)?.versionId
    const withdrawal = { ...one, source: 'ofsted-2020-09-15', withdraw: 'on', reason: 'It says what 3 says' }
    expect(await refused(who.post('./recommendations/3/versions', { ...withdrawal, basedOn: versionOf(3) }))).toEqual([
      409,
      'answered',
      expect.stringMatching(/answer this recommendation. It can be withdrawn once none does$/),
    ])
    const reworded = { ...withdrawal, wording: 'Another wording', areas: ['4', '1'], basedOn: versionOf(11) }
    const { body } = await who.post('./recommendations/11/versions', reworded)
    expect(Object.entries((body as { fields: Record<string, string> }).fields)).toEqual([
      ['wording', expect.stringMatching(/^It is withdrawn as it stands/)],
      ['areas', expect.stringMatching(/^It is withdrawn as it stands/)],
    ])
    expect((await who.post('./recommendations/11/versions', { ...withdrawal, basedOn: versionOf(11) })).status).toBe(
      201,
    )
    const now = await who.see(RecommendationsView, './recommendations')
    expect(now.recommendations.map(({ number }) => number)).not.toContain(11)
    expect(now.withdrawn).toEqual([
      expect.objectContaining({ number: 11, withdrawnOn: '2020-12-11', reason: 'It says what 3 says' }),
    ])
    const page = await who.see(RecommendationView, './recommendations/11')
    expect(page.recommendation).toMatchObject({
      ...{ number: 11, title: 'Visits', wording: 'The timeliness of visits.', total: 0 },
      withdrawn: { on: '2020-12-11', reason: 'It says what 3 says' },
    })
    expect((await who.see(RecommendationView, './recommendations/3')).recommendation.withdrawn).toBeNull()
    const last = await lastSaid(who)
    expect(last && [last.verb, saySubject(last.subject)]).toEqual(['withdrew', 'recommendation 11, Visits'])
    const action = {
      ...{ title: 'A', successMeasure: 'B', area: 1, recommendations: [11], ownerPost: 'head-of-workforce' },
      ...{ startsOn: '2020-12-11', dueOn: '2021-01-04', reason: 'C' },
    }
    expect(await refused(who.post('./actions', action))).toEqual(
      beside('recommendations', /^Recommendation 11 was withdrawn\. Name another, or none$/),
    )
    expect(
      await refused(who.post('./recommendations/11/versions', { ...withdrawal, withdraw: '', basedOn: 'any' })),
    ).toEqual([409, 'withdrawn', expect.any(String)])
    // Another gets another number.
    await who.post('./recommendations', { source: 'ofsted-2020-09-15', recommendations: [one] })
    expect((await who.see(RecommendationsView, './recommendations')).recommendations.at(-1)?.number).toBe(12)
  })

  it.each([
    [{ source: '', recommendations: [{ wording: 'A', shortTitle: 'A' }] }, beside('source', /^Choose the source/)],
    [{ source: 'none', recommendations: [{ wording: 'A', shortTitle: 'A' }] }, beside('source', /^There is no such/)],
    [{ source: 'ofsted-2019-08-27', recommendations: [] }, beside('recommendations', /^Add at least one/)],
    [
      { source: 'ofsted-2019-08-27', recommendations: [{ wording: 'A', shortTitle: '' }] },
      beside('recommendations.0.shortTitle', /^Enter a short title/),
    ],
  ])('are not added as %j', async (said, expected) => {
    expect(await refused(office.post('./recommendations', said))).toEqual(expected)
  })
})

describe('a post and who holds it', () => {
  it('is added with nobody in it, held, and its title changed; its key stays', async () => {
    const who = await fresh()
    const said = { title: 'Head of Fostering', organisation: 'Medway Council', fromOn: '2021-01-04', toOn: '' }
    expect((await who.post('./posts', said)).status).toBe(201)
    expect((await who.see(PostView, './posts/head-of-fostering')).post.holder).toBeNull()
    const holder = { name: 'Zoë O’Brien', email: '', capacity: 'holder', fromOn: '2021-01-03', toOn: '' }
    expect(await refused(who.post('./posts/head-of-fostering/holders', holder))).toEqual(
      beside('fromOn', /^There is such a post from 4 January 2021/),
    )
    expect((await who.post('./posts/head-of-fostering/holders', { ...holder, fromOn: '2021-01-04' })).status).toBe(201)
    expect(await refused(who.post('./posts', { ...said, title: 'head of  FOSTERING' }))).toEqual(
      beside('title', /^There is a post Head of Fostering already/),
    )
    // Elsewhere there is another of the same words, and it has another key.
    const elsewhere = await who.post('./posts', { ...said, organisation: 'A partner', holder: 'Jo' })
    expect(elsewhere.body.post).toMatchObject({ key: 'head-of-fostering-2', holder: null })
    expect(elsewhere.body.holders).toMatchObject([{ name: 'Jo', fromOn: '2021-01-04' }])
    expect((await who.post('./posts', { ...said, title: 'مدير' })).body.post.key).toBe('post')
  })

  it('has one holder a day, and any number who stand in', async () => {
    const second = { name: 'A Second', email: '', capacity: 'holder', fromOn: '2020-12-01', toOn: '' }
    expect(await refused(office.post('./posts/head-of-workforce/holders', second))).toEqual(
      beside('fromOn', /^Dana Example holds this post from 1 September 2019. Say their last day first, or hand/),
    )
    expect(
      await refused(office.post('./posts/head-of-workforce/holders', { ...second, email: 'nobody@plan.example' })),
    ).toEqual(beside('fromOn', /^Dana Example/))
    const deputy = { ...second, capacity: 'deputy' }
    expect(
      await refused(office.post('./posts/head-of-workforce/holders', { ...deputy, email: 'nobody@plan.example' })),
    ).toEqual(beside('email', /^Nobody with a part in this plan has that address, and nobody is invited/))
    expect((await office.post('./posts/head-of-workforce/holders', deputy)).status).toBe(201)
  })

  it('is handed over in one: its actions and what is owed go to who comes next, and the past keeps who held it', async () => {
    const who = await fresh()
    const key = 'head-of-service-first-response'
    const { holders, actions, owed } = await who.see(PostView, `./posts/${key}`)
    expect(actions.length).toBeGreaterThan(3)
    expect(owed.length).toBeGreaterThan(0)
    const basedOn = holders.find(({ toOn }) => toOn === null)?.versionId
    await who.post(`./people/${await personId(who.app.deps, 'viewer@plan.example')}/role`, { role: 'owner' })
    const next = { name: 'A Successor', email: 'viewer@plan.example', fromOn: '2020-12-11', reason: '' }
    expect(await refused(who.post(`./posts/${key}/handover`, { ...next, basedOn, fromOn: '2019-09-01' }))).toEqual(
      beside('fromOn', /^Alex Example holds this post from 1 September 2019. Enter a day after that/),
    )
    expect((await who.post(`./posts/${key}/handover`, { ...next, basedOn })).status).toBe(201)

    const after = await who.see(PostView, `./posts/${key}`)
    expect(after.post.holder).toBe('A Successor')
    expect(after.holders.map(({ name, fromOn, toOn }) => [name, fromOn, toOn])).toEqual([
      ['A Successor', '2020-12-11', null],
      ['Alex Example', '2019-09-01', '2020-12-10'],
    ])
    expect(after.actions.map(({ ref }) => ref)).toEqual(actions.map(({ ref }) => ref))
    expect((await seeAction(who, '1.1')).action.owner.holder).toBe('A Successor')
    expect((await seeAction(who, '1.1', BEFORE)).action.owner.holder).toBe('Alex Example')
    // Whoever held it reports no more on what is not theirs.
    expect((await report(await who.app.signedIn('owner'), '1.1', {})).status).toBe(403)
    const said = (await who.see(ChangesView, './changes')).changes.slice(0, 2)
    expect(said.map(({ subject }) => subject.title)).toEqual(Array(2).fill('Head of Service, First Response'))
    expect(await refused(who.post(`./posts/${key}/handover`, { ...next, basedOn }))).toEqual([
      409,
      'moved-on',
      expect.any(String),
    ])
    expect(await who.see(VerifiedView, './changes/verify')).toMatchObject({ intact: true })
  })

  it('is handed over by nobody who has not read who is to come, as a colleague has put that right', async () => {
    const who = await fresh()
    const at = './posts/head-of-service-first-response'
    const see = () => who.see(PostView, at)
    const handOver = (name: string, fromOn: string, basedOn: string | null | undefined) =>
      who.post(`${at}/handover`, { name, email: '', fromOn, reason: '', basedOn })
    const days = async () => (await see()).holders.map(({ name, fromOn, toOn }) => [name, fromOn, toOn])
    const alone = await see()
    expect(alone.arrangedAsRead).toBe(alone.holders.find(({ toOn }) => toOn === null)?.versionId)
    expect((await handOver('Ben Next', '2021-01-04', alone.arrangedAsRead)).status).toBe(201)

    const read = await see()
    const ben = read.holders.find(({ name }) => name === 'Ben Next')
    const revised = { ...ben, toOn: '2021-01-29', reason: 'For January alone', basedOn: ben?.versionId }
    expect((await who.post(`${at}/holders/${ben?.id}`, revised)).status).toBe(201)
    const stood = await days()
    // Of who holds it now nothing has changed: what was read of them is the last, and not enough.
    for (const stale of [read.arrangedAsRead, read.holders.find(({ name }) => name === 'Alex Example')?.versionId]) {
      const { status, body } = await handOver('Ann After', '2021-01-18', stale)
      expect([status, body.code, body.yours.name]).toEqual([409, 'moved-on', 'Ann After'])
      expect(body.theirs).toMatchObject({ versionId: (await see()).arrangedAsRead, name: 'Alex Example' })
      expect(await days()).toEqual(stood)
    }
    expect(await refused(handOver('Ann After', '2021-01-18', undefined))).toEqual(beside('basedOn', /^Say what you/))

    // Nor has anything where somebody stands in meanwhile.
    const deputy = { name: 'D Deputy', email: '', capacity: 'deputy', fromOn: '', toOn: '' }
    const { arrangedAsRead } = await see()
    expect((await who.post(`${at}/holders`, deputy)).status).toBe(201)
    expect((await handOver('Ann After', '2021-01-18', arrangedAsRead)).status).toBe(201)
    expect((await days()).slice(0, 3)).toEqual([
      ['Ann After', '2021-01-18', null],
      ['Ben Next', '2021-01-04', '2021-01-17'],
      ['Alex Example', '2019-09-01', '2021-01-03'],
    ])
  })

  describe('whose actions somebody’s part does not let them report on', () => {
    const key = 'head-of-service-first-response'
    const who = { name: 'Somebody', fromOn: '2020-12-11', toOn: '', reason: '' }
    const NOT = beside('email', /^Their part in this plan does not let them report .* Change it to Action owner/)

    it.each(['viewer', 'chair', 'scrutiny'])(
      'is not held by a %s, nor handed to them, nor do they stand in',
      async (role) => {
        const email = `${role}@plan.example`
        const { holders } = await office.see(PostView, `./posts/${key}`)
        const at = `./posts/${key}`
        const holder = holders.find(({ name }) => name === 'Alex Example')
        expect(await refused(office.post(`${at}/handover`, { ...who, email, basedOn: holder?.versionId }))).toEqual(NOT)
        expect(await refused(office.post(`${at}/holders`, { ...who, email, capacity: 'deputy' }))).toEqual(NOT)
        const revised = { ...holder, email, toOn: '', reason: 'Put right', basedOn: holder?.versionId }
        expect(await refused(office.post(`${at}/holders/${holder?.id}`, revised))).toEqual(NOT)
        const invited = { email: 'new@council.example', role: role === 'chair' ? 'viewer' : role, post: key }
        expect(await refused(office.post('./invitations', invited))).toEqual(beside('post', /Choose Action owner/))
      },
    )

    it('is neither left to somebody whose part becomes such a one, nor given to who has left the plan', async () => {
      const own = await fresh()
      const { deps } = own.app
      const owner = await personId(deps, 'owner@plan.example')
      const [status, code, fields] = await refused(own.post(`./people/${owner}/role`, { role: 'viewer' }))
      expect([status, code]).toEqual([409, 'holds-posts'])
      expect(fields).toEqual({ role: expect.stringMatching(/Head of Service, First Response.* Hand it over/) })
      expect((await own.post(`./people/${owner}/role`, { role: 'programme' })).status).toBe(201)
      const viewer = await personId(deps, 'viewer@plan.example')
      expect((await own.post(`./people/${viewer}/leaving`, { reason: 'Left the council' })).status).toBe(201)
      const deputy = { ...who, email: 'viewer@plan.example', capacity: 'deputy' }
      expect(await refused(own.post(`./posts/${key}/holders`, deputy))).toEqual(beside('email', /^Nobody with a part/))
    })

    it('may be held by them where it only oversees the plan', async () => {
      const own = await fresh()
      const post = { title: 'Chair of another board', organisation: 'Medway Council', oversees: 'chair' }
      const { key: chairs } = (await own.post('./posts', post)).body.post
      const chair = { ...who, email: 'chair@plan.example', capacity: 'holder' }
      expect((await own.post(`./posts/${chairs}/holders`, chair)).status).toBe(201)

      // Then no action becomes theirs, added or given, nor does the post become one like others.
      const NOBODYS = beside('ownerPost', /^That post is for Somebody, whose part .* Choose another post$/)
      const action = { title: 'A', successMeasure: 'B', ownerPost: chairs, area: 1, dueOn: '2021-06-30', reason: 'C' }
      expect(await refused(own.post('./actions', action))).toEqual(NOBODYS)
      expect(await refused(revise(own, '1.1', { ownerPost: chairs }))).toEqual(NOBODYS)
      const { post: stands } = await own.see(PostView, `./posts/${chairs}`)
      const plain = { ...stands, oversees: '', reason: 'No more', basedOn: stands.versionId }
      expect(await refused(own.post(`./posts/${chairs}/versions`, plain))).toEqual(
        beside('oversees', /^It is for Somebody, whose part/),
      )
    })

    it('is given no action while somebody is invited to hold it whose part would not let them', async () => {
      const own = await fresh()
      const post = { title: 'Chair of another board', organisation: 'Medway Council', oversees: 'chair' }
      const { key: chairs } = (await own.post('./posts', post)).body.post
      const invited = { email: 'councillor@council.example', role: 'viewer', post: chairs }
      expect((await own.post('./invitations', invited)).status).toBe(201)
      const action = { title: 'A', successMeasure: 'B', ownerPost: chairs, area: 1, dueOn: '2021-06-30', reason: 'C' }
      expect(await refused(own.post('./actions', action))).toEqual(
        beside('ownerPost', /^That post is for councillor@council.example/),
      )
    })
  })

  it('of nobody is not handed over, and one that owns actions ends on no day that is past', async () => {
    const who = await fresh()
    await who.post('./posts', { title: 'Nobody’s', organisation: 'Medway Council' })
    expect(
      await refused(
        who.post('./posts/nobodys/handover', { name: 'A', email: '', fromOn: '2021-01-04', basedOn: null }),
      ),
    ).toEqual([409, 'nobody', expect.any(String)])
    const { post, holders } = await who.see(PostView, './posts/head-of-workforce')
    const ending = { ...post, toOn: '2020-12-10', reason: 'The service is restructured', basedOn: post.versionId }
    expect(await refused(who.post('./posts/head-of-workforce/versions', ending))).toEqual(
      beside(
        'toOn',
        /belong to this post. Give them to another post first, or enter a last day that is still to come$/,
      ),
    )
    expect((await who.see(PostsView, './posts')).posts.find(({ key }) => key === 'nobodys')?.holder).toBeNull()
    // A last day ahead is written down with its actions still the post's, and is a gap once it has passed.
    const [holder] = holders
    const last = { ...holder, toOn: '2021-01-31', reason: 'So is the post', basedOn: holder?.versionId }
    expect((await who.post(`./posts/head-of-workforce/holders/${holder?.id}`, last)).status).toBe(201)
    expect((await who.post('./posts/head-of-workforce/versions', { ...ending, toOn: '2021-01-31' })).status).toBe(201)
    const gaps = async (caller: Caller) => (await caller.see(SettingsView, './settings')).missing.postsWithoutHolder
    expect((await gaps(who)).map(({ key }) => key)).not.toContain('head-of-workforce')
    who.app.clock.moveTo(instant('2021-02-01T09:00:00.000Z'))
    expect((await gaps(await who.app.signedIn('programme'))).map(({ key }) => key)).toContain('head-of-workforce')
  })
})

describe('a visit', () => {
  const VISIT = { kind: 'focused', title: 'Focused visit', startsOn: '2021-05-11', endsOn: '2021-05-12', focus: '' }

  it('is added before it comes, and told more of afterwards', async () => {
    const who = await fresh()
    expect((await who.post('./visits', VISIT)).status).toBe(201)
    const [visit] = (await who.see(VisitsView, './visits')).visits
    expect(visit).toMatchObject({ ...VISIT, focus: null, letterPublished: false })
    const said = { ...VISIT, focus: 'The pandemic', reason: 'Its focus is known', basedOn: visit?.versionId }
    expect((await who.post(`./visits/${visit?.key}/versions`, said)).status).toBe(201)
    expect((await who.see(VisitsView, `./visits${BEFORE}`)).visits.map(({ title }) => title)).not.toContain(VISIT.title)
  })

  it.each([
    [{ endsOn: '2021-05-10' }, 'endsOn', /^Enter a last day/],
    [{ letterOn: '2021-05-11' }, 'letterOn', /not before the visit ended$/],
    [{ letterOn: '2021-06-11' }, 'letterOn', /^11 June 2021 is still to come/],
    [{ letterPublished: 'on' }, 'letterOn', /said to be published$/],
    [{ letterUrl: 'ofsted' }, 'letterUrl', /^Write a web address/],
    [{ kind: 'tea' }, 'kind', /^Choose/],
  ])('is not added with %j', async (wrong, field, sentence) => {
    expect(await refused(office.post('./visits', { ...VISIT, ...wrong }))).toEqual(beside(field, sentence))
  })
})

describe('the plan itself', () => {
  const change = async (who: Caller, said: object) => {
    const { settings } = await who.see(SettingsView, './settings')
    return who.post('./versions', { ...settings, reason: 'Because', basedOn: settings.versionId, ...said })
  }

  it('is changed with a reason, and no past board is judged by it', async () => {
    const who = await fresh()
    const then = await who.see(BoardView, `./board${BEFORE}`)
    expect((await change(who, { title: 'The plan of 2021', staleAfterDays: '20' })).status).toBe(201)
    const now = await who.see(BoardView, './board')
    expect([now.plan.title, now.plan.staleAfterDays]).toEqual(['The plan of 2021', 20])
    expect(now.counts.outOfDate).toBeGreaterThan(then.counts.outOfDate)
    expect(await who.see(BoardView, `./board${BEFORE}`)).toEqual(then)
  })

  it.each([
    [{ title: '' }, 'title', /^Enter what/],
    [{ staleAfterDays: 0 }, 'staleAfterDays', /^Enter 1 day/],
    [{ staleAfterDays: 367 }, 'staleAfterDays', /366/],
    [{ inspectedFrom: '2019-07-27' }, 'inspectedTo', /not before the first/],
    [{ reportPublishedOn: '2019-07-25' }, 'reportPublishedOn', /not before the inspection ended/],
    [{ reason: '' }, 'reason', /^Say why/],
    [{}, 'reason', /^Nothing is different/],
  ])('is not changed by %j', async (said, field, sentence) => {
    expect(await refused(change(office, said))).toEqual(beside(field, sentence))
  })

  it('says what stands in it and what is missing', async () => {
    const who = await fresh()
    await who.post('./areas', { title: 'Nobody’s', sponsorPost: '' })
    const { stands, missing } = await who.see(SettingsView, './settings')
    expect(stands).toMatchObject({ areas: 6, recommendations: 10, sources: 3, visits: 2 })
    expect(missing).toMatchObject({ lastBoardOn: '2021-01-27', areasWithoutSponsor: [6] })
  })
})
