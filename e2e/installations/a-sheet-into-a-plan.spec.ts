import type { Page } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { sampled } from '../sampled.ts'

const HEAD = 'Ref,Action,Lead,Due,RAG,Success measure,Cost centre'
const FIRST = [
  '1.1,Visit every child in time,Head of Service,31/03/2021,On track,Nine in ten,A1',
  '1.2,Audit decisions each month,Head of Practice,30/06/2021,Complete,,',
  '2.1,Recruit ten foster carers,Head of Service,31/12/2021,On track,Ten,',
]
const SECOND = [
  '1.1,Visit every child in time,Head of Practice,31/03/2021,Off track,All of them,',
  '1.2,Audit decisions each month,Head of Practice,30/06/2021,Complete,Eight in ten,',
  '2.1,Open a second hub,Head of Service,31/12/2021,On track,Ten,',
  '3.1,A new front door,Head of the Front Door,30/09/2021,Not started,,',
]
const fileOf = (name: string, rows: string[]) => ({
  ...{ name, mimeType: 'text/csv' },
  buffer: Buffer.from([HEAD, ...rows].join('\n')),
})

async function send(page: Page, name: string): Promise<void> {
  const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
  await (await answer).finished()
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
}

for (const javaScriptEnabled of sampled([true, false]))
  test(`a newer sheet is brought into its plan, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    visit,
    ownServer,
  }) => {
    test.setTimeout(300_000)
    const { baseURL } = await ownServer({ demonstration: true })
    const page = await visit({ baseURL, javaScriptEnabled })
    const data = { email: emailOf('programme'), password: PASSWORD }
    expect((await page.request.post(`${baseURL}/api/session`, { data })).status()).toBe(200)

    await page.goto('/start/sheet')
    await page.getByLabel('The file that the plan is in').setInputFiles(fileOf('plan.csv', FIRST))
    await send(page, 'See what would become of it')
    await page.getByLabel('Council').fill('North Shire Council')
    await page.getByLabel('web address').fill('north-shire')
    await send(page, 'Start the plan with this sheet')
    await page.getByRole('link', { name: 'Bring in a sheet' }).click()
    if (javaScriptEnabled) await expectAccessible(page, 'where a sheet is brought into a plan')
    await page.setViewportSize({ width: 1366, height: 900 })

    await page.getByLabel('The file that the plan is in').setInputFiles(fileOf('again.csv', FIRST))
    await send(page, 'See what would become of it')
    await expect(page.getByRole('heading', { name: 'It changes nothing that is there' })).toBeVisible()
    await page.getByRole('link', { name: 'Bring in a sheet' }).click()

    await page.getByLabel('The file that the plan is in').setInputFiles(fileOf('second.csv', SECOND))
    await send(page, 'See what would become of it')
    if (javaScriptEnabled) await expectAccessible(page, 'what a sheet would change')
    await page.setViewportSize({ width: 1366, height: 900 })
    const change = (what: string) =>
      page
        .getByRole('row')
        .filter({ hasText: /1\.\d/ })
        .filter({ has: page.getByRole('cell', { name: what, exact: true }) })
    await expect(change('Owner')).toContainText('Head of Practice')
    await expect(change('Delivery status')).toContainText('On track')
    await expect(page.getByText('Not brought:')).toContainText('Not brought:')
    await expect(page.getByRole('heading', { name: '1 new action' })).toBeVisible()
    // The ref of one that is there, with other words.
    await page.getByLabel('A new one').check()
    await send(page, 'Save the answers')
    await expect(page.getByRole('heading', { name: '2 new actions' })).toBeVisible()
    await expect(page.getByRole('heading', { name: '1 action is not in the sheet' })).toBeVisible()
    await page.getByRole('button', { name: 'Read it again with the plan as it is now' }).click()
    await expect(page.getByRole('status')).toContainText('Your answers are kept')
    await send(page, 'Bring it into the plan')
    await expect(page.getByRole('status')).toContainText('The sheet is brought into the plan')
    const here = page.url()
    await page
      .getByRole('link', { name: /^1\.1 / })
      .first()
      .click()
    await expect(page).toHaveURL(/\/north-shire\/actions\/1\.1/)
    await expect(page.getByText('All of them').first()).toBeVisible()
    await expect(page.getByText(/second\.csv/).first()).toBeAttached()

    await page.goto(here)
    await page.getByText('Take back all that it brought').first().click()
    await send(page, 'Take back all that it brought')
    await expect(page.getByLabel('Why it is taken back')).toHaveAccessibleDescription(/Say why/)
    await page.getByLabel('Why it is taken back').fill('It was the wrong sheet')
    await send(page, 'Take back all that it brought')
    await expect(page.getByRole('status')).toContainText('The sheet is taken back')
    await expect(page.getByRole('heading', { name: '1 action is as before' })).toBeVisible()
    await expect(page.getByRole('heading', { name: '2 actions have left the plan' })).toBeVisible()
    if (javaScriptEnabled) await expectAccessible(page, 'a sheet that was taken back')
  })
