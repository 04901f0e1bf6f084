import type { Locator, Page } from '@playwright/test'
import { RecommendationsView } from '../../domain/contract/recommendations.ts'
import { expect, test } from '../fixtures.ts'
import { read, readAction } from '../record.ts'
import { RARE } from '../sampled.ts'

const PLAN = '/medway-2019'

async function press(form: Locator, name: string): Promise<void> {
  const page = form.page()
  const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await form.getByRole('button', { name, exact: true }).last().click()
  await (await answer).finished()
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
}

/** Types a letter at the end of a box, and takes it back. */
async function typeAndTakeBack(box: Locator): Promise<void> {
  await box.press('End')
  await box.press('x')
  await box.press('Backspace')
}

const alive = (page: Page) => expect(page.getByText('what is not saved is not kept')).toHaveCount(0)

test('a form in which nothing is left typed holds what a colleague saved, once its page is read again', async ({
  signInAs,
}) => {
  const path = `${PLAN}/actions/3.5/milestones`
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  const form = (one: Page, at: number) => one.locator('main form[name]').nth(at)
  for (const one of [page, colleague]) await one.goto(path)
  await alive(page)
  for (const one of [page, colleague])
    await form(one, 1)
      .locator('details')
      .evaluateAll((folds: HTMLDetailsElement[]) => folds.forEach((fold) => (fold.open = true)))
  for (const name of ['title', 'due', 'note']) await typeAndTakeBack(form(page, 1).locator(`[name=${name}]`))

  const theirs = form(colleague, 1)
  await theirs.locator('[name=title]').fill('Said by a colleague')
  await theirs.locator('[name=note]').fill('Noted by a colleague.')
  await theirs.locator('[name=ownerPost]').selectOption({ index: 2 })
  const post = await theirs.locator('[name=ownerPost]').inputValue()
  await press(theirs, 'Save milestone 2')
  await expect(colleague.getByRole('status')).toContainText(/saved/i)

  await form(page, 0).locator('[name=title]').fill('The first, reworded')
  await press(form(page, 0), 'Save milestone 1')
  const mine = form(page, 1)
  await expect(mine.locator('[name=title]')).toHaveValue('Said by a colleague')
  await expect(mine.locator('[name=note]')).toHaveValue('Noted by a colleague.')
  await expect(mine.locator('[name=ownerPost]')).toHaveValue(post)

  await mine.locator('[name=note]').fill('Noted by a colleague, and by me.')
  await press(mine, 'Save milestone 2')
  await expect(page.getByRole('status')).toContainText(/saved/i)
  const { milestones } = (await readAction(page, '3.5')).action
  expect(milestones[1]).toMatchObject({ title: 'Said by a colleague', note: 'Noted by a colleague, and by me.' })
  expect(milestones[1]?.owner?.key).toBe(post)
})

test('so do its ticks and lists, when another form of its page is refused', RARE, async ({ signInAs }) => {
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  // Only one that no action answers has the other form.
  const data = {
    source: 'ofsted-2020-09-15',
    recommendations: [{ wording: 'To be followed', shortTitle: 'To be followed' }],
  }
  expect((await page.request.post(`/api/plans${PLAN}/recommendations`, { data })).status()).toBe(201)
  const { recommendations } = await read(page, RecommendationsView, 'recommendations')
  const number = recommendations.find(({ title }) => title === 'To be followed')?.number
  for (const one of [page, colleague]) await one.goto(`${PLAN}/settings/recommendations/${number}`)
  await alive(page)
  const form = (one: Page) => one.locator('main form[name]').first()
  const [mine, theirs] = [form(page), form(colleague)]
  const tick = theirs.locator('[name=areas]:not(:checked)').first()
  const area = await tick.inputValue()
  const touched = mine.locator(`[name=areas][value="${area}"]`)
  await touched.check()
  await touched.uncheck()
  await typeAndTakeBack(mine.locator('[name=wording]'))

  await theirs.locator('[name=wording]').fill('Worded by a colleague.')
  const at = await theirs.locator('[name=source]').evaluate((box: HTMLSelectElement) => box.selectedIndex)
  await theirs.locator('[name=source]').selectOption({ index: at === 1 ? 2 : 1 })
  const source = await theirs.locator('[name=source]').inputValue()
  await tick.check()
  await theirs.locator('[name=reason]').fill('Agreed by the office.')
  await press(theirs, 'Save the change')
  await expect(colleague.getByRole('status')).toContainText('changed')

  await press(page.locator('main form[name]').last(), 'Withdraw this recommendation')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(mine.locator('[name=wording]')).toHaveValue('Worded by a colleague.')
  await expect(mine.locator('[name=source]')).toHaveValue(source)
  await expect(touched).toBeChecked()
})
