import { afterAll, expect, it, onTestFinished } from 'vitest'
import { PapersView } from '../../domain/contract/papers.ts'
import { PublicationView } from '../../domain/contract/publication.ts'
import { endWriting } from '../papers/write-paper.ts'
import type { Caller } from '../testing/caller.ts'
import { issue } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { report } from '../testing/updates.ts'

afterAll(endWriting)

const REF = '3.5'
const see = (who: Caller) => who.see(PublicationView, `./actions/${REF}/publication`)

async function mark(who: Caller, texts: readonly string[]) {
  const view = await see(who)
  const withheld = view.texts.filter(({ text, stands }) => stands && texts.includes(text)).map(({ name }) => name)
  const said = { withheld, reason: 'It tells of one family', basedOn: view.marksId }
  const reply = await who.post(`./actions/${REF}/publication`, said)
  expect(reply.status).toBe(201)
  return PublicationView.parse(reply.body)
}

async function withdraw(who: Caller, id: string, as: string) {
  const paper = (await who.see(PapersView, './papers')).issued.find((one) => one.id === id)
  const said = { as, reason: 'It was not ready', basedOn: paper?.versionId }
  expect((await who.post(`./papers/${id}/versions`, said)).status).toBe(201)
}

it('whoever marks a text is told which papers went out with it, until those are withdrawn for that', async () => {
  const { signedIn } = await openTestApp({ over: onTestFinished })
  const [office, scrutiny] = [await signedIn('programme'), await signedIn('scrutiny')]
  const said = { deliveryStatus: 'at-risk', progress: 'Done by Tuesday week', wayBackToGreen: 'Back by Whitsun' }
  expect((await report(office, REF, said)).status).toBe(201)
  for (const [kind, audience] of [
    ['exception-report', 'public'],
    ['exception-report', 'board'],
    // Its own sheet tells no progress, and its data does.
    ['plan-on-a-page', 'scrutiny'],
  ] as const)
    expect((await issue(office, { kind, audience, asAt: '2020-12-10' })).status).toBe(201)
  expect((await see(office)).papers).toEqual([])

  const marked = await mark(scrutiny, ['progress', 'way-back'])
  const [PUBLIC, SCRUTINY] = ['2020-12-10-exception-report-public', '2020-12-10-plan-on-a-page-scrutiny']
  const texts = ['progress', 'way-back']
  expect(marked.papers).toMatchObject([
    { id: PUBLIC, texts },
    { id: SCRUTINY, texts },
  ])
  expect((await see(office)).papers).toEqual(marked.papers)

  await withdraw(office, PUBLIC, 'wrong')
  expect((await see(office)).papers[0]).toMatchObject({ id: PUBLIC, withdrawnOn: '2020-12-10' })
  await withdraw(office, PUBLIC, 'disclosure')
  expect((await see(office)).papers.map(({ id }) => id)).toEqual([SCRUTINY])
  // What is issued from now on has neither.
  expect((await issue(office, { kind: 'exception-report', audience: 'public', asAt: '2020-12-10' })).status).toBe(201)
  expect((await see(office)).papers.map(({ id }) => id)).toEqual([SCRUTINY])
  expect((await mark(office, ['way-back'])).papers).toMatchObject([{ id: SCRUTINY, texts: ['way-back'] }])
})
