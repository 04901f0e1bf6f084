import type { Locator, Page } from '@playwright/test'

/**
 * The form of one action among my updates, taken in hand: the most pressing is
 * there already, and one that another journey has reported on is asked for by
 * name.
 */
export async function takeInHand(page: Page, ref: string): Promise<Locator> {
  const form = page.getByRole('form', { name: `Update ${ref}` })
  const row = page.getByRole('heading', { level: 3 }).getByRole('link', { name: `${ref} ` })
  if (!(await form.isVisible())) {
    if ((await row.count()) > 0) await row.click()
    else await page.goto(`${new URL(page.url()).pathname}?at=${ref}`)
  }
  await form.waitFor()
  return form
}
