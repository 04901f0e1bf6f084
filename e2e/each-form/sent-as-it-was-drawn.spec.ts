import { expect, test } from '../fixtures.ts'
import { WRITING_FORMS } from '../forms.ts'
import { sampled } from '../sampled.ts'
import { pathOf } from '../writing-forms/writing-form.ts'

for (const one of sampled(WRITING_FORMS, 3))
  test(`${one.what} that is sent as it was drawn, and refused for that, is no draft`, async ({ signInAs }) => {
    const page = await signInAs(one.role)
    await page.goto(await pathOf(page, one))
    const form = one.find(page)
    for (let times = 0; times < 2; times++) {
      await form.getByRole('button', { name: one.first ?? one.save }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
    }
    await expect(form.getByText('Not saved yet')).toHaveCount(0)
    const drafts = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft/')))
    expect(drafts).toEqual([])
    // What is typed into it then is a draft, as ever.
    await form.getByLabel(one.words).fill('Typed then')
    await expect(form.getByText('Not saved yet')).toBeVisible()
  })
