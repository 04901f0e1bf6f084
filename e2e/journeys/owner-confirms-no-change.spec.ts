import { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { sayDay } from '../../domain/day.ts'
import { expect, test } from '../fixtures.ts'
import { takeInHand } from '../my-updates.ts'
import { read, readAction } from '../record.ts'

test('nothing has changed is said outright, counts as done, and folds away', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.goto('/medway-2019/my-updates')
  const { done, total } = await read(page, MyUpdatesView, 'my-updates')
  await expect(page.getByText(`${done} of ${total} done this month`)).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Done this month' })).toHaveJSProperty('value', done)

  const form = await takeInHand(page, '4.5')
  const [last] = (await readAction(page, '4.5')).progressUpdates
  const said = last ? sayDay(last.effectiveOn) : 'no day'
  await expect(form.getByText(`What was said on ${said} still holds`)).toBeVisible()
  await form.getByRole('button', { name: 'No change: still at risk' }).click()

  await expect(page.getByRole('status')).toContainText(`Saved 4.5, ${done + 1} of ${total}`)
  await expect(page.getByText(`${done + 1} of ${total} done this month`)).toBeVisible()
  await expect(form).toHaveCount(0)
  const folded = page.getByRole('link', { name: '4.5 Early help plans', includeHidden: true }).last()
  await expect(folded).toBeHidden()
  await page.getByText(`Show the ${done + 1} done`).click()
  await expect(folded).toBeVisible()

  const [latest, earlier] = (await readAction(page, '4.5')).progressUpdates
  expect(latest).toMatchObject({ noChange: true, deliveryStatus: 'at-risk', effectiveOn: '2020-12-10' })
  expect(latest?.progress).toBe(last?.progress)
  expect(earlier).toEqual(last)

  await page.goto('/medway-2019/actions/4.5')
  await expect(page.getByText(`10 December 2020, unchanged since ${said}`)).toBeVisible()
})
