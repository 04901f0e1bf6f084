import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { addressOf, isDeed, type Endpoint } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS, endpointsByName, type EndpointName } from '../../domain/contract/endpoints.ts'
import type { CalendarLinkMade } from '../../domain/contract/calendar-links.ts'
import type { LinkMade } from '../../domain/contract/one-time-links.ts'
import { InstallationView, PersonView } from '../../domain/contract/installation.ts'
import { PlanPeopleView } from '../../domain/contract/people.ts'
import { SessionView } from '../../domain/contract/session.ts'
import { AreasView } from '../../domain/contract/areas.ts'
import { PostView } from '../../domain/contract/posts.ts'
import { RecommendationsView } from '../../domain/contract/recommendations.ts'
import { SettingsView } from '../../domain/contract/settings.ts'
import { PaperCheckView, PapersView } from '../../domain/contract/papers.ts'
import { PublicationView } from '../../domain/contract/publication.ts'
import { SheetImportView } from '../../domain/contract/sheet-import-views.ts'
import { SourcesView } from '../../domain/contract/sources.ts'
import { VisitsView } from '../../domain/contract/visits.ts'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { KEY_HEADER } from '../http/read-token.ts'
import { DEMONSTRATION } from '../demonstration.ts'
import { held, type Caller } from '../testing/caller.ts'
import { issue, makeReady } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { seeAction } from '../testing/updates.ts'
import type { Example } from './examples.ts'

const FILE = new URL('./examples.json', import.meta.url)
const CODE = '7Q4M-2XKD-9TRA'
const { signedIn, stranger } = await openTestApp({ over: afterAll })
const empty = await openTestApp({
  over: afterAll,
  empty: true,
  settings: { demonstration: null, firstVisitCode: CODE },
})
const [owner, programme, chair] = [await signedIn('owner'), await signedIn('programme'), await signedIn('chair')]
const keeper = await signedIn('administrator')

const plan = 'medway-2019'
const administrator = await signedIn('administrator')
const { action: own, progressUpdates } = await seeAction(owner, '1.1')
const { action: claimed } = await seeAction(chair, '4.4')
const [asking] = (await seeAction(chair, '2.2')).progressUpdates
const [milestone] = own.milestones
const { body: removals } = await programme.post('./redactions', { words: 'jargon', reason: 'It names a child' })
const { sessions } = (await programme.get('/session')).body

const { key: calendarKey } = (await owner.post('./calendar-link', { actions: 'own' })).body as CalendarLinkMade
const link = (await programme.post('./invitations', { email: 'jo@council.example', role: 'owner' })).body as LinkMade
await programme.post('./invitations', { email: 'kim@council.example', role: 'owner' })
const team = await programme.see(PlanPeopleView, './people')
const invitationId = team.invited.find(({ email }) => email.startsWith('kim'))?.id
await administrator.post('/administrators/invitations', { email: 'alex@council.example' })
const { invited } = await administrator.see(InstallationView, '/people')
const administratorsId = invited[0]?.id
const viewerId = team.people.find(({ role }) => role === 'viewer')?.id
const { versionId: viewerVersion } = await administrator.see(PersonView, `/people/${viewerId}`)
const { versionId: officeVersion } = await programme.see(SessionView, '/session')

const area = (await programme.see(AreasView, './areas')).areas.find(({ number }) => number === 5)
const [source] = (await programme.see(SourcesView, './sources')).sources
const [asked] = (await programme.see(RecommendationsView, './recommendations')).recommendations
const workforce = await programme.see(PostView, './posts/head-of-workforce')
const lead = await programme.see(PostView, './posts/lead-member')
const [visit] = (await programme.see(VisitsView, './visits')).visits
const { key: _visit, versionId: _ofVisit, ...visitSaid } = visit ?? {}
const {
  versionId: planVersion,
  council: _council,
  planState: _state,
  closedOn: _closed,
  ...planSaid
} = (await programme.see(SettingsView, './settings')).settings
const [board] = (await programme.see(MeetingsView, './meetings')).meetings

