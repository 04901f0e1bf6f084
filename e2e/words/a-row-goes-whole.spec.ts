import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { RARE, sampled } from '../sampled.ts'
import { holdScripts } from '../slow-scripts.ts'

const PLAN = '/medway-2019'
const NEW_ACTION = `${PLAN}/actions/new`
const keptHere = (page: Page) => expect(page.getByText(/^Kept in this browser/)).toBeVisible()
const putIn = (page: Page) => page.getByRole('button', { name: 'Put this into the boxes' }).first().click()

/** The rows of a form, each as its boxes say it side by side. */
async function rowsOf(page: Page, names: readonly string[]): Promise<string[]> {
  const columns = await Promise.all(
    names.map((name) =>
      page.locator(`main [name="${name}"]`).evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value)),
    ),
  )
  const rows = (columns[0] ?? []).map((_, at) => columns.map((column) => column[at] ?? ''))
  return rows.filter((row) => row.some((said) => said !== '')).map((row) => row.join(', '))
}

async function paste(page: Page, words: string): Promise<void> {
  await page.locator('[name="pasted"]').fill(words)
  const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await page.locator('main form[data-keeps]').getByRole('button').and(page.locator('[type="submit"]')).first().click()
  await (await answer).finished()
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
  await keptHere(page)
}

/** What two tabs paste into one form: the second says more of each row than the first. */
const PASTED: Record<string, { path: string; names: string[]; theirs: string; mine: string }> = {
  posts: {
    path: 'settings/posts/add/several',
    names: ['title', 'holder', 'organisation'],
    theirs: 'Head of Alpha\nHead of Beta',
    mine: 'Head of Gamma, Ann Archer\nHead of Delta, Bob Baker',
  },
  actions: {
    path: 'actions/several',
    names: ['title', 'owner', 'due'],
    theirs: 'Train all staff\nWrite a guide',
    mine: 'Title\tDue\nAudit cases\tMarch 2021\nReview files\tJune 2021',
  },
  recommendations: {
    path: 'settings/recommendations/paste',
    names: ['wording', 'shortTitle', 'paragraphs', 'areas'],
    theirs: '1. Make sure that visits are on time.\n2. Improve audits of work.',
    mine: '1. Strengthen the front door (paragraph 12).\n2. Recruit social workers (paragraph 20).',
  },
  'priority areas': {
    path: 'settings/areas/paste',
    names: ['title', 'oversees', 'vision'],
    theirs: 'Alpha\nBeta',
    mine: 'Gamma\tWhat it is for\nDelta\tAnother',
  },
}

for (const [what, { path, names, theirs, mine }] of sampled(Object.entries(PASTED)))
  test(`${what} that were pasted in another tab are put in as they were made there`, async ({ signInAs }) => {
    const here = await signInAs('programme')
    const other = await here.context().newPage()
    for (const tab of [other, here]) await tab.goto(`${PLAN}/${path}`)
    await paste(other, theirs)
    await paste(here, mine)
    const [theirRows, myRows] = [await rowsOf(other, names), await rowsOf(here, names)]
    await other.goto(`${PLAN}/changes`)
    await here.reload()
    expect(await rowsOf(here, names)).toEqual(myRows)
    await putIn(here)
    await expect.poll(() => rowsOf(here, names)).toEqual(theirRows)
    await expect(here.locator('[name="pasted"]')).toHaveValue(theirs)
    // Mine stands beside the form, whole, and comes back so.
    await putIn(here)
    await expect.poll(() => rowsOf(here, names)).toEqual(myRows)
    await expect(here.locator('[name="pasted"]')).toHaveValue(mine)
  })

const ROW = ['milestoneTitle', 'milestoneDue']
const COLUMN = ['ownColumnLabel', 'ownColumnText']

async function openAction(page: Page): Promise<void> {
  await page.goto(NEW_ACTION)
  await unfold(page)
}
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)))
const step = (page: Page, name: string) => page.locator(`[name="${name}"]`).first()

test('a milestone that another tab wrote is put in without the day of mine', async ({ signInAs }) => {
  const here = await signInAs('programme')
  const other = await here.context().newPage()
  for (const tab of [other, here]) await openAction(tab)
  await other.getByLabel('Title', { exact: true }).fill('Another action')
  await step(other, 'milestoneTitle').fill('Another step')
  await keptHere(other)
  await here.getByLabel('Title', { exact: true }).fill('My action')
  await step(here, 'milestoneTitle').fill('My step')
  await step(here, 'milestoneDue').fill('March 2021')
  await keptHere(here)
  await here.reload()
  await putIn(here)
  await expect.poll(() => rowsOf(here, ROW)).toEqual(['Another step, '])
  await expect(here.getByText('My step').first()).toBeVisible()
})

test('what is typed of a row before the scripts come gets nothing of a kept row beside it', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await openAction(page)
  await page.getByLabel('Title', { exact: true }).fill('An action')
  for (const [name, words] of [
    ['milestoneTitle', 'First step'],
    ['milestoneDue', 'March 2021'],
    ['ownColumnLabel', 'RAG'],
    ['ownColumnText', 'Green'],
  ] as const)
    await step(page, name).fill(words)
  await keptHere(page)
  await page.goto(`${PLAN}/changes`)
  const letGo = await holdScripts(page)
  await page.goto(NEW_ACTION, { waitUntil: 'commit' })
  await unfold(page)
  await step(page, 'milestoneTitle').fill('Quite another step')
  await step(page, 'ownColumnText').fill('£ 40,000')
  await letGo()
  await expect(page.getByText('You also typed this here')).toBeVisible()
  expect(await rowsOf(page, ROW)).toEqual(['Quite another step, '])
  expect(await rowsOf(page, COLUMN)).toEqual([', £ 40,000'])
  for (const words of ['First step', 'March 2021', 'RAG', 'Green'])
    await expect(page.getByRole('definition').filter({ hasText: words })).toBeVisible()
})

test('a row that was gone on with stays whole where what was found is thrown away', RARE, async ({ signInAs }) => {
  const page = await signInAs('programme')
  await openAction(page)
  await page.getByLabel('Title', { exact: true }).fill('An action')
  await step(page, 'milestoneTitle').fill('First step')
  await keptHere(page)
  await page.reload()
  await expect(step(page, 'milestoneTitle')).toHaveValue('First step')
  await step(page, 'milestoneDue').fill('March 2021')
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('')
  expect(await rowsOf(page, ROW)).toEqual(['First step, March 2021'])
})
