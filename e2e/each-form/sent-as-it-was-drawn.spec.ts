import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { WRITING_FORMS } from '../forms.ts'
import { sampled } from '../sampled.ts'
import { pathOf, WORDS } from '../writing-forms/writing-form.ts'

const keptOf = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft/')))

for (const one of sampled(
  WRITING_FORMS.filter(({ isTakenEmpty }) => !isTakenEmpty),
  3,
))
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
    expect(await keptOf(page)).toEqual([])
    // What is typed into it then is a draft, as ever, also once that is refused as well.
    await form.getByLabel(one.words).fill(WORDS)
    await expect(form.getByText('Not saved yet')).toBeVisible()
    await page.context().setOffline(true)
    await form.getByRole('button', { name: one.first ?? one.save }).click()
    await expect(page.getByRole('alert')).toContainText('No answer has come')
    await page.context().setOffline(false)
    expect(await keptOf(page)).toHaveLength(1)
  })
