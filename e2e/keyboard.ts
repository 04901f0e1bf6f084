import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until something is reached, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 40): Promise<void> {
  await expect(target).toHaveCount(1)
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  await expect(target, `reached by ${most} presses of Tab`).toBeFocused()
}

/** Goes past the header and the navigation, as the first Tab of every page offers. */
export async function skipToMain(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Skip to main content' }), 1)
  await page.keyboard.press('Enter')
}