const REPORT = { kind: 'committee-report', audience: 'scrutiny', asAt: 'meeting:scrutiny-2020-12-18' }
const ON_A_PAGE = { kind: 'plan-on-a-page', audience: 'board', asAt: '2020-12-01' }
const check = (which: Record<string, string>) =>
  programme.see(PaperCheckView, `./papers/check?${new URLSearchParams(which).toString()}`)
const EARLIER = { ...ON_A_PAGE, audience: 'public', asAt: '2020-11-02' }
await issue(programme, EARLIER)
const { digest } = await makeReady(programme, ON_A_PAGE)
const EXCEPTIONS = { kind: 'exception-report', audience: 'scrutiny', asAt: '' }
const { suspects, phrasesId } = await check(EXCEPTIONS)
const phrase = suspects.find(({ mayLeave }) => !mayLeave)
const [issued] = (await programme.see(PapersView, './papers')).issued

const SAMPLE = readFileSync('papers/docx/sample-template.docx').toString('base64')
const [marked] = (await programme.see(PublicationView, './actions/3.4/publication')).texts

const SHEET = Buffer.from(
  'Ref,Action,Lead,Due,RAG\n1,Visit in time,Head of Service / Team Manager,TBC,Green\n',
).toString('base64')
const bring = async () =>
  SheetImportView.parse((await keeper.post('/imports', { name: 'plan.csv', base64: SHEET })).body)
const [sheet, dropped] = [await bring(), await bring()]
const more = SheetImportView.parse((await programme.post('/imports', { name: 'more.csv', base64: SHEET, plan })).body)
const NORTH = { council: 'North Shire Council', title: 'Improvement plan', slug: null }

const NEW_PLAN = {
  council: 'Another Council',
  title: 'Children’s services improvement plan',
  judgement: 'inadequate',
  inspectedFrom: '2020-11-02',
  inspectedTo: '2020-11-13',
  reportPublishedOn: '2020-12-08',
}

