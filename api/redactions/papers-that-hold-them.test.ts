import { afterAll, expect, it, onTestFinished } from 'vitest'
import { PapersView } from '../../domain/contract/papers.ts'
import { PlanRedactionsView, RedactionsView } from '../../domain/contract/redactions.ts'
import { instant } from '../../domain/day.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { exported } from '../testing/plan-files.ts'
import { endWriting } from '../papers/write-paper.ts'
import type { Caller } from '../testing/caller.ts'
import { issue, NOTHING_TO_SAY } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { report } from '../testing/updates.ts'

afterAll(endWriting)

const NAME = 'Zoe Smith'

/** A plan that names somebody, and papers of it: for the public, where only the data has her, and for the board. */
async function issued() {
  const app = await openTestApp({ over: onTestFinished })
  const [office, keeper] = [await app.signedIn('programme'), await app.signedIn('administrator')]
  const which = (kind: string, audience: string, asAt: string) => ({ kind, audience, asAt })
  expect((await issue(office, which('plan-on-a-page', 'public', '2020-12-09'))).status).toBe(201)
  expect((await report(office, '3.5', { progress: `Seen with ${NAME}.` })).status).toBe(201)
  for (const [kind, audience] of [
    ['exception-report', 'board'],
    ['plan-on-a-page', 'public'],
    ['recommendation-report', 'scrutiny'],
  ] as const)
    expect((await issue(office, which(kind, audience, '2020-12-10'))).status).toBe(201)
  return { ...app, office, keeper }
}

const withdraw = async (office: Caller, id: string, as: string) => {
  const paper = (await office.see(PapersView, './papers')).issued.find((one) => one.id === id)
  return office.post(`./papers/${id}/versions`, { as, reason: 'It was not ready', basedOn: paper?.versionId })
}
const papersOf = async (office: Caller) =>
  (await office.see(PlanRedactionsView, './redactions')).redactions[0]?.papers.map(({ id }) => id)

const PUBLIC = '2020-12-10-plan-on-a-page-public'
const SCRUTINY = '2020-12-10-recommendation-report-scrutiny'
const BOARD = '2020-12-10-exception-report-board'

it('who asks and who decides are told which issued papers hold the words, public first, until those are withdrawn', async () => {
  const { office, keeper, signedIn, store } = await issued()
  const asked = await office.post('./redactions', { words: 'zoe  smith', reason: 'It names a child' })
  expect([asked.status, JSON.stringify(asked.body)]).toEqual([201, expect.not.stringMatching(/zoe/i)])
  const [request] = PlanRedactionsView.parse(asked.body).redactions
  expect(request?.papers).toMatchObject([
    {
      id: PUBLIC,
      kind: 'plan-on-a-page',
      audience: 'public',
      issuedAt: expect.stringMatching(/^2020-12-10T09:00/) as string,
    },
    { id: SCRUTINY },
    { id: BOARD },
  ])
  const { redactions } = await keeper.see(RedactionsView, '/redactions')
  expect(redactions[0]?.papers).toEqual(request?.papers)

  // Removed from the record, they stand in what was sent.
  const decided = await keeper.post(`/redactions/${request?.id}/decisions`, { decision: 'removed' })
  expect(RedactionsView.parse(decided.body).redactions[0]?.papers).toHaveLength(3)
  expect((await withdraw(office, PUBLIC, 'disclosure')).status).toBe(201)
  expect((await withdraw(office, SCRUTINY, 'wrong')).status).toBe(201)
  // What is withdrawn as wrong is given still.
  expect(await papersOf(office)).toEqual([SCRUTINY, BOARD])
  expect((await withdraw(office, SCRUTINY, 'replaced')).status).toBe(409)
  expect((await withdraw(office, SCRUTINY, 'disclosure')).status).toBe(201)
  expect(await papersOf(office)).toEqual([BOARD])
  const scrutiny = await signedIn('scrutiny')
  expect((await scrutiny.get(`./papers/${SCRUTINY}?as=zip`)).status).toBe(410)
  expect((await withdraw(office, SCRUTINY, 'disclosure')).status).toBe(409)
  // It is known how often each was withdrawn, here and wherever the plan goes.
  const text = await exported(store, 'medway-2019')
  const another = await openTestApp({ over: onTestFinished, empty: true })
  await importPlan(another.deps, JSON.parse(text), { by: 'clerk@council.example', file: 'plan.json' })
  expect(await exported(another.store, 'medway-2019')).toBe(text)
})

