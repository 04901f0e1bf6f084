import type { Page } from '@playwright/test'
import { makeFirstAccount } from '../first-account.ts'
import { expectAccessible } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'
import { sampled } from '../sampled.ts'

const FILE = 'sheets/testing/sheets/1-one-sheet.xlsx'
const PASSWORD = 'marmalade tide lantern'

/** Presses what sends a form, and waits for the answer and its page. */
async function send(page: Page, name: string): Promise<void> {
  const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
  await (await answer).finished()
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
}

/** An empty installation, with its first account signed in. */
async function begin(page: Page, code: string): Promise<void> {
  await makeFirstAccount(page, { code, password: PASSWORD })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start a plan')
}

for (const javaScriptEnabled of sampled([true, false]))
  test(`a council’s own sheet becomes its plan, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    visit,
    ownServer,
  }) => {
    test.setTimeout(300_000)
    const { baseURL, code } = await ownServer({ demonstration: false })
    const page = await visit({ baseURL, javaScriptEnabled })
    await begin(page, code)
    await page.getByRole('link', { name: 'Bring your own sheet' }).click()
    const isLooked = javaScriptEnabled
    if (isLooked) await expectAccessible(page, 'where a sheet is brought')
    await page.setViewportSize({ width: 1366, height: 900 })

    const file = page.getByLabel('The file that the plan is in')
    await file.setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
    await send(page, 'See what would become of it')
    await expect(file).toHaveAccessibleDescription(/PDF/)
    await file.setInputFiles(FILE)
    await send(page, 'See what would become of it')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would become of it: 1-one-sheet.xlsx')
    const board = page.getByRole('region', { name: 'The board page it would give' })
    await expect(board).toContainText(/of 12 actions are off track/)
    if (isLooked) await expectAccessible(page, 'what would become of a sheet')
    await page.setViewportSize({ width: 1366, height: 900 })

    // What is asked once; and all the rest as it is proposed.
    await page.getByLabel('Leave them out').check()
    await page.getByLabel('Take what is proposed wherever I have not answered').check()
    await send(page, 'Save the answers')
    await expect(page.getByRole('status')).toContainText('Your answers are kept')
    await expect(board).toContainText(/of 11 actions are off track/)
    await expect(page.getByLabel('The first that is named')).toBeChecked()

    // What nobody can be sure of.
    await page.getByRole('link', { name: /^Doubts/ }).click()
    const [tbc, above] = [page.getByRole('region', { name: /“TBC”/ }), page.getByRole('region', { name: /“As above”/ })]
    if (isLooked) await expectAccessible(page, 'doubts')
    await page.setViewportSize({ width: 1366, height: 900 })
    await tbc.getByLabel('What is meant').fill('31 March 2026')
    await tbc.getByLabel(/It stays as it stands/).check()
    await above.getByLabel(/It stays as it stands/).check()
    await send(page, 'Save the answers')
    await expect(tbc.getByLabel('What is meant')).toHaveAccessibleDescription(/not both/)
    await expect(above.getByLabel(/It stays as it stands/)).toBeChecked()
    await tbc.getByLabel(/It stays as it stands/).uncheck()
    await send(page, 'Save the answers')
    await expect(page.getByRole('status')).toContainText('Your answers are kept')
    await expect(tbc.getByLabel('What is meant')).toHaveValue('31 March 2026')

    // A column that means something else.
    await page.getByRole('link', { name: 'Sheets and columns' }).click()
    if (isLooked) await expectAccessible(page, 'sheets and columns')
    await page.setViewportSize({ width: 1366, height: 900 })
    await page.getByLabel('The rows of its heading').fill('the fourth')
    await send(page, 'Read it so')
    await expect(page.getByLabel('The rows of its heading')).toHaveAccessibleDescription(
      /like 3, or 3, 4 where it has two/,
    )
    await page.getByLabel('The rows of its heading').fill('4')
    await page.getByLabel('G: Progress').selectOption('Column of your own')
    await send(page, 'Read it so')
    await expect(page.getByRole('status')).toContainText('Your answers are kept')

    // Every cell.
    await page.getByRole('link', { name: 'Cell by cell', exact: true }).click()
    if (isLooked) await expectAccessible(page, 'a sheet cell by cell')
    await page.setViewportSize({ width: 1366, height: 900 })
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '8', exact: true }) })
    await expect(row).toContainText('Off track')
    await expect(row).toContainText('due 31 March 2026')

    // The plan.
    await page.getByRole('link', { name: /^What it would give/ }).click()
    const headline = await board.locator('.headline').innerText()
    await page.getByLabel('Council').fill('North Shire Council')
    await page.getByLabel('web address').fill('account')
    await send(page, 'Start the plan with this sheet')
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('Council')).toHaveValue('North Shire Council')
    await page.getByLabel('web address').fill('north-shire')
    await send(page, 'Start the plan with this sheet')
    await expect(page.getByRole('status')).toContainText('The plan is started with your sheet')
    await page.goto('/north-shire')
    await expect(page.getByRole('heading', { name: headline })).toBeVisible()

    // Where it came from leads to where it went.
    await page.goto('/start/sheet')
    await page.getByRole('link', { name: '1-one-sheet.xlsx' }).click()
    await expect(page.getByRole('button', { name: 'Start the plan with this sheet' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Cell by cell', exact: true }).click()
    await row.getByRole('link', { name: '1.10' }).click()
    await expect(page).toHaveURL(/\/north-shire\/actions\/1\.10/)
    await page.goto('/start/sheet')
    await page.getByRole('link', { name: '1-one-sheet.xlsx' }).click()
    await page.getByText('Throw this sheet away').click()
    await send(page, 'Throw it away')
    await expect(page.getByRole('status')).toContainText('The sheet is thrown away')
    await expect(page.getByRole('link', { name: '1-one-sheet.xlsx' })).toHaveCount(0)
  })

test('a sheet of which one cell counts several statuses is shown, and shown again once it is answered', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  const rows = [
    'Ref\tAction\tLead\tDue\tRAG',
    '1\tVisit in time\tHead of Service\t31/03/2021\tGreen',
    '2\tAsk the children\tHead of Service\t31/03/2021\tRed',
    'Total\tGreen 3, Red 2',
  ]
  await page.goto('/start/sheet')
  await page.getByLabel('Or paste the rows').fill(rows.join('\n'))
  await send(page, 'See what would become of it')
  await page.getByLabel('Take what is proposed').check()
  await send(page, 'Save the answers')
  await expect(page.getByRole('status')).toContainText('Your answers are kept')
  await expect(page.getByRole('table', { name: /Counts of the sheet’s own/ }).getByRole('row')).toHaveCount(3)
  await page.reload()
  await expect(page.getByRole('region', { name: 'The board page it would give' })).toContainText('of 2 actions')
})