/** One call to each endpoint, with its body or what it is asked, as somebody whose it is to make: in this order, because some change what others see. */
const CALLS: [EndpointName, Caller, params?: object, body?: object][] = [
  ['welcome', stranger],
  ['signIn', stranger, {}, { email: 'viewer@plan.example', password: DEMONSTRATION.password }],
  ['whoAmI', programme],
  ['plans', programme],
  ['startPlan', keeper, {}, NEW_PLAN],
  ['bringSheet', keeper, {}, { name: 'plan.csv', base64: SHEET }],
  ['sheetImports', keeper],
  ['sheetImport', keeper, { id: sheet.id }],
  ['sheetDoubts', keeper, { id: sheet.id }],
  ['sheetRows', keeper, { id: sheet.id }],
  ['answerSheet', keeper, { id: dropped.id }, { answers: { owners: 'first' } }],
  ['acceptSheet', keeper, { id: sheet.id }, { ...NORTH, basedOn: sheet.answersId }],
  ['bringIntoPlan', programme, { id: more.id }, { basedOn: more.answersId }],
  ['takeBackSheet', programme, { id: more.id }, { reason: 'It was the wrong sheet' }],
  ['dropSheet', keeper, { id: dropped.id }],
  ['board', programme, { plan }],
  ['about', programme, { plan }],
  ['actions', programme, { plan }],
  ['actionsCsv', programme, { plan }],
  ['actionsXlsx', programme, { plan }],
  ['checkPaper', programme, { plan }, { kind: 'committee-report', audience: 'scrutiny' }],
  [
    'answerPrompts',
    programme,
    { plan },
    {
      ...REPORT,
      saidBy: 'Democratic Services Officer',
      risk: 'Turnover of social workers is the greatest risk.',
      legal: 'None',
      basedOn: null,
    },
  ],
  ['answerCheck', programme, { plan }, { ...EXCEPTIONS, mayLeave: [phrase?.id], basedOn: phrasesId }],
  ['issuePaper', programme, { plan }, { ...ON_A_PAGE, digest }],
  ['papers', programme, { plan }],
  ['paper', programme, { plan, id: issued?.id }, { as: 'pdf' }],
  ['paperTemplate', programme, { plan }],
  ['samplePaperTemplate', programme, { plan }],
  ['keepPaperTemplate', programme, { plan }, { name: 'council.docx', base64: SAMPLE, basedOn: null }],
  ['publicPlan', stranger, { plan }],
  ['publicPaper', stranger, { plan, id: issued?.id }, { as: 'pdf' }],
  ['publicTable', stranger, { plan }],
  [
    'withdrawPaper',
    programme,
    { plan, id: issued?.id },
    { as: 'wrong', reason: 'The second area was left out', basedOn: issued?.versionId },
  ],
  ['publication', programme, { plan, ref: '3.4' }],
  [
    'markTexts',
    programme,
    { plan, ref: '3.4' },
    { withheld: [marked?.name], reason: 'It tells of one family', basedOn: null },
  ],
  ['draftPaper', programme, { plan }, { kind: 'exception-report', audience: 'board', as: 'pdf' }],
  ['action', programme, { plan, ref: '1.1' }],
  ['myUpdates', owner, { plan }],
  ['recommendations', programme, { plan }],
  ['recommendation', programme, { plan, number: 1 }],
  ['areas', programme, { plan }],
  ['area', programme, { plan, number: 1 }],
  ['nextRefs', programme, { plan }],
  ['posts', programme, { plan }],
  ['sources', programme, { plan }],
  ['post', programme, { plan, key: 'head-of-workforce' }],
  ['visits', programme, { plan }],
  ['meetings', programme, { plan }],
  ['meetingDays', programme, { plan }, { heldOn: '2021-04-02' }],
  ['meetingSeries', programme, { plan }, { everyWeeks: '6', from: '2021-03-10', until: '2021-12-31' }],
  ['compare', programme, { plan }],
  ['slippage', programme, { plan }],
  ['settings', programme, { plan }],
  ['changes', programme, { plan }],
  ['verifyChanges', programme, { plan }],
  ['live', stranger],
  ['ready', stranger],
  [
    'postProgressUpdate',
    owner,
    { plan, ref: '1.1' },
    {
      effectiveOn: '2020-12-10',
      deliveryStatus: 'at-risk',
      progress: 'Two pods are full, the third has one post to fill.',
      nextSteps: 'Interviews on 17 December.',
      wayBackToGreen: 'An agency manager until the post is filled, from 4 January.',
      helpNeeded: null,
      forecastOn: '2021-01-29',
      basedOn: progressUpdates[0]?.asRead ?? null,
    },
  ],
  ['addMilestone', owner, { plan, ref: '1.1' }, { title: 'The third pod is full', dueOn: '2021-01-29', doneOn: null }],
  [
    'reviseMilestone',
    owner,
    { plan, ref: '1.1', id: milestone?.id },
    { title: `${milestone?.title}, all of it`, dueOn: milestone?.dueOn, doneOn: null, basedOn: milestone?.versionId },
  ],
  [
    'changeDate',
    owner,
    { plan, ref: '1.1' },
    {
      step: 'asked',
      toOn: '2021-06-30',
      reasonCode: 'recruitment',
      reason: 'Two posts are still to be filled.',
      effect: 'The measure is reached a term later.',
      basedOn: null,
    },
  ],
  [
    'answerHelp',
    chair,
    { plan, ref: '2.2' },
    {
      words: 'Agreed until March 2022, from the pay of vacant posts.',
      who: 'head-of-workforce',
      by: '2021-01-08',
      meeting: null,
      minuteReference: null,
      basedOn: asking?.asRead,
    },
  ],
  [
    'recordClosureStep',
    chair,
    { plan, ref: '4.4' },
    { step: 'returned', note: 'Say what children told you about it.', basedOn: claimed.closure?.asRead },
  ],
  [
    'addArea',
    programme,
    { plan },
    { number: null, title: 'Children with disabilities', sponsorPost: 'director-of-people', reason: null },
  ],
  [
    'addAreas',
    programme,
    { plan },
    {
      areas: [
        { number: null, title: 'Early help' },
        { number: 12, title: 'Permanence' },
      ],
      reason: null,
    },
  ],
  [
    'reviseArea',
    programme,
    { plan, number: 5 },
    {
      title: 'Partnerships that work for children',
      sponsorPost: area?.sponsor?.key,
      reason: 'Partners asked for it',
      basedOn: area?.versionId,
    },
  ],
  [
    'addSource',
    programme,
    { plan },
    {
      kind: 'review',
      title: 'Peer review of early help, November 2020',
      publishedOn: '2020-11-30',
      url: null,
      licence: null,
      reason: null,
    },
  ],
  [
    'reviseSource',
    programme,
    { plan, key: source?.key },
    {
      kind: source?.kind,
      title: source?.title,
      publishedOn: source?.publishedOn,
      url: 'https://reports.ofsted.gov.uk/',
      licence: 'Open Government Licence v3.0',
      reason: 'It can be read there now',
      basedOn: source?.versionId,
    },
  ],
  [
    'addRecommendations',
    programme,
    { plan },
    {
      source: 'ofsted-2020-09-15',
      recommendations: [
        {
          wording: 'The consistency of decisions at the front door.',
          shortTitle: 'Decisions at the front door',
          paragraphs: null,
          areas: [1],
        },
      ],
      reason: 'Asked for by the letter of the first monitoring visit',
    },
  ],
  [
    'reviseRecommendation',
    programme,
    { plan, number: 1 },
    {
      wording: asked?.wording,
      shortTitle: 'Oversight of children’s experiences',
      paragraphs: asked?.paragraphs,
      source: asked?.source.key,
      areas: asked?.areas.map(({ number }) => number),
      withdraw: false,
      reason: 'The short title left out whose experiences',
      basedOn: asked?.versionId,
    },
  ],
  [
    'addPost',
    programme,
    { plan },
    { title: 'Head of Fostering', organisation: 'Medway Council', fromOn: '2021-01-04', toOn: null, reason: null },
  ],
  [
    'addPosts',
    programme,
    { plan },
    {
      posts: [
        { title: 'Head of Permanence', organisation: 'Medway Council', holder: 'Sam Example' },
        { title: 'Designated Nurse', organisation: 'NHS Kent and Medway', holder: null },
      ],
      reason: null,
    },
  ],
  [
    'revisePost',
    programme,
    { plan, key: 'head-of-workforce' },
    {
      title: 'Head of Workforce and Learning',
      organisation: 'Medway Council',
      fromOn: null,
      toOn: null,
      reason: 'Its title changed on 1 December',
      basedOn: workforce.post.versionId,
    },
  ],
  [
    'addHolder',
    programme,
    { plan, key: 'head-of-fostering' },
    { name: 'Sam Example', email: null, capacity: 'holder', fromOn: '2021-01-04', toOn: null, reason: null },
  ],
  [
    'reviseHolder',
    programme,
    { plan, key: 'head-of-workforce', id: workforce.holders[0]?.id },
    {
      name: workforce.holders[0]?.name,
      email: workforce.holders[0]?.email,
      capacity: 'holder',
      fromOn: '2019-09-02',
      toOn: null,
      reason: 'The first was a Sunday',
      basedOn: workforce.holders[0]?.versionId,
    },
  ],
  [
    'handOver',
    programme,
    { plan, key: 'lead-member' },
    {
      name: 'Cllr Example',
      email: null,
      fromOn: '2021-01-04',
      reason: null,
      basedOn: lead.arrangedAsRead,
    },
  ],
  [
    'addVisit',
    programme,
    { plan },
    {
      kind: 'focused',
      title: 'Focused visit',
      startsOn: '2021-05-11',
      endsOn: '2021-05-12',
      focus: 'Help and protection in the pandemic',
      letterOn: null,
      letterUrl: null,
      letterPublished: false,
      reason: null,
    },
  ],
  [
    'reviseVisit',
    programme,
    { plan, key: visit?.key },
    {
      ...visitSaid,
      focus: 'The front door, and early help',
      reason: 'Its focus was left out',
      basedOn: visit?.versionId,
    },
  ],
  [
    'revisePlan',
    programme,
    { plan },
    {
      ...planSaid,
      staleAfterDays: 42,
      reason: 'The board meets every six weeks',
      basedOn: planVersion,
    },
  ],
  [
    'addMeetings',
    programme,
    { plan },
    {
      meetings: [
        {
          kind: 'improvement-board',
          title: 'Improvement Board',
          heldOn: '2021-03-10',
          dataCutOffOn: '2021-02-24',
          papersDueOn: '2021-03-02',
        },
      ],
      reason: null,
    },
  ],
  [
    'reviseMeeting',
    programme,
    { plan, id: board?.id },
    {
      kind: 'improvement-board',
      title: 'Improvement Board',
      heldOn: '2021-02-03',
      dataCutOffOn: '2021-01-20',
      papersDueOn: '2021-01-26',
      cancel: false,
      reason: 'The chair is away on 27 January',
      basedOn: board?.versionId,
    },
  ],
  [
    'addAction',
    programme,
    { plan },
    {
      title: 'A mentor for each new manager',
      successMeasure: 'Nine in ten have met theirs within a month',
      area: 2,
      recommendations: [2, 10],
      ownerPost: 'head-of-workforce',
      startsOn: '2020-12-14',
      dueOn: '2021-03-31',
      reason: 'Asked for by the board',
      milestones: [{ title: 'Mentors are named', dueOn: '2021-01-15' }],
    },
  ],
  [
    'addActions',
    programme,
    { plan },
    {
      actions: [
        {
          title: 'A weekly panel for children on the edge of care',
          area: 4,
          recommendations: [3],
          ownerPost: 'head-of-workforce',
          due: 'Spring 2021',
        },
        {
          ref: '4.20',
          title: 'Records are read before each visit',
          area: 4,
          ownerPost: 'head-of-workforce',
          due: '26/2/2021',
        },
      ],
      reason: 'From the plan that the board agreed',
    },
  ],
  [
    'reviseAction',
    programme,
    { plan, ref: '1.1' },
    {
      title: `${own.title}, and that it lasts`,
      successMeasure: own.successMeasure,
      area: own.area,
      recommendations: own.recommendations,
      ownerPost: own.owner.key,
      startsOn: own.startsOn,
      dueOn: own.dueOn,
      reason: 'The board asked how we shall know that it lasts',
      basedOn: own.versionId,
    },
  ],
  ['planRedactions', programme, { plan }],
  ['askRedaction', programme, { plan }, { words: 'agency manager', reason: 'It names a child' }],
  ['redactions', keeper],
  ['decideRedaction', keeper, { id: removals.redactions[0].id }, { decision: 'removed' }],
  ['planPeople', programme, { plan }],
  ['takeBackInvitation', programme, { plan, id: invitationId }],
  ['invite', programme, { plan }, { email: 'robin@council.example', name: 'Robin Example', role: 'viewer' }],
  ['inviteAdministrator', administrator, {}, { email: 'sasha@council.example', name: null }],
  ['link', stranger, { token: link.token }],
  ['answerLink', stranger, { token: link.token }, { name: 'Jo Example', password: 'three unrelated words' }],
  ['giveRole', programme, { plan, id: viewerId }, { role: 'scrutiny' }],
  ['makeReset', programme, { plan, id: viewerId }],
  ['people', administrator],
  ['person', administrator, { id: viewerId }],
  ['renamePerson', administrator, { id: viewerId }, { name: 'Robin Example', basedOn: viewerVersion }],
  [
    'changeAddress',
    administrator,
    { id: viewerId },
    { email: 'robin.example@council.example', basedOn: viewerVersion },
  ],
  ['resetPerson', administrator, { id: viewerId }],
  ['giveAdministrator', administrator, { id: viewerId }],
  ['leaveAdministrator', administrator, { id: viewerId }],
  ['takeBackAdministrator', administrator, { id: administratorsId }],
  ['securityEvents', administrator],
  ['changeOwnName', programme, {}, { name: 'Programme office of Medway', basedOn: officeVersion }],
  ['calendar', stranger, { key: calendarKey }],
  ['calendarLinks', owner],
  ['endCalendarLink', owner, { plan }],
  ['makeCalendarLink', owner, { plan }, { actions: 'own' }],
  ['resets', programme],
  ['readResets', programme],
  ['takeOut', programme, { plan, id: viewerId }, { reason: 'Left the council' }],
  ['changePassword', owner, {}, { current: DEMONSTRATION.password, next: 'three unrelated words' }],
  ['revokeSession', programme, { id: sessions[0]?.id }],
  ['signOut', chair],
  ['checkFirstCode', empty.stranger, {}, { code: CODE }],
  [
    'firstAccount',
    empty.stranger,
    {},
    { code: CODE, name: 'Sam Example', email: 'sam@council.example', password: 'three unrelated words' },
  ],
]

