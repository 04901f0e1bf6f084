import type { BrowserContextOptions, Page } from '@playwright/test'
import { SettingsView } from '../../domain/contract/settings.ts'
import type { QuartersOf } from '../../domain/due.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { read } from '../record.ts'
import { sampled } from '../sampled.ts'

/** The plan means other quarters from now on: what the office decided meanwhile. */
async function mean(office: Page, quarters: QuartersOf): Promise<void> {
  const { settings } = await read(office, SettingsView, 'settings')
  const { versionId: basedOn, ...said } = settings
  const data = { ...said, quarters, reason: 'As the council’s other plans say it.', basedOn }
  const reply = await office.request.post('/api/plans/medway-2019/versions', { data })
  expect(reply.status(), await reply.text()).toBe(201)
}

/** Whoever types, with scripts or without, and the office that decides meanwhile. */
async function openBoth(
  visit: (options: BrowserContextOptions) => Promise<Page>,
  { baseURL }: { baseURL: string },
  javaScriptEnabled: boolean,
): Promise<[page: Page, office: Page]> {
  const both: [Page, Page] = [await visit({ baseURL, javaScriptEnabled }), await visit({ baseURL })]
  for (const one of both)
    await one.request.post('/api/session', { data: { email: emailOf('programme'), password: PASSWORD } })
  return both
}

/** Each form that reads when something is due: what else is typed in it, its box, its button, and what says that it is saved. */
const FORMS: readonly {
  path: string
  fill: (page: Page) => Promise<void>
  box: string
  save: string
  saved: string
}[] = [
  {
    path: 'actions/new',
    fill: async (page) => {
      await page.getByLabel('Title', { exact: true }).fill('Something due in a quarter')
      await page.getByLabel('Owner', { exact: true }).selectOption({ index: 1 })
      await page.getByLabel('Why the plan needs this action').fill('Asked for by the board.')
    },
    box: 'When it is due',
    save: 'Add the action',
    saved: 'The action is added',
  },
  {
    path: 'actions/several',
    fill: async (page) => {
      await page.getByLabel('Paste your actions').fill('Every case has its plan')
      await page.getByRole('button', { name: 'Show them as rows' }).click()
      await page.getByLabel('Owner', { exact: true }).last().selectOption({ index: 1 })
      await page.getByLabel('Why the plan takes these').fill('Asked for by the board.')
    },
    box: 'When it is due',
    save: 'Add these actions',
    saved: 'added',
  },
  {
    path: 'actions/5.3/edit',
    fill: (page) => page.getByLabel('Why this is changing').fill('Asked for by the board.'),
    box: 'When it is due',
    save: 'Save the change',
    saved: 'The change is saved',
  },
  {
    path: 'actions/2.1/milestones',
    fill: (page) => page.getByLabel('What is to be reached').last().fill('The last pod is full'),
    box: 'Due',
    save: 'Add this milestone',
    saved: 'Saved',
  },
  {
    path: 'actions/2.2/date',
    fill: async (page) => {
      await page.getByLabel('Reason', { exact: true }).selectOption({ index: 1 })
      await page.getByLabel('Why the date has to move').fill('Two posts are vacant.')
      await page.getByLabel('What it does to the success measure').fill('Nothing.')
    },
    box: 'New due date',
    save: 'Ask the board',
    saved: 'Your request is recorded',
  },
]

for (const javaScriptEnabled of sampled([true, false]))
  test(`a quarter that means another by now is asked for again, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
    ownServer,
  }) => {
    test.setTimeout(120_000)
    const [page, office] = await openBoth(visit, await ownServer({ demonstration: true }), javaScriptEnabled)
    for (const { path, fill, box, save, saved } of FORMS)
      await test.step(path, async () => {
        await page.goto(`/medway-2019/${path}`)
        await fill(page)
        const due = page.getByLabel(box, { exact: true }).last()
        await due.fill('Q4 2020')
        await mean(office, 'calendar')
        await page.getByRole('button', { name: save }).last().click()
        await expect(page.getByRole('alert').first()).toContainText(
          '“Q4 2020” was January to March 2021, and is October to December 2020 by now',
        )
        await expect(due).toHaveValue('Q4 2020')
        if (javaScriptEnabled)
          await expect(page.getByText('Q4 2020: October to December 2020, late from').last()).toBeVisible()
        await page.getByRole('button', { name: save }).last().click()
        await expect(page.getByRole('status').first()).toContainText(saved)
        await mean(office, 'financial')
      })
  })

for (const javaScriptEnabled of sampled([true, false], 1))
  test(`so is one after a slip${javaScriptEnabled ? ', and in a draft,' : ''} ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
    ownServer,
  }) => {
    test.setTimeout(120_000)
    const [page, office] = await openBoth(visit, await ownServer({ demonstration: true }), javaScriptEnabled)
    const due = page.getByLabel('When it is due', { exact: true })
    const save = async () => {
      await page.getByRole('button', { name: 'Add the action' }).last().click()
      await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
    }
    await page.goto('/medway-2019/actions/new')
    await page.getByLabel('Title', { exact: true }).fill('Something due in a quarter')
    await page.getByLabel('Owner', { exact: true }).selectOption({ index: 1 })
    await due.fill('Q4 2020')
    await mean(office, 'calendar')
    await save()
    await expect(page.getByRole('alert')).toContainText('Say why')
    if (javaScriptEnabled) {
      await page.reload()
      await expect(due).toHaveValue('Q4 2020')
    }
    await page.getByLabel('Why the plan needs this action').fill('Asked for by the board.')
    await save()
    await expect(page.getByRole('alert')).toContainText('“Q4 2020” was January to March 2021')
    await save()
    await expect(page.getByRole('status').first()).toContainText('The action is added')
  })
