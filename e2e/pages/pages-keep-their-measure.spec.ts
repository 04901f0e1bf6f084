import type { Locator } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

const PAGES = [
  '/medway-2019',
  '/medway-2019/actions',
  '/medway-2019/actions/1.1',
  '/medway-2019/actions/1.1/update',
  '/medway-2019/actions/2.6/milestones',
  '/medway-2019/my-updates',
  '/medway-2019/recommendations',
  '/medway-2019/slippage',
  '/medway-2019/meetings',
  '/medway-2019/meetings/board-2020-10-28',
  '/medway-2019/settings',
  '/medway-2019/settings/plan',
  '/medway-2019/settings/meetings',
  '/medway-2019/about',
]

const heightOf = async (shown: Locator) => (await shown.boundingBox())?.height

test('every page begins at one height, with a heading of one size and one green button at most', async ({
  signInAs,
}) => {
  const page = await signInAs('programme', { viewport: { width: 1366, height: 768 } })
  const sizes = new Set<string>()
  for (const path of PAGES) {
    await page.goto(path)
    const heading = page.getByRole('heading', { level: 1 })
    sizes.add(await heading.evaluate((shown) => getComputedStyle(shown).fontSize))
    const { y = 0 } = (await page.locator('main').boundingBox()) ?? {}
    expect(y, `${path}: what stands above its words`).toBeLessThan(170)
    const green = page.locator('.govuk-button:visible:not(.govuk-button--secondary, .govuk-button--warning)')
    expect(await green.count(), `${path}: green buttons`).toBeLessThanOrEqual(1)
  }
  expect([...sizes]).toHaveLength(1)
})

test('a wide screen is used, and every action has its year beside it', async ({ signInAs }) => {
  const page = await signInAs('chair', { viewport: { width: 1366, height: 768 } })
  await page.goto('/medway-2019/actions')
  const usual = (await page.getByRole('table').first().boundingBox())?.width ?? 0
  const rows = page.getByRole('table').first().locator('tbody tr')
  expect(await rows.count()).toBeGreaterThan(20)
  for (const row of await rows.all()) await expect(row.getByRole('img')).not.toHaveCount(0)
  await page.setViewportSize({ width: 1920, height: 1080 })
  expect((await page.getByRole('table').first().boundingBox())?.width).toBeGreaterThan(usual + 200)
})

test('who owes an update says so in rows that can be run down', async ({ signInAs }) => {
  const page = await signInAs('programme', { viewport: { width: 1366, height: 768 } })
  await page.goto('/medway-2019/my-updates')
  const rows = page.locator('section', { has: page.getByRole('heading', { name: 'Who owes an update' }) }).locator('tr')
  const titled = rows.filter({ has: page.getByRole('link') })
  expect(await titled.count()).toBeGreaterThan(5)
  for (const row of await titled.all()) {
    const [title, badge] = [row.getByRole('link').first(), row.locator('td').first()]
    const { x = 0, width = 0 } = (await title.boundingBox()) ?? {}
    expect((await badge.boundingBox())?.x, 'the status stands beside the title').toBeGreaterThanOrEqual(x + width)
    expect(await heightOf(row)).toBeLessThan(110)
  }
  expect(await heightOf(page.getByRole('heading', { level: 1 }))).toBeLessThan(60)
})