describe('one call to each endpoint', () => {
  const made: Record<string, Example> = {}

  it.each(CALLS)('%s is taken and answered', async (name, caller, params = {}, body = undefined) => {
    const endpoint: Endpoint = ENDPOINTS[name]
    const asked = endpoint.method === 'get' && body ? `?${new URLSearchParams(body as Record<string, string>)}` : ''
    const path = addressOf(endpoint, params) + asked
    // A deed is known by its key: what was answered to nobody is sent again, and told to be done already.
    const post = () => (isDeed(endpoint) ? caller.post(path, body).set(KEY_HEADER, name) : caller.post(path, body))
    const reply = endpoint.method === 'post' ? await post() : await caller[endpoint.method](path)
    expect({ status: reply.status, said: reply.body }).toMatchObject({ status: endpoint.status ?? 200 })
    if (isDeed(endpoint)) {
      const { status, headers, body: said } = await post()
      expect({ status, replayed: headers['idempotency-replayed'], said }).toMatchObject({
        status: 200,
        replayed: 'true',
      })
    }
    // So is what ends something, by its address. Of a sheet nothing is left to know it by, and a session ends with itself.
    if (endpoint.method === 'delete' && name !== 'dropSheet' && name !== 'revokeSession') {
      const { status, body: said } = await caller.delete(path)
      expect({ status, said }).toMatchObject({ status: reply.status, said: reply.body as object })
    }
    made[name] = {
      path,
      ...(body && asked === '' && { body }),
      ...(endpoint.gives === 'csv' && { reply: reply.text.split('\r\n').slice(0, 5).join('\r\n') }),
      ...(endpoint.reply && { reply: cut(reply.body) }),
    }
  })

  it('has called them all, and keeps what was said when it is asked to', () => {
    expect(Object.keys(made).sort()).toEqual(Object.keys(ENDPOINTS).sort())
    if (process.env['WRITE_EXAMPLES']) writeFileSync(FILE, `${JSON.stringify(made, null, 1)}\n`)
  })
})

/** The same with every list cut to its first. */
function cut(view: unknown): unknown {
  if (Array.isArray(view)) return view.slice(0, 1).map(cut)
  if (typeof view !== 'object' || view === null) return view
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [name, cut(value)]))
}

/** Where a view has changed, `npm run examples` makes them anew. */
describe.each(endpointsByName)('the example of %s (npm run examples)', (name, { body, reply, path, gives }) => {
  const kept = () => (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Example>)[name]

  it('was sent to its address', () => {
    expect(kept()?.path).toMatch(new RegExp(`^${path.replaceAll(/:\w+/g, '[^/?]+')}(\\?.*)?$`))
  })

  it('is what the contract says', () => {
    const example = kept()
    expect(example?.body !== undefined).toBe(body !== undefined)
    expect(example?.reply !== undefined).toBe(reply !== null || gives === 'csv')
    body?.parse(example?.body)
    if (reply) held(reply, example?.reply)
  })
})
