import type { Route } from '@playwright/test'
import { box, keptHere, openWithBoth, putIn } from '../both-drafts.ts'
import { expect, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { RARE, sampled } from '../sampled.ts'
import { sendAndComeBack } from '../sent-and-back.ts'

const PLAN = '/medway-2019'
const THEIRS = 'Typed in the other tab'
const MINE = 'Typed here, in a whole paragraph'

for (const [path, name, ref] of sampled([
  ['actions/5.4/update', 'progress', '5.4'],
  ['actions/1.5/edit', 'partners', '1.5'],
] as const))
  test(`nothing is exchanged in the form at ${path} that its author came back to while it is on its way`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme')
    const isEdit = name === 'partners'
    await openWithBoth(page, `${PLAN}/${path}`, { theirs: [[name, THEIRS]], mine: [[name, MINE]] })
    await (isEdit ? box(page, 'reason').fill('Why') : page.getByLabel('On track').check())
    const answer = await sendAndComeBack(
      page,
      isEdit ? /\/edit\?\/save$/ : /\/update\?\/save$/,
      isEdit ? 'Save the change' : 'Save update',
    )
    await expect(box(page, name)).toHaveValue(MINE)
    await expect(putIn(page)).toBeDisabled()
    await expect(page.getByRole('button', { name: 'Throw this away' })).toBeDisabled()
    await expect(page.getByRole('button', { name: 'Throw it away' })).toBeDisabled()
    await answer()
    await expect(page.getByText(/^Your (update of|change to) .* is saved\./)).toBeVisible()
    await expect(putIn(page)).toBeEnabled()
    await putIn(page).click()
    await expect(box(page, name)).toHaveValue(THEIRS)
    await expect(page.getByText('You also typed this here'), 'what is saved stands beside nothing').toHaveCount(0)
    const drafts = await page.evaluate(() =>
      Object.entries(localStorage).flatMap(([key, draft]) => (key.startsWith('draft/') ? [String(draft)] : [])),
    )
    const typed = drafts.flatMap((draft) => (JSON.parse(draft) as { boxes: [string, string][] }).boxes)
    expect(typed.map(([, words]) => words)).not.toContain(MINE)
    const { action, progressUpdates } = await readAction(page, ref)
    expect(isEdit ? action.partners : progressUpdates[0]?.progress).toBe(MINE)
    await page.unrouteAll()
  })

test('what is on its way and was set aside is over once it is saved', RARE, async ({ signInAs }) => {
  const page = await signInAs('programme')
  const path = `${PLAN}/actions/1.7/update`
  await page.goto(path)
  await page.getByLabel('On track').check()
  await box(page, 'progress').fill(MINE)
  await keptHere(page)
  const held = Promise.withResolvers<Route>()
  await page.route(/\/update\?\/save$/, (route) => held.resolve(route))
  await page.getByRole('button', { name: 'Save update' }).click()
  const route = await held.promise
  // As a page does that knows of no sending: another, of the same tab's words.
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('draft/')) ?? ''
    localStorage.setItem(key.replace(/[^/]*$/, 'aside'), localStorage.getItem(key) ?? '')
  })
  await route.continue()
  await expect(page.getByRole('status').first()).toContainText('saved')
  await page.goto(path)
  await expect(page.getByText('You also typed this here')).toHaveCount(0)
  await expect(box(page, 'progress')).toHaveValue('')
})
