import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { PapersView } from '../../domain/contract/papers.ts'
import { PAPER_WITHDRAWALS } from '../../domain/papers.ts'
import { issue, type Which } from '../testing/issue.ts'
import type { Caller } from '../testing/caller.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { endWriting } from './write-paper.ts'

afterAll(endWriting)

const LINK = { 'sec-fetch-mode': 'navigate', accept: 'text/html' }
const page = (audience: string): Which => ({ kind: 'plan-on-a-page', audience, asAt: '2020-10-14' })
const keyOf = (audience: string, time = 1) =>
  `2020-10-14-plan-on-a-page-${audience}${time === 1 ? '' : `-${String(time)}`}`
const atPlan = (key: string) => `/plans/medway-2019/papers/${key}?as=html`
const inPublic = (key: string) => `/public/medway-2019/papers/${key}?as=html`

async function fresh() {
  const app = await openTestApp({ over: onTestFinished })
  const [office, viewer] = [await app.signedIn('programme'), await app.signedIn('viewer')]
  const withdraw = async (key: string, as: string) => {
    const paper = (await office.see(PapersView, './papers')).issued.find(({ id }) => id === key)
    const said = { as, reason: 'Made again.', basedOn: paper?.versionId }
    expect((await office.post(`./papers/${key}/versions`, said)).status).toBe(201)
  }
  const read = async (who: Caller, path: string) => (await who.get(path).set(LINK)).text
  return { ...app, office, viewer, withdraw, read }
}

describe.each(PAPER_WITHDRAWALS)('the address of a paper that was withdrawn (%s)', (as) => {
  it('says first that nothing stands in its place, and then what does, with the way there', async () => {
    const { office, viewer, stranger, withdraw, read } = await fresh()
    expect((await issue(office, page('public'))).status).toBe(201)
    await withdraw(keyOf('public'), as)
    const readers: [Caller, string, string][] = [
      [stranger, inPublic(keyOf('public')), `href="/public/medway-2019/${keyOf('public', 2)}"`],
      [viewer, atPlan(keyOf('public')), `href="/api${atPlan(keyOf('public', 2))}"`],
    ]
    for (const [who, path] of readers) {
      const before = await read(who, path)
      expect(before).toContain('This paper was withdrawn on 10 December 2020.')
      expect(before).toContain(': Made again.<')
      expect(before).not.toContain('See what stands in its place')
    }
    const before = (await stranger.get(inPublic(keyOf('public')))).headers['etag']
    expect((await issue(office, page('public'))).status).toBe(201)
    for (const [who, path, way] of readers)
      expect(await read(who, path)).toContain(
        `<a ${way}>See what stands in its place: Plan on a page for the public, issued on 10 December 2020</a>`,
      )
    const after = await stranger.get(inPublic(keyOf('public')))
    expect(after.status).toBe(as === 'disclosure' ? 410 : 200)
    if (as === 'disclosure')
      expect(after.body).toMatchObject({ code: 'withdrawn', instead: { id: keyOf('public', 2) } })
    else expect(after.headers['etag']).not.toBe(before)
  })
})

it('what stands in the place of a paper is never one that its readers may not have, nor one that was withdrawn itself', async () => {
  const { office, stranger, withdraw, read } = await fresh()
  for (const audience of ['public', 'board', 'scrutiny']) expect((await issue(office, page(audience))).status).toBe(201)
  await withdraw(keyOf('public'), 'wrong')
  for (const audience of ['board', 'scrutiny']) {
    await withdraw(keyOf(audience), 'replaced')
    expect((await issue(office, page(audience))).status).toBe(201)
  }
  expect(await read(stranger, inPublic(keyOf('public')))).toContain('Nothing has been issued in its place so far.')
  expect((await issue(office, page('public'))).status).toBe(201)
  await withdraw(keyOf('public', 2), 'wrong')
  expect(await read(stranger, inPublic(keyOf('public')))).toContain('Nothing has been issued in its place so far.')
  expect((await issue(office, page('public'))).status).toBe(201)
  for (const time of [1, 2])
    expect(await read(stranger, inPublic(keyOf('public', time)))).toContain(`/public/medway-2019/${keyOf('public', 3)}`)
  expect(await read(office, atPlan(keyOf('board')))).toContain(`/api${atPlan(keyOf('board', 2))}`)
})
