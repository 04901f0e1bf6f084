import type { Page } from '@playwright/test'
import { SessionView } from '../../domain/contract/session.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { readAction } from '../record.ts'

/** Signs this browser out from the server’s side, as an hour of silence does. */
async function endSession({ request }: Page): Promise<void> {
  const { sessions } = SessionView.parse(await (await request.get('/api/session')).json())
  const mine = sessions.find(({ current }) => current)
  expect((await request.delete(`/api/session/${mine?.id}`)).ok()).toBe(true)
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    const ref = javaScriptEnabled ? '3.5' : '2.1'
    const PROGRESS = `Twelve plans were read with their families\n(${javaScriptEnabled ? 'as asked' : 'all of them'}).`

    test('who was signed out signs in on the same page, and what they typed is saved', async ({ signInAs }) => {
      const page = await signInAs('owner')
      await page.goto(`/medway-2019/actions/${ref}/update`)
      await page.getByLabel('On track').check()
      await page.getByLabel('Progress').fill(PROGRESS)
      await endSession(page)
      await page.getByRole('button', { name: 'Save update' }).click()

      await expect(page).toHaveURL(`/medway-2019/actions/${ref}/update`)
      await expect(page.getByRole('alert')).toContainText('Nothing that you wrote is lost')
      await page.getByLabel('Email address').fill(emailOf('owner'))
      await page.getByLabel('Password').fill('not this one')
      await page.getByRole('button', { name: 'Sign in and save' }).click()
      await expect(page.getByRole('alert')).toContainText('That email address and password do not go together')
      await expect(page.getByLabel('Email address')).toHaveValue(emailOf('owner'))

      await page.getByLabel('Password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Sign in and save' }).click()
      await expect(page).toHaveURL(`/medway-2019/actions/${ref}?done=update`)
      const { progressUpdates } = await readAction(page, ref)
      expect(progressUpdates[0]?.progress).toBe(PROGRESS)
      await expect(page.getByRole('status')).toContainText('Your update is saved')
    })
  })
