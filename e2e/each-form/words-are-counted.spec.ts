import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { WRITING_FORMS } from '../forms.ts'
import { pathOf, type WritingForm } from '../writing-forms/writing-form.ts'
import { sampled } from '../sampled.ts'

// One browser for the forms of a role: nothing is sent, and what a box held is taken out again.
const counted = sampled(WRITING_FORMS.filter(({ uncounted }) => !uncounted))
for (const [role, forms] of Map.groupBy(counted, ({ role }) => role))
  test(`forms of the ${role} say how much room their words have left`, async ({ signInAs }) => {
    const page = await signInAs(role)
    for (const form of forms) await test.step(form.what, () => expectCounted(page, form))
  })

async function expectCounted(page: Page, one: WritingForm): Promise<void> {
  await page.goto(await pathOf(page, one))
  const form = one.find(page)
  const box = form.getByLabel(one.words)
  const limit = form.locator(`[id="${await box.getAttribute('id')}-limit"]`)
  const most = Number(/Up to ([\d,]+) characters/.exec((await limit.textContent()) ?? '')?.[1]?.replace(',', ''))
  expect(most).toBeGreaterThan(100)
  const counter = limit.locator('xpath=following-sibling::p[1]')
  const heard = limit.locator('xpath=following-sibling::span[@aria-live="polite"][1]')

  await box.fill('x'.repeat(most * 0.75))
  await expect(counter).toHaveCount(0)
  await box.fill('x'.repeat(most - 1))
  await expect(counter).toHaveText('1 character left')
  await expect(heard).toHaveText('1 character left')
  await box.fill('x'.repeat(most + 2))
  await expect(counter).toHaveText('2 characters too many')
  await expect(heard).toHaveText('2 characters too many')
  await box.fill('')
  await expect(counter).toHaveCount(0)
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the limit is said beforehand, and what is too long comes back whole', async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto('/medway-2019/actions/1.2/update')
    await expect(page.getByText('Up to 4,000 characters').first()).toBeVisible()
    const long = `${'word '.repeat(900)}end`
    await page.getByLabel('On track').check()
    await page.getByLabel('Progress').fill(long)
    await page.getByRole('button', { name: 'Save update' }).click()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByRole('alert')).toContainText('4,000 characters')
    await expect(page.getByLabel('Progress')).toHaveValue(long)
  })
})