it('words that only papers hold by now are not asked to be removed, and it is said which papers', async () => {
  const { office, keeper } = await issued()
  const words = { words: NAME, reason: 'It names a child' }
  expect((await office.post('./redactions', words)).status).toBe(201)
  const [request] = (await keeper.see(RedactionsView, '/redactions')).redactions
  expect((await keeper.post(`/redactions/${request?.id}/decisions`, { decision: 'removed' })).status).toBe(201)
  const again = await office.post('./redactions', words)
  expect([again.status, again.body.fields.words]).toEqual([
    400,
    expect.stringMatching(
      /^These words do not stand in the record any more.*Plan on a page for the public, as at 10 December 2020/,
    ),
  ])
  const nowhere = await office.post('./redactions', { ...words, words: 'Nobody Here' })
  expect(nowhere.body.fields.words).toMatch(/^These words do not stand anywhere/)
})

it('a subtitle that names a meeting holds them, and a request that is refused lists no paper', async () => {
  const { signedIn, clock } = await openTestApp({ over: onTestFinished })
  const office = await signedIn('programme')
  const meeting = { kind: 'quarterly-review', title: `Learning review of ${NAME}`, papersDueOn: null }
  const days = { heldOn: '2020-12-17', dataCutOffOn: '2020-12-10' }
  expect((await office.post('./meetings', { meetings: [{ ...meeting, ...days }] })).status).toBe(201)
  clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
  const [later, keeper] = [await signedIn('programme'), await signedIn('administrator')]
  const asAt = (await later.get('./meetings')).body.meetings.find(
    ({ heldOn }: { heldOn: string }) => heldOn === days.heldOn,
  ).id as string
  expect((await issue(later, { kind: 'plan-on-a-page', audience: 'board', asAt: `meeting:${asAt}` })).status).toBe(201)
  expect((await later.post('./redactions', { words: NAME, reason: 'It names a child' })).status).toBe(201)
  expect(await papersOf(later)).toEqual([`${asAt}-plan-on-a-page-board`])
  const [request] = (await keeper.see(RedactionsView, '/redactions')).redactions
  expect((await keeper.post(`/redactions/${request?.id}/decisions`, { decision: 'refused' })).status).toBe(201)
  expect(await papersOf(later)).toEqual([])
})

it.each([
  ['its progress', { progress: `Seen with ${NAME}.` }],
  ['the trail alone by then', { progress: `Seen with ${NAME}.`, then: 'Seen with the family.' }],
])(
  'what is issued while a request waits is listed by the decision, where the words stand in %s',
  async (_where, { progress, then }: { progress: string; then?: string }) => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const [office, keeper] = [await signedIn('programme'), await signedIn('administrator')]
    expect((await report(office, '3.5', { progress })).status).toBe(201)
    expect((await office.post('./redactions', { words: 'zoe smith', reason: 'It names a child' })).status).toBe(201)
    expect(await papersOf(office)).toEqual([])
    const which = { kind: 'plan-on-a-page', audience: 'public', asAt: '2020-12-10' }
    expect((await issue(office, which)).status).toBe(201)
    if (then !== undefined) expect((await report(office, '3.5', { progress: then })).status).toBe(201)
    expect((await issue(office, { ...which, audience: 'scrutiny', asAt: '2020-12-09' })).status).toBe(201)
    const [request] = (await keeper.see(RedactionsView, '/redactions')).redactions
    const decided = await keeper.post(`/redactions/${request?.id}/decisions`, { decision: 'removed' })
    expect([decided.status, JSON.stringify(decided.body)]).toEqual([201, expect.not.stringMatching(/zoe/i)])
    // The one of the day before says nothing of her.
    expect(RedactionsView.parse(decided.body).redactions[0]?.papers.map(({ id }) => id)).toEqual([PUBLIC])
    expect(await papersOf(office)).toEqual([PUBLIC])
  },
)

/** Each way in which a paper prints a name otherwise than its author wrote it. */
const WRITTEN = {
  'where a word may break unseen': 'Yve\u00adline Duckett-Larne',
  'with what has no width': 'Yve\u200bline \ufeffDuckett-Larne',
  'accents as marks of their own': 'Zoe\u0301line Duckett-Larne',
  'an end of a line': 'Yveline\u2028Duckett-Larne',
  'another of those': 'Yveline\u0085Duckett-Larne',
  'a letter that no font has': 'Yveline 𒀀 Duckett-Larne',
  'a bullet of a word processor': 'Yveline \uf0b7 Duckett-Larne',
}

it.each(Object.entries(WRITTEN))('a paper that prints the words otherwise is listed too: %s', async (_how, name) => {
  const { signedIn } = await openTestApp({ over: onTestFinished })
  const office = await signedIn('programme')
  const which = { kind: 'committee-report', audience: 'public', asAt: '2020-12-10' }
  const said = { ...NOTHING_TO_SAY, legal: `Counsel ${name} advised.`, saidBy: 'Head of Law', basedOn: null }
  expect((await office.post('./papers/answers', { ...which, ...said })).status).toBe(201)
  expect((await issue(office, which)).status).toBe(201)
  expect((await office.post('./redactions', { words: name, reason: 'It names counsel' })).status).toBe(201)
  expect(await papersOf(office)).toEqual(['2020-12-10-committee-report-public'])
})
