import type { APIRequestContext } from '@playwright/test'
import { PaperCheckView, PapersView } from '../../domain/contract/papers.ts'
import { PROMPTS } from '../../domain/papers.ts'
import { whyNotNone } from '../../domain/why-not-none.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'

const HERE = '/public/medway-2019'
const REPORT = { kind: 'committee-report', audience: 'public', asAt: 'meeting:scrutiny-2020-12-18' }
const PAPER = `${HERE}/scrutiny-2020-12-18-committee-report-public`
const NARROW = { width: 320, height: 640 }

/** Issues a report for the public, as the scrutiny officer does. */
async function issue(request: APIRequestContext): Promise<void> {
  const plan = '/api/plans/medway-2019'
  const check = async () =>
    PaperCheckView.parse(
      await (await request.get(`${plan}/papers/check?${new URLSearchParams(REPORT).toString()}`)).json(),
    )
  const post = async (path: string, data: object) =>
    expect((await request.post(`${plan}/papers${path}`, { data })).status()).toBe(201)
  const session = { email: emailOf('scrutiny'), password: PASSWORD }
  expect((await request.post('/api/session', { data: session })).status()).toBe(200)
  const { answersId } = await check()
  const none = Object.fromEntries(
    PROMPTS.map((prompt) => [prompt, whyNotNone(prompt) === null ? 'None' : 'Head of Performance']),
  )
  await post('/answers', { ...REPORT, ...none, saidBy: 'Democratic Services Officer', basedOn: answersId })
  const { suspects, phrasesId } = await check()
  const mayLeave = suspects.map(({ id }) => id)
  await post('/check', { ...REPORT, mayLeave, basedOn: phrasesId })
  await post('', { ...REPORT, digest: (await check()).digest })
}

test('what is public is kept and asked about, framed and found, and read on a phone', async ({ ownServer, visit }) => {
  const { baseURL } = await ownServer({ demonstration: true })
  const office = await visit({ baseURL })
  await issue(office.request)
  const page = await visit({ baseURL, viewport: NARROW, javaScriptEnabled: false })

  for (const path of [HERE, `${HERE}/feed`, `${HERE}/table`, PAPER, `${PAPER}.pdf`, `${PAPER}.docx`, `${PAPER}.zip`]) {
    const first = await page.request.get(path)
    const { etag = '', 'cache-control': kept, 'x-frame-options': framed } = first.headers()
    expect([first.status(), kept], path).toEqual([200, 'no-cache'])
    expect(etag, path).toMatch(/^"[^"]+"$/)
    expect(framed, path).toBe(path.endsWith('/table') ? undefined : 'SAMEORIGIN')
    const again = await page.request.get(path, { headers: { 'if-none-match': etag } })
    expect([again.status(), again.headers()['cache-control']], path).toEqual([304, 'no-cache'])
  }
  for (const path of ['/public/no-such-plan', `${HERE}/no-such-paper`, '/sign-in'])
    expect((await page.request.get(path)).headers()['cache-control'], path).toBe('no-store')

  const robots = await page.request.get('/robots.txt')
  expect([robots.status(), robots.headers()['content-type']]).toEqual([200, expect.stringContaining('text/plain')])
  expect(await robots.text()).toMatch(/^Allow: \/public\/$[^]*^Disallow: \/$/m)

  for (const path of [HERE, PAPER, `${HERE}/table`]) {
    await page.goto(path)
    const over = await page.evaluate(() => {
      const wide = [...document.querySelectorAll('*')].filter((one) => one.scrollWidth > one.clientWidth + 1)
      const scrolls = wide.filter((one) => getComputedStyle(one).overflowX === 'auto')
      return [document.documentElement.scrollWidth - innerWidth, scrolls.map(({ outerHTML }) => outerHTML.slice(0, 90))]
    })
    expect(over, `${path} scrolls sideways`).toEqual([0, []])
  }
  // The framed table says where it is from, as its reader would type it, and leads there out of the frame.
  expect(await (await page.request.get(`${HERE}/table`)).text()).toContain(
    `From the paper at:</b> <a href="${baseURL}${PAPER}" target="_top">${baseURL}${PAPER}</a></p>`,
  )
  await page.goto(PAPER)
  const figures = page.locator('.figures')
  await expect(figures).not.toHaveCount(0)
  for (const table of await figures.all()) {
    const { height = Infinity } = (await table.boundingBox()) ?? {}
    expect(height, 'a table of figures is seen at once').toBeLessThan(NARROW.height)
    await expect(table.locator('thead th').first(), 'with its heads').toBeVisible()
  }
  await page.goto(`${HERE}/table`)
  const cell = page.getByRole('table').or(page.locator('table')).locator('td').first()
  expect(await cell.evaluate((one) => getComputedStyle(one, '::before').content)).toMatch(/"/)
})

test('a link to a file leads to signing in, and back to the file', async ({ ownServer, visit }) => {
  const { baseURL } = await ownServer({ demonstration: true })
  await issue((await visit({ baseURL })).request)
  for (const javaScriptEnabled of [true, false]) {
    const page = await visit({ baseURL, javaScriptEnabled })
    await page.goto(`/api/plans/medway-2019/papers/scrutiny-2020-12-18-committee-report-public?as=html`)
    await expect(page).toHaveURL(/\/sign-in\?next=/)
    await page.getByLabel('Email').fill(emailOf('viewer'))
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Children’s services improvement plan: progress')
  }
})

test('a paper that is not given any more is a page like the public one, without scripts, that leads there', async ({
  ownServer,
  visit,
}) => {
  const { baseURL } = await ownServer({ demonstration: true })
  const office = await visit({ baseURL })
  await issue(office.request)
  const papers = '/api/plans/medway-2019/papers'
  const [paper] = PapersView.parse(await (await office.request.get(papers)).json()).issued
  const data = { as: 'disclosure', reason: 'It held more than it may', basedOn: paper?.versionId }
  expect((await office.request.post(`${papers}/${paper?.id}/versions`, { data })).status()).toBe(201)
  const page = await visit({ baseURL, viewport: NARROW, javaScriptEnabled: false })
  const ink = () =>
    page
      .locator('header')
      .first()
      .evaluate((header) => getComputedStyle(header).backgroundColor)
  await page.goto(HERE)
  const asPublic = await ink()
  const apart = { [PAPER]: HERE, [`${PAPER}.pdf`]: HERE, [`/api${HERE}/papers/${paper?.id}?as=html`]: HERE }
  for (const [address, leads] of Object.entries(apart)) {
    expect((await page.goto(address))?.status(), address).toBe(410)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This file is not given')
    await expect(page.getByText('It holds what its readers may not have: It held more than it may.')).toBeVisible()
    expect(await ink(), `${address} is dressed, so its policy names its style`).toBe(asPublic)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    await page.getByRole('link', { name: 'See what is published of the plan' }).click()
    await expect(page).toHaveURL(new RegExp(`${leads}$`))
  }
  await expect(page.getByText('Withdrawn on 10 December 2020.')).toBeVisible()
})
