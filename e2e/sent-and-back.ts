import { expect, type Page, type Route } from '@playwright/test'

/**
 * Sends a form whose answer is held back, goes on to My updates while it is awaited, and comes back to the form.
 *
 * @param action Where the form is sent.
 * @returns what lets the answer come.
 */
export async function sendAndComeBack(page: Page, action: RegExp, button: string): Promise<() => Promise<void>> {
  let held: Route | undefined
  await page.route(action, (route) => (route.request().method() === 'POST' ? void (held = route) : route.continue()))
  await page.getByRole('button', { name: button }).click()
  await expect.poll(() => held !== undefined).toBe(true)
  await page.getByRole('navigation').getByRole('link', { name: 'My updates' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My updates')
  await page.evaluate(() => history.back())
  return async () => held?.continue()
}
