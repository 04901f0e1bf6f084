import type { Page } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'
import { expectAccessible, WIDTHS } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'

// The gallery is served for development alone, beside the product.
let server: ViteDevServer
const PORT = Number(process.env['E2E_PORT'] ?? 4179) + 20
const baseURL = `http://127.0.0.1:${PORT}`

test.beforeAll(async () => {
  server = await createServer({
    configFile: 'dashboard/src/gallery/vite.config.ts',
    logLevel: 'error',
    server: { port: PORT, strictPort: true },
  })
  await server.listen()
})
test.afterAll(() => server.close())

const open = async (page: Page) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The parts, each with its states')
}

test('each part, on a wide screen and a narrow one', async ({ visit }) => {
  const page = await visit({ baseURL })
  await open(page)
  await expectAccessible(page, 'the gallery', WIDTHS)
})

test('each part in forced colours: letters on what they name, one page current, the focus drawn', async ({ visit }) => {
  const page = await visit({ baseURL, forcedColors: 'active', colorScheme: 'dark' })
  await open(page)

  const sameAsGround = await page.locator('.paint > *, .paint svg > *').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const [ground, letter] = [part.querySelector(':scope > rect'), part.querySelector(':scope > text')]
      if (!ground || !letter) return []
      return getComputedStyle(ground).fill === getComputedStyle(letter).fill ? [part.outerHTML.slice(0, 120)] : []
    }),
  )
  expect(sameAsGround).toEqual([])

  const nav = page.getByRole('navigation', { name: 'Pages of the plan' })
  const edges = await nav
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => [link.textContent, getComputedStyle(link).borderBottomColor] as const))
  const edgeOf = (word: string) => edges.find(([said]) => said === word)?.[1]
  expect(edges.filter(([, edge]) => edge === edgeOf('Over time')).map(([word]) => word)).toEqual(['Over time'])

  for (const focused of [
    page.getByRole('button', { name: 'In a bar' }),
    page.getByRole('button', { name: 'As a link' }),
    page.getByText('What opens and shuts'),
    nav.getByRole('link', { name: 'Actions' }),
    page.getByRole('region', { name: 'A box that scrolls' }),
  ]) {
    await focused.focus()
    await page.keyboard.press('Shift')
    const [style, width] = await focused.evaluate((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return [outlineStyle, parseFloat(outlineWidth)] as const
    })
    expect([style, width >= 2]).toEqual(['solid', true])
  }
})

test('a table’s row is a card where there is no room, and each fact on it says what it is', async ({ visit }) => {
  const page = await visit({ baseURL, viewport: { width: 320, height: 900 } })
  await open(page)
  const unnamed = await page.locator('.table.cards td').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const says = getComputedStyle(cell, '::before').content !== 'none'
      // A status, a bar and a strip say themselves what they are.
      const tells =
        cell.querySelector('.tag, svg, b') !== null || /^(Withdrawn|No actions)/.test(cell.textContent?.trim() ?? '')
      return says || tells ? [] : [cell.outerHTML.slice(0, 100)]
    }),
  )
  expect(unnamed).toEqual([])
})

for (const zoom of [2, 4])
  test(`nothing is cut off at ${zoom * 100}%, and bars fill their room`, async ({ visit }) => {
    const page = await visit({ baseURL, viewport: { width: Math.round(1366 / zoom), height: 400 } })
    await open(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    const bars = page.getByRole('region', { name: 'CountsBar' }).locator('.counts-bar')
    const [bar, room] = [await bars.first().boundingBox(), await bars.first().locator('..').boundingBox()]
    expect((bar?.width ?? 0) / Math.min(640, room?.width ?? Infinity)).toBeGreaterThan(0.99)
  })
