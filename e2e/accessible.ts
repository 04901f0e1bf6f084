import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { inTurn } from './sampled.ts'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A wide screen and a phone, in pixels. */
export const WIDTHS = [1366, 320]

/** How many pages were checked before. */
let checked = 0

/**
 * Checks a page as it stands, by axe on one of the two screens in turn, in `./scripts/test long` on both; goes on after
 * a failure, to find the others. On the narrow one no page may be wider than it.
 */
export async function expectAccessible(page: Page, what: string, widths = inTurn(WIDTHS, checked++)): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    // There are no frames, so one script on the page itself is enough, and quicker.
    const axe = new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(STANDARD)
      .setLegacyMode()
    const { violations } = await axe.analyze()
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    expect.soft(found, `${what} at ${width} px`).toEqual([])
  }
  const unread = await page.evaluate(() =>
    [...document.querySelectorAll('form[data-form] [name]')]
      .map((box) => box.getAttribute('name') ?? '')
      .filter((name) => !/^([a-z][a-zA-Z0-9]*|token:.+)$/.test(name)),
  )
  expect.soft(unread, `${what}: boxes whose names the server reads as none of ours`).toEqual([])
  await page.setViewportSize({ width: 320, height: 900 })
  // What is folded is wide only when somebody opens it.
  const wide = await page.evaluate(() => {
    const shut = [...document.querySelectorAll('details:not([open])')] as HTMLDetailsElement[]
    for (const one of shut) one.open = true
    const over = document.documentElement.scrollWidth - window.innerWidth
    for (const one of shut) one.open = false
    return over
  })
  expect.soft(wide, `${what} at 320 px, pixels to scroll sideways`).toBeLessThanOrEqual(0)
}
