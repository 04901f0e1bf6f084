import type { Locator, Page } from '@playwright/test'

/** The form of one action among my updates, unfolded: the first to do is open already, and a click would fold it. */
export async function unfold(page: Page, ref: string): Promise<Locator> {
  const folded = page.getByRole('form', { name: `Update ${ref}`, includeHidden: true })
  const one = page.locator('details').filter({ has: folded })
  if ((await one.getAttribute('open')) === null) await one.locator('> summary').click()
  return page.getByRole('form', { name: `Update ${ref}` })
}
