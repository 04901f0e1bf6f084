import type { Page } from '@playwright/test'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'

const OTHER = 'three unrelated words'

test('somebody sees where they are signed in, and signs another browser out', async ({ signInAs }) => {
  const page = await signInAs('scrutiny')
  const forgotten = await signInAs('scrutiny', { userAgent: 'Mozilla/5.0 (iPad; CPU OS 13_3) Safari/605.1' })
  await page.goto('/account')
  const table = page.getByRole('table', { name: 'Browsers that are signed in with your account' })
  await expect(table.getByText('This browser')).toHaveCount(1)
  await page.getByRole('button', { name: /^Sign out Safari on an iPhone or iPad/ }).click()

  await expect(page.getByRole('status')).toContainText('That browser is signed out.')
  await expect(page.locator('.arrival')).toBeFocused()
  await expect(table.getByText('Safari')).toHaveCount(0)
  await forgotten.goto('/medway-2019')
  await expect(forgotten).toHaveURL('/sign-in?next=%2Fmedway-2019')
  await page.goto('/medway-2019')
  await expect(page).toHaveURL('/medway-2019')
})

test('somebody changes their password, which signs out everywhere else', async ({ visit, signInAs }) => {
  const page = await signInAs('scrutiny')
  const elsewhere = await signInAs('scrutiny')
  await page.goto('/account')
  await change(page, 'not this one', OTHER)
  await expect(page.getByRole('alert')).toContainText('That is not your current password')
  await expect(page).toHaveTitle(/^Error: /)
  await change(page, PASSWORD, 'too short')
  await expect(page.getByRole('alert')).toContainText('Use 12 characters or more')

  await change(page, PASSWORD, OTHER)
  try {
    await expect(page.getByRole('status')).toContainText('Your password is changed.')
    await expect(page.locator('.arrival')).toBeFocused()
    await elsewhere.goto('/account')
    await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Sign in')

    const fresh = await visit()
    await fresh.goto('/sign-in')
    await fresh.getByLabel('Email address').fill(emailOf('scrutiny'))
    await fresh.getByLabel('Password').fill(OTHER)
    await fresh.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(fresh).toHaveURL('/medway-2019')
  } finally {
    await change(page, OTHER, PASSWORD)
    await expect(page.getByRole('status')).toContainText('Your password is changed.')
  }
})

async function change(page: Page, current: string, next: string): Promise<void> {
  await page.getByLabel('Current password').fill(current)
  await page.getByLabel('New password').fill(next)
  await page.getByRole('button', { name: 'Change password' }).click()
}
