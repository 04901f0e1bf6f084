import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/**
 * Tabs through a page and names what looks the same with the focus on it as without.
 *
 * A date has a stop for its day, month and year, and one for its calendar, which the browser draws: it is seen when
 * one of its stops is.
 */
async function unseenStops(page: Page, most: number): Promise<string[]> {
  await page.evaluate(() => {
    const look = (style: CSSStyleDeclaration) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor } = style
      const drawn = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)')
      return [drawn ? `${outlineWidth} ${outlineColor}` : '', boxShadow, backgroundColor].join(' | ')
    }
    // A radio or a tick box is drawn by its label.
    const looks = (element: Element) => {
      const label = (element as HTMLInputElement).labels?.[0]
      return [look(getComputedStyle(element)), label ? look(getComputedStyle(label, '::before')) : ''].join(' || ')
    }
    const resting = new Map([...document.querySelectorAll('*')].map((element) => [element, looks(element)]))
    const [stops, seen] = [new Set<Element>(), new Set<Element>()]
    document.addEventListener('keyup', () => {
      const { activeElement: focused } = document
      if (!focused || focused === document.body) return
      stops.add(focused)
      if (looks(focused) !== resting.get(focused)) seen.add(focused)
    })
    const told = () => ({
      stops: stops.size,
      unseen: [...stops.difference(seen)].map((element) => element.outerHTML.slice(0, 120)),
    })
    Object.assign(window, { told })
  })
  for (let stop = 0; stop < most; stop++) await page.keyboard.press('Tab')
  const { stops, unseen } = await page.evaluate(() =>
    (window as unknown as { told: () => { stops: number; unseen: string[] } }).told(),
  )
  expect(stops).toBeGreaterThan(10)
  return unseen
}

for (const path of ['', '/actions', '/my-updates', '/actions/1.2/update', '/actions/new', '/changes'])
  test(`at every stop of the keyboard on /medway-2019${path}`, async ({ signInAs }) => {
    const page = await signInAs('programme')
    await page.goto(`/medway-2019${path}`)
    expect(await unseenStops(page, 60)).toEqual([])
  })
