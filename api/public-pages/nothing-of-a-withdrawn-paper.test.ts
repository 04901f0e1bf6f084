import { afterAll, expect, it, onTestFinished } from 'vitest'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { PapersView } from '../../domain/contract/papers.ts'
import { PublicPlanView } from '../../domain/contract/public.ts'
import { SettingsView } from '../../domain/contract/settings.ts'
import { endWriting } from '../papers/write-paper.ts'
import { held, type Caller } from '../testing/caller.ts'
import { issue } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'

afterAll(endWriting)

const SECRET = 'Zephyrine'
const HERE = '/public/medway-2019'

async function retitlePlan(office: Caller, title: string): Promise<void> {
  const { settings } = await office.see(SettingsView, './settings')
  const { versionId, council: _, planState: _state, closedOn: _closed, ...said } = settings
  const reply = await office.post('./versions', { ...said, title, reason: 'It is called so', basedOn: versionId })
  expect(reply.status, JSON.stringify(reply.body)).toBe(201)
}

/** The meeting of a staff group on a day of its own, by whatever name. */
async function callMeeting(office: Caller, title: string): Promise<string> {
  const said = { kind: 'quarterly-review', title, heldOn: '2020-12-17', dataCutOffOn: '2020-12-10', papersDueOn: null }
  const find = async () =>
    (await office.see(MeetingsView, './meetings')).meetings.find((one) => one.heldOn === said.heldOn)
  const before = await find()
  const reply = before
    ? await office.post(`./meetings/${before.id}/versions`, {
        ...{ ...said, cancel: false, reason: 'It is called so', basedOn: before.versionId },
      })
    : await office.post('./meetings', { meetings: [said] })
  expect(reply.status, JSON.stringify(reply.body)).toBe(201)
  return `meeting:${(await find())?.id ?? ''}`
}

it('nothing of a paper withdrawn for disclosure is told by its own words, to the public or to whoever may not read it', async () => {
  const { stranger, signedIn } = await openTestApp({ over: onTestFinished })
  const [office, scrutiny, viewer] = [await signedIn('programme'), await signedIn('scrutiny'), await signedIn('viewer')]
  const { settings } = await office.see(SettingsView, './settings')
  const asAt = await callMeeting(office, `Learning review of ${SECRET}`)
  await retitlePlan(office, `The plan after ${SECRET}`)
  for (const kind of ['plan-on-a-page', 'committee-report'])
    expect((await issue(scrutiny, { kind, audience: 'public', asAt })).status).toBe(201)
  await callMeeting(office, 'Quarterly review')
  await retitlePlan(office, settings.title)

  const told = async () => {
    const lists = [HERE, '/public/medway-2019/table'].map((path) => stranger.get(path))
    const { issued } = await scrutiny.see(PapersView, './papers')
    const files = issued.flatMap(({ id }) =>
      ['html', 'pdf', 'docx', 'zip'].map((as) => stranger.get(`${HERE}/papers/${id}?as=${as}`)),
    )
    const theirs = ['./papers', './papers?asAt=2020-12-10'].flatMap((path) =>
      [scrutiny, viewer].map((who) => who.get(path)),
    )
    const replies = await Promise.all([...lists, ...files, ...theirs])
    return replies.map(({ text, body }) => text ?? JSON.stringify(body)).join('\n')
  }
  expect(await told()).toContain(SECRET)

  const { issued } = await scrutiny.see(PapersView, './papers')
  for (const { id, versionId } of issued) {
    const said = { as: 'disclosure', reason: 'A family could be told', basedOn: versionId }
    expect((await scrutiny.post(`./papers/${id}/versions`, said)).status).toBe(201)
  }
  expect((await told()).split('\n').filter((line) => line.includes(SECRET))).toEqual([])
  const { papers } = held(PublicPlanView, (await stranger.get(HERE)).body)
  expect(papers.map(({ kind, title, subtitle, withdrawn }) => [kind, title, subtitle, withdrawn?.reason])).toEqual([
    ['committee-report', null, null, 'A family could be told'],
    ['plan-on-a-page', null, null, 'A family could be told'],
  ])
  for (const who of [scrutiny, viewer])
    expect((await who.see(PapersView, './papers')).issued).toMatchObject([
      { title: null, meeting: null, isOpen: false },
      { title: null, meeting: null, isOpen: false },
    ])
  // The office has its files, and sees what it was called.
  const ofOffice = (await office.see(PapersView, './papers')).issued.map(({ title, isOpen }) => [title, isOpen])
  expect(ofOffice).toEqual([
    [`The plan after ${SECRET}: progress`, true],
    ['The plan on a page', true],
  ])
})

it('the plan is called as it was in what was issued, whatever the record calls it by now', async () => {
  const { stranger, signedIn } = await openTestApp({ over: onTestFinished })
  const [office, scrutiny] = [await signedIn('programme'), await signedIn('scrutiny')]
  const { settings } = await office.see(SettingsView, './settings')
  const titleNow = async () => held(PublicPlanView, (await stranger.get(HERE)).body).plan?.title
  const page = { kind: 'plan-on-a-page', audience: 'public' }
  expect((await issue(scrutiny, page)).status).toBe(201)
  await retitlePlan(office, `The plan after ${SECRET}`)
  expect(await titleNow()).toBe(settings.title)

  const [paper] = (await scrutiny.see(PapersView, './papers')).issued
  const withdrawal = { as: 'disclosure', reason: 'It holds what it may not', basedOn: paper?.versionId }
  expect((await scrutiny.post(`./papers/${paper?.id}/versions`, withdrawal)).status).toBe(201)
  // Nor is it said then whose it is, or that it is illustrative: nothing of that is in what may be read.
  const reply = await stranger.get(HERE)
  expect(held(PublicPlanView, reply.body)).toMatchObject({ slug: 'medway-2019', plan: null, figures: null })
  expect(JSON.stringify(reply.body)).not.toMatch(/Medway Council|illustrative|Zephyrine/i)
})

it.each(['wrong', 'replaced'])('nor as a paper calls it that was withdrawn as %s, while another stands', async (as) => {
  const { stranger, signedIn } = await openTestApp({ over: onTestFinished })
  const office = await signedIn('programme')
  const { settings } = await office.see(SettingsView, './settings')
  const titleNow = async () => held(PublicPlanView, (await stranger.get(HERE)).body).plan?.title
  expect((await issue(office, { kind: 'exception-report', audience: 'public' })).status).toBe(201)
  await retitlePlan(office, 'The plan that is called wrongly')
  expect((await issue(office, { kind: 'plan-on-a-page', audience: 'public' })).status).toBe(201)
  await retitlePlan(office, settings.title)
  expect(await titleNow()).toBe('The plan that is called wrongly')

  const [wrong] = (await office.see(PapersView, './papers')).issued
  const withdrawal = { as, reason: 'The plan was called wrongly', basedOn: wrong?.versionId }
  expect((await office.post(`./papers/${wrong?.id}/versions`, withdrawal)).status).toBe(201)
  expect(await titleNow()).toBe(settings.title)
})
