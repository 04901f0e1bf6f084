import { closeStore } from '../close-store.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { takeInHand } from '../my-updates.ts'
import { readAction } from '../record.ts'
import { sampled } from '../sampled.ts'
import { endSession } from '../session.ts'

const PLACES = [
  { where: 'on the page of an action, with scripts', javaScriptEnabled: true, ref: '3.5', path: 'actions/3.5/update' },
  { where: 'on the page of an action, without', javaScriptEnabled: false, ref: '2.1', path: 'actions/2.1/update' },
  { where: 'among my updates, with scripts', javaScriptEnabled: true, ref: '1.2', path: 'my-updates' },
]

for (const { where, javaScriptEnabled, ref, path } of sampled(PLACES, 1))
  test.describe(where, () => {
    test.use({ javaScriptEnabled })
    const PROGRESS = `Twelve plans were read with their families\n(${where}).`

    test('who was signed out signs in on the same page, and what they typed is saved', async ({ signInAs }) => {
      const page = await signInAs('owner')
      await page.goto(`/medway-2019/${path}`)
      const form = path === 'my-updates' ? await takeInHand(page, ref) : page.getByRole('main')
      await form.getByLabel('On track').check()
      await form.getByLabel('Progress').fill(PROGRESS)
      await endSession(page)
      await form.getByRole('button', { name: /^Save/ }).click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in again to save what you wrote')
      expect(page.url()).toContain(path)
      await expect(page.getByRole('alert')).toContainText('Nothing that you wrote is lost')
      await page.getByLabel('Email address').fill(emailOf('owner'))
      await page.getByLabel('Password').fill('not this one')
      await page.getByRole('button', { name: 'Sign in and save' }).click()
      await expect(page.getByRole('alert')).toContainText('That email address and password do not go together')
      await expect(page.getByLabel('Email address')).toHaveValue(emailOf('owner'))

      await page.getByLabel('Password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Sign in and save' }).click()
      await expect(page.getByRole('status')).toContainText(/saved/i)
      const { progressUpdates } = await readAction(page, ref)
      expect(progressUpdates[0]?.progress).toBe(PROGRESS)
    })
  })

test('what is typed on a page with several forms outlives a session that ended, where a browser keeps nothing', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  await closeStore(page)
  await page.goto('/medway-2019/actions/3.5/milestones')
  const added = page.getByRole('form', { name: 'Add a milestone' })
  await added.getByLabel('What is to be reached').fill('Two more homes inspected')
  await expect(page.getByText('This browser cannot keep what you type').first()).toBeVisible()
  const first = page.getByRole('form', { name: /Milestone 1|Change|Save/ }).first()
  await first.getByLabel('What is to be reached').fill('Said otherwise')
  await page.request.delete('/api/session')
  await first.getByRole('button').last().click()
  await expect(page.getByRole('heading', { name: 'Sign in again to save what you wrote' })).toBeVisible()
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in and save' }).click()
  await expect(added.getByLabel('What is to be reached')).toHaveValue('Two more homes inspected')
})
