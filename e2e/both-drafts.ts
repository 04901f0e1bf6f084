import { expect, type Page } from '@playwright/test'

/** A box by its name, and what is typed into it. */
export type Typed = readonly [name: string, words: string]

export const box = (page: Page, name: string) => page.locator(`main form[data-keeps] [name="${name}"]`).first()
export const putIn = (page: Page) => page.getByRole('button', { name: 'Put this into the boxes' })
export const keptHere = (page: Page) => expect(page.getByText(/^Kept in this browser/).first()).toBeVisible()

/** Sends a form by one of its buttons, and waits for its answer. */
export async function press(page: Page, name: RegExp | string): Promise<void> {
  const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await page.getByRole('main').getByRole('button', { name }).last().click()
  await (await answer).finished()
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
}

/** A form that holds what was typed here, with what another tab typed beside it. */
export async function openWithBoth(
  page: Page,
  path: string,
  { theirs, mine }: { theirs: readonly Typed[]; mine: readonly Typed[] },
): Promise<void> {
  const other = await page.context().newPage()
  for (const tab of [other, page]) await tab.goto(path)
  for (const [tab, typed] of [
    [other, theirs],
    [page, mine],
  ] as const) {
    for (const [name, words] of typed) await box(tab, name).fill(words)
    await keptHere(tab)
  }
  await other.close()
  await page.reload()
  for (const [name, words] of mine) await expect(box(page, name)).toHaveValue(words)
  await expect(putIn(page)).toHaveCount(1)
}
