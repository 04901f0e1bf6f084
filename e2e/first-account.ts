import type { Page } from '@playwright/test'

/** Makes the first account of an empty installation, by the code that its server's log has. */
export async function makeFirstAccount(
  page: Page,
  { code, password }: { code: string; password: string },
): Promise<void> {
  await page.goto('/')
  await page.getByLabel('One-time code').fill(code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Your name').fill('Sam Example')
  await page.getByLabel('Email address').fill('sam@council.example')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Make the account' }).click()
}
