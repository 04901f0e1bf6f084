import type { Page, Route } from '@playwright/test'

/** Holds a page's scripts back, as a slow line does. */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const waiting: Route[] = []
  let slow = true
  await page.route('**/_app/**/*.js', (script) => (slow ? void waiting.push(script) : script.continue()))
  return async () => {
    slow = false
    for (const script of waiting) await script.continue()
  }
}
