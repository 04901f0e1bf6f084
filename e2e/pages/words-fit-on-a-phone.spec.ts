import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { DELIVERY_STATUSES } from '../../domain/delivery-status.ts'
import type { Role } from '../../domain/permissions.ts'
import { instant } from '../../domain/day.ts'
import { LONGEST } from '../../domain/contract/longest.ts'
import { medway2019 } from '../../seed/medway-2019/plan-file.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { pagesOfRoutes } from '../page-forms.ts'
import { sampled } from '../sampled.ts'
import { makePast } from '../things-of-the-past.ts'

const PLAN = 'long-words'
/** As people paste them: 85 characters without a place to break; another for other words, the same for the same. */
const links = new Map<string, string>()
function linkFor(words: string): string {
  const known = links.get(words)
  if (known !== undefined) return known
  const number = String(links.size).padStart(5, '0')
  const made = `https://council.example/childrens-services/board-${'x'.repeat(30)}/${number}`
  links.set(words, made)
  return made
}

/** A plan file with a link in every field of words there is: what has a blank in it is words, and stays as long as it was. */
function linked(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(linked)
  if (typeof part === 'object' && part !== null)
    return Object.fromEntries(Object.entries(part).map(([name, said]) => [name, within(name, linked(said))]))
  if (typeof part !== 'string' || !part.includes(' ')) return part
  const link = linkFor(part)
  return link + part.slice(link.length)
}

/** The label of a column, and what a plan calls a status, take less than a whole link. */
const SHORTER: Record<string, number> = {
  label: LONGEST.ownColumnLabel,
  ...Object.fromEntries(DELIVERY_STATUSES.map((status) => [status, LONGEST.statusWord])),
}
const within = (name: string, said: unknown): unknown =>
  name in SHORTER && typeof said === 'string' ? said.slice(0, SHORTER[name]) : said

/** The demonstration with an action that a sheet brought: what a cell says is as long as any words. */
function withBroughtRow() {
  const file = structuredClone(medway2019)
  const written = { recordedAt: instant('2020-12-09T09:00:00.000Z'), recordedBy: emailOf('programme') }
  const [name, digest] = ['The improvement plan.xlsx', '0'.repeat(64)]
  const words = 'What the sheet says of it, in one cell'
  file.broughtSheets = [{ key: 'sheet-1', versions: [{ ...written, name, digest, state: 'brought', reason: null }] }]
  for (const action of file.actions)
    action.broughtRows = [
      {
        ...{ ...written, sheet: 'sheet-1', sheetName: 'The whole plan', row: 14 },
        fields: [{ field: 'ownColumns', label: 'Notes of the sheet', cells: ['H14'], words, value: words }],
      },
    ]
  return file
}

const PLACES: Record<string, string> = { plan: PLAN, ref: '1.1', number: '1' }
const addresses = pagesOfRoutes().map(({ route }) =>
  route.replaceAll(/\[(\w+)\]/g, (_, place: string) => PLACES[place] ?? '1'),
)

/** What can be scrolled sideways, with all that is folded open, in pixels. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
    return document.documentElement.scrollWidth - window.innerWidth
  })

test('a link of 85 characters, in every field of words, makes no page wider than a phone', async ({
  visit,
  ownServer,
}) => {
  test.setTimeout(900_000)
  const { baseURL, folder } = await ownServer({ demonstration: true })
  const command = (name: 'plan' | 'person', args: string[], input?: string) =>
    execFileSync(process.execPath, [`build/${name}.js`, ...args], {
      env: { ...process.env, DATA_DIR: folder, DEMO: '1' },
      ...(input !== undefined && { input }),
    })
  command('plan', ['import', '-', '--slug', PLAN], JSON.stringify(linked(withBroughtRow())))
  expect(links.size).toBeGreaterThan(300)

  const past: string[] = []
  // Who writes sees the forms, who decides sees those of decisions, and who reads sees the rest.
  for (const role of ['programme', 'chair'] satisfies Role[]) {
    command('person', ['add', emailOf(role), '--name', linkFor(role), '--plan', PLAN, '--role', role])
    const page = await visit({ baseURL, viewport: { width: 320, height: 900 } })
    const data = { email: emailOf(role), password: PASSWORD }
    expect((await page.request.post(`${baseURL}/api/session`, { data })).status()).toBe(200)
    const more = ['1.4', '1.7', '2.5', '3.3', '3.6', '4.4'].map((ref) => `/${PLAN}/actions/${ref}`)
    if (role === 'programme') past.push(...(await makePast(page, baseURL, PLAN)))
    // What reads alike for both is tried for the office, and of the rest a sample.
    const read = role === 'programme' ? addresses : sampled(addresses)
    for (const path of [...read, ...more, ...past]) {
      await page.goto(path)
      expect.soft(await tooWide(page), `${path} as ${role}, pixels to scroll sideways`).toBeLessThanOrEqual(0)
    }
    await page.goto(`/${PLAN}/actions/1.1`)
    await expect(page.getByRole('main')).toContainText('https://council.example/childrens-services/')
  }
})
