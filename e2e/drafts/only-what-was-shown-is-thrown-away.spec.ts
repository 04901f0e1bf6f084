import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { inTurn, sampled } from '../sampled.ts'

const PLAN = '/medway-2019'
const FIRST = 'First line of the other tab.'
const LONGER = `${FIRST} And a second paragraph, of ten minutes.`
const box = (page: Page, name: string) => page.locator(`main form[data-keeps] [name="${name}"]`).first()
const shown = (page: Page, words: string) => page.getByRole('definition').getByText(words, { exact: true })
const throwThisAway = (page: Page) => page.getByRole('button', { name: 'Throw this away' }).first()
const kept = (page: Page) => expect(page.getByText(/^Kept in this browser/)).toBeVisible()

/** Has a page hear nothing of its browser's other tabs, as one that sleeps in the background. */
const hearNothing = (page: Page) =>
  page.addInitScript(() => {
    for (const type of ['storage', 'focus', 'pageshow'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true })
  })

/** A form with words of its own, and what another tab typed beside it; and that other tab, which stands open. */
async function openBoth(page: Page, path: string, [name, own]: [string, string]): Promise<Page> {
  const other = await page.context().newPage()
  for (const tab of [other, page]) await tab.goto(`${PLAN}/${path}`)
  await box(other, name).fill(FIRST)
  await kept(other)
  await box(page, own).fill('Mine')
  await kept(page)
  await page.reload()
  await expect(shown(page, FIRST)).toBeVisible()
  return other
}

for (const [index, [path, name, own]] of (
  [
    ['actions/5.2/update', 'progress', 'nextSteps'],
    ['actions/new', 'title', 'successMeasure'],
  ] as const
).entries())
  for (const hears of inTurn([false, true], index))
    test(`what another tab typed since at ${path} stays, thrown away by a page that ${hears ? 'hears' : 'does not hear'} of it`, async ({
      signInAs,
    }) => {
      const page = await signInAs('programme')
      if (!hears) await hearNothing(page)
      const other = await openBoth(page, path, [name, own])
      await box(other, name).fill(LONGER)
      await other.goto(`${PLAN}/changes`)
      if (!hears) {
        await expect(shown(page, FIRST)).toBeVisible()
        await throwThisAway(page).click()
      }
      await expect(shown(page, LONGER), 'it is shown before it is thrown away').toBeVisible()
      await expect(shown(page, FIRST)).toHaveCount(0)
      await other.goto(`${PLAN}/${path}`)
      await expect(box(other, name)).toHaveValue(LONGER)
      await throwThisAway(page).click()
      await expect(shown(page, LONGER)).toHaveCount(0)
    })

test('what another tab saved stands beside no form, and what it begins next is not thrown away for it', async ({
  signInAs,
}) => {
  const [page, path] = [await signInAs('programme'), 'actions/5.1/update']
  const other = await openBoth(page, path, ['progress', 'nextSteps'])
  await other.getByLabel('On track').check()
  await other.getByRole('button', { name: 'Save update' }).click()
  await expect(other.getByRole('status')).toContainText('saved')
  await expect(page.getByText('You also typed this here')).toHaveCount(0)
  await expect(box(page, 'nextSteps')).toHaveValue('Mine')
})

for (const hears of sampled([true, false], 1))
  test(`what another tab typed since for a form that is gone stays, thrown away by a page that ${hears ? 'hears' : 'does not hear'} of it`, async ({
    signInAs,
  }) => {
    const ref = hears ? '5.6' : '3.2'
    const [page, office, path] = [
      await signInAs('programme'),
      await signInAs('programme'),
      `${PLAN}/actions/${ref}/update`,
    ]
    const other = await page.context().newPage()
    await other.goto(path)
    await box(other, 'progress').fill(FIRST)
    await kept(other)
    await office.goto(`${PLAN}/actions/${ref}/withdraw`)
    await office.getByLabel('No longer needed').check()
    await office.getByLabel('Why it is withdrawn').fill('Taken into another action.')
    await office.getByRole('button', { name: /^Withdraw/ }).click()
    await expect(office.getByText('is withdrawn from the plan').first()).toBeVisible()
    if (!hears) await hearNothing(page)
    await page.goto(path)
    await expect(shown(page, FIRST)).toBeVisible()
    await box(other, 'progress').fill(LONGER)
    await other.goto(`${PLAN}/changes`)
    if (!hears) {
      await expect(shown(page, FIRST)).toBeVisible()
      await throwThisAway(page).click()
    }
    await expect(shown(page, LONGER)).toBeVisible()
    await throwThisAway(page).click()
    await expect(page.getByRole('heading', { name: 'What you wrote, to copy' })).toHaveCount(0)
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft/')))).toEqual([])
  })
