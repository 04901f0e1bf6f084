import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { PapersView } from '../../domain/contract/papers.ts'
import { PublicPlanView } from '../../domain/contract/public.ts'
import { endWriting } from '../papers/write-paper.ts'
import { held, type Caller } from '../testing/caller.ts'
import { issue as issueOf, type Which } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'

afterAll(endWriting)

const COMMITTEE = 'meeting:scrutiny-2020-12-18'
const PUBLIC = { kind: 'committee-report', audience: 'public', asAt: COMMITTEE }
const KEY = 'scrutiny-2020-12-18-committee-report-public'
const HERE = '/public/medway-2019'

const issue = async (who: Caller, which: Which): Promise<number> => (await issueOf(who, which)).status

async function fresh() {
  const app = await openTestApp({ over: onTestFinished })
  return { ...app, scrutiny: await app.signedIn('scrutiny'), office: await app.signedIn('programme') }
}

describe('the public page of a plan', () => {
  it('is not there while nothing was issued for the public, and tells nobody that the plan is', async () => {
    const { stranger, office, scrutiny } = await fresh()
    const nowhere = await stranger.get('/public/no-such-plan')
    expect(nowhere.status).toBe(404)
    expect((await stranger.get(HERE)).body).toEqual(nowhere.body)
    expect(await issue(office, { kind: 'board-pack', audience: 'board', asAt: 'meeting:board-2020-10-28' })).toBe(201)
    expect(await issue(scrutiny, { ...PUBLIC, audience: 'scrutiny' })).toBe(201)
    for (const path of ['', '/table', `/papers/${KEY}?as=html`, '/papers/board-2020-10-28-board-pack-board?as=pdf'])
      expect((await stranger.get(HERE + path)).status, path).toBe(404)
  })

  it('shows what was issued and nothing else: no paper of others, no figure of today', async () => {
    const { stranger, office, scrutiny } = await fresh()
    expect(await issue(office, { kind: 'board-pack', audience: 'board', asAt: 'meeting:board-2020-10-28' })).toBe(201)
    expect(await issue(scrutiny, PUBLIC)).toBe(201)
    const before = await stranger.get(HERE)
    const { papers, figures } = held(PublicPlanView, before.body)
    expect(papers.map(({ id }) => id)).toEqual([KEY])
    expect(figures).toMatchObject({ paper: KEY, drawnOn: '2020-10-14' })
    expect(JSON.stringify(before.body)).not.toMatch(/board-pack|Example|plan\.example/)
    expect((await stranger.get(`${HERE}/papers/board-2020-10-28-board-pack-board?as=html`)).status).toBe(404)

    // Whatever is recorded next, it says the same.
    const [last] = (await office.get('./actions/1.2')).body.progressUpdates
    await office.post('./actions/1.2/progress-updates', {
      ...{ effectiveOn: '2020-12-10', deliveryStatus: 'off-track', progress: 'Zephyrine', wayBackToGreen: 'Zephyrine' },
      basedOn: last?.asRead ?? null,
    })
    expect((await stranger.get(HERE)).body).toEqual(before.body)
  })

  it('gives the files as they were issued, and the table as a page that any website may frame', async () => {
    const { stranger, scrutiny } = await fresh()
    expect(await issue(scrutiny, PUBLIC)).toBe(201)
    const page = await stranger.get(`${HERE}/papers/${KEY}?as=html`)
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none';style-src 'sha256-/)
    const table = await stranger.get(`${HERE}/table`)
    expect(table.headers['content-security-policy']).toMatch(/frame-ancestors \*/)
    expect(table.headers['x-frame-options']).toBeUndefined()
    expect(table.text).toContain('<table>')
    // As it would be seen on somebody else's page: what it is made up of, and where it is from, in words.
    const text = table.text.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, ' ')
    expect(text).toContain('Actions, ratings and updates are illustrative')
    expect(text).toMatch(new RegExp(`From the paper at: +http://[^ /]+/public/medway-2019/${KEY} `))
    // Its only ways lead to what everybody has, out of the frame.
    const ways = [...table.text.matchAll(/<a ([^>]*)>/g)].map(([, attributes]) => attributes)
    expect(ways).toEqual([
      expect.stringMatching(new RegExp(`^href="http://[^"]+/public/medway-2019/${KEY}" target="_top"$`)),
    ])
    expect(table.text).not.toContain('<script')
    expect(table.text.match(/<table>/g)).toHaveLength(1)
  })

  it('keeps to the table of areas, and says first which later paper tells of a later day', async () => {
    const { stranger, office, scrutiny } = await fresh()
    const page = { kind: 'plan-on-a-page', audience: 'public', asAt: '2020-06-24' }
    expect(await issue(office, page)).toBe(201)
    const seen = async () => held(PublicPlanView, (await stranger.get(HERE)).body).figures
    expect(await seen()).toMatchObject({ paper: '2020-06-24-plan-on-a-page-public', later: null })
    expect((await stranger.get(`${HERE}/table`)).text).not.toContain('A later paper')
    expect(await issue(scrutiny, PUBLIC)).toBe(201)
    expect(await seen()).toMatchObject({
      ...{ paper: '2020-06-24-plan-on-a-page-public', drawnOn: '2020-06-24' },
      later: { paper: KEY, drawnOn: '2020-10-14' },
    })
    const { text } = await stranger.get(`${HERE}/table`)
    expect(text).toMatch(new RegExp(`A later paper tells of 14 October 2020:</b> <a href="[^"]*/${KEY}"`))
    expect(await issue(office, { ...page, asAt: '2020-10-14' })).toBe(201)
    expect(await seen()).toMatchObject({ paper: '2020-10-14-plan-on-a-page-public', later: null })
  })

  it('says of a paper that was withdrawn why, and gives nobody what was withdrawn for disclosure', async () => {
    const { stranger, scrutiny } = await fresh()
    expect(await issue(scrutiny, PUBLIC)).toBe(201)
    const [paper] = (await scrutiny.see(PapersView, './papers')).issued
    const withdrawal = { as: 'disclosure', reason: 'A family could be told', basedOn: paper?.versionId }
    expect((await scrutiny.post(`./papers/${KEY}/versions`, withdrawal)).status).toBe(201)
    const { papers, figures } = held(PublicPlanView, (await stranger.get(HERE)).body)
    expect(papers).toMatchObject([{ id: KEY, withdrawn: { as: 'disclosure', reason: 'A family could be told' } }])
    expect(figures).toBeNull()
    const gone = await stranger.get(`${HERE}/papers/${KEY}?as=pdf`)
    expect([gone.status, gone.body.message]).toEqual([410, expect.stringContaining('A family could be told')])
    expect((await stranger.get(`${HERE}/table`)).status).toBe(404)
  })
})
