import { afterAll, expect, it, onTestFinished } from 'vitest'
import { ActionsView } from '../../domain/contract/actions.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { PapersView } from '../../domain/contract/papers.ts'
import { PublicationView } from '../../domain/contract/publication.ts'
import type { Caller } from '../testing/caller.ts'
import { checkOf, issue, makeReady } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { endWriting } from './write-paper.ts'

afterAll(endWriting)

const PAGE = { kind: 'plan-on-a-page', audience: 'public', asAt: '2020-10-14' }
const KEY = '2020-10-14-plan-on-a-page-public'

async function withdrawn(as: string) {
  const app = await openTestApp({ over: onTestFinished })
  const office = await app.signedIn('programme')
  expect((await issue(office, PAGE)).status).toBe(201)
  await withdraw(office, KEY, as)
  return { office }
}

async function withdraw(who: Caller, key: string, as: string) {
  const paper = (await who.see(PapersView, './papers')).issued.find(({ id }) => id === key)
  const said = { as, reason: 'A family could be told', basedOn: paper?.versionId }
  expect((await who.post(`./papers/${key}/versions`, said)).status).toBe(201)
}

it('what had to be withdrawn is not issued again word for word, unless somebody says why it may be', async () => {
  const { office } = await withdrawn('disclosure')
  const { digest, withdrawn: before } = await makeReady(office, PAGE)
  expect(before).toEqual({ id: KEY, on: '2020-12-10', reason: 'A family could be told', isSame: true })
  for (const whyAgain of [undefined, '', '  ']) {
    const refused = await office.post('./papers', { ...PAGE, digest, whyAgain })
    expect([refused.status, Object.keys((refused.body as { fields: object }).fields)]).toEqual([400, ['whyAgain']])
  }
  const reply = await office.post('./papers', { ...PAGE, digest, whyAgain: 'It was another plan’s family' })
  expect(reply.status).toBe(201)
  const { changes } = await office.see(ChangesView, './changes')
  expect(JSON.stringify(changes[0])).toContain('It was another plan’s family')
})

it('what says something else is issued as ever, and whoever issues it is told what had to go', async () => {
  const { office } = await withdrawn('disclosure')
  const { actions } = await office.see(ActionsView, './actions?asAt=2020-10-14')
  const late = actions.filter(({ deliveryStatus }) => deliveryStatus === 'off-track')
  expect(late.length).toBeGreaterThan(0)
  for (const { ref } of late) {
    const { texts, marksId } = await office.see(PublicationView, `./actions/${ref}/publication?asAt=2020-10-14`)
    const withheld = texts.filter(({ text, stands }) => stands && text === 'title').map(({ name }) => name)
    const marks = { withheld, reason: 'It tells of one family', basedOn: marksId, asAt: '2020-10-14' }
    expect((await office.post(`./actions/${ref}/publication`, marks)).status).toBe(201)
  }
  const { digest, withdrawn: before } = await makeReady(office, PAGE)
  expect(before).toMatchObject({ id: KEY, isSame: false })
  expect((await office.post('./papers', { ...PAGE, digest })).status).toBe(201)
})

it.each(['wrong', 'replaced'])('what was withdrawn as %s may be issued as it was', async (as) => {
  const { office } = await withdrawn(as)
  expect((await checkOf(office, PAGE)).withdrawn).toBeNull()
  expect((await issue(office, PAGE)).status).toBe(201)
})

it('what had to go from one readers’ paper is no word about another day or other readers', async () => {
  const { office } = await withdrawn('disclosure')
  expect((await checkOf(office, { ...PAGE, asAt: '2020-10-28' })).withdrawn).toBeNull()
  expect((await checkOf(office, { ...PAGE, audience: 'scrutiny' })).withdrawn).toBeNull()
})
