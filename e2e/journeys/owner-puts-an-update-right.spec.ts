import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { readAction } from '../record.ts'

const said = (page: Page) => ({
  summary: page.getByRole('alert'),
  focused: page.locator('.govuk-error-summary'),
  save: page.getByRole('button', { name: 'Save update' }),
})

test.describe('an update that cannot be saved', () => {
  test('says what is missing beside each box and above them all, and takes the focus there', async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto('/medway-2019/actions/1.2/update')
    const { summary, focused, save } = said(page)
    await page.getByLabel('Next steps').fill('Visit at weekends from January.')
    await page.getByLabel('The date this describes').fill('')
    await save.click()

    await expect(focused).toBeFocused()
    await expect(page).toHaveTitle(/^Error: Update 1\.2/)
    await expect(summary.getByRole('link')).toHaveText([
      'Enter the date this describes',
      'Choose a delivery status',
      'Say what has been done, or confirm that nothing has changed',
    ])
    await expect(page.getByLabel('Progress')).toHaveAccessibleDescription(/Say what has been done, or confirm/)
    await expect(page.getByRole('group', { name: 'Delivery status' })).toHaveAccessibleDescription(
      'Error: Choose a delivery status',
    )
    await expect(page.getByLabel('Next steps')).toHaveValue('Visit at weekends from January.')

    await summary.getByRole('link', { name: 'Choose a delivery status' }).click()
    await expect(page.getByLabel('Not begun')).toBeFocused()
    await summary.getByRole('link', { name: 'Say what has been done' }).click()
    await expect(page.getByLabel('Progress')).toBeFocused()
  })

  test('at risk asks for a way back to green, and keeps what was typed', async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto('/medway-2019/actions/1.2/update')
    const { summary, focused, save } = said(page)
    await page.getByLabel('At risk').check()
    await page.getByLabel('Progress').fill('Visits in time fell to 81%.\nTwo workers are ill.')
    await save.click()

    await expect(focused).toBeFocused()
    await expect(summary.getByRole('link')).toHaveText(['Say what will bring it back on track, and by when'])
    await expect(page.getByLabel('At risk')).toBeChecked()
    await expect(page.getByLabel('Progress')).toHaveValue('Visits in time fell to 81%.\nTwo workers are ill.')
    await expect(page.getByLabel('Way back to green')).toHaveAttribute('aria-invalid', 'true')
  })

  test('a date that has not come, or from before the action began, is refused', async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto('/medway-2019/actions/1.2/update')
    const { summary, focused, save } = said(page)
    const on = page.getByLabel('The date this describes')
    await page.getByLabel('On track').check()
    await page.getByLabel('Progress').fill('Seen on time.')
    await on.fill('2020-12-11')
    await save.click()
    await expect(summary.getByRole('link')).toHaveText(['Enter a date that is not after today, 10 December 2020'])
    await expect(on).toHaveValue('2020-12-11')

    await on.fill('2019-01-01')
    await save.click()
    await expect(
      summary.getByRole('link', { name: /^This action began on .* Enter that date or a later one/ }),
    ).toBeVisible()
    await expect(focused).toBeFocused()
    await expect(page.getByLabel('Progress')).toHaveValue('Seen on time.')
  })

  test('too many words are refused and kept, and nothing of it reaches the record', async ({ signInAs }) => {
    const page = await signInAs('owner')
    const before = (await readAction(page, '1.2')).progressUpdates.length
    await page.goto('/medway-2019/actions/1.2/update')
    const { summary, save } = said(page)
    const long = 'A family was visited on time and the child was seen alone. '.repeat(120)
    await page.getByLabel('On track').check()
    await page.getByLabel('Progress').fill(long)
    await save.click()
    await expect(summary.getByRole('link')).toContainText([/characters or fewer/])
    await expect(page.getByLabel('Progress')).toHaveValue(long)
    expect((await readAction(page, '1.2')).progressUpdates).toHaveLength(before)
  })
})
