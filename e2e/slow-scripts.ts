import type { Page, Route } from '@playwright/test'

const held = new WeakSet<Page>()
export const areScriptsHeld = (page: Page): boolean => held.has(page)

/** Holds a page's scripts back, as a slow line does. */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  held.add(page)
  const waiting: Route[] = []
  let slow = true
  await page.route('**/_app/**/*.js', (script) => (slow ? void waiting.push(script) : script.continue()))
  return async () => {
    slow = false
    held.delete(page)
    for (const script of waiting) await script.continue()
  }
}
