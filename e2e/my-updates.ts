import type { Locator, Page } from '@playwright/test'

/** The form of one action among my updates, taken in hand: the most pressing is there already. */
export async function takeInHand(page: Page, ref: string): Promise<Locator> {
  const form = page.getByRole('form', { name: `Update ${ref}` })
  if (!(await form.isVisible()))
    await page
      .getByRole('heading', { level: 3 })
      .getByRole('link', { name: `${ref} ` })
      .click()
  await form.waitFor()
  return form
}
