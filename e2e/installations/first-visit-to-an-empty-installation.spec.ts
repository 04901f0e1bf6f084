import { expectAccessible } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'

test('whoever reads the server’s log makes the first account, once', async ({ visit, ownServer }) => {
  const { baseURL, code } = await ownServer({ demonstration: false })
  const page = await visit({ baseURL })
  await page.goto('/')
  await expect(page).toHaveURL(`${baseURL}/first-visit`)
  await expectAccessible(page, 'the first visit')

  await page.getByLabel('One-time code').fill('a guess')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toContainText('That is not the code. Copy it from the server’s log')
  await expectAccessible(page, 'the first visit, refused')

  await page.getByLabel('One-time code').fill(code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Your name').fill('Sam Example')
  await page.getByLabel('Email address').fill('sam@council.example')
  await page.getByLabel('Password').fill('sam@council.example')
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page.getByRole('alert')).toContainText('That is made of words that others know')
  await expect(page.getByLabel('Your name')).toHaveValue('Sam Example')
  await expect(page.getByLabel('Password')).toHaveValue('')
  await expectAccessible(page, 'the first visit, with the code')

  await page.getByLabel('Password').fill('marmalade tide lantern')
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page).toHaveURL(`${baseURL}/start`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start a plan')
  await page.goto('/')
  await expect(page).toHaveURL(`${baseURL}/people`)
  await expect(page.getByText('As administrator you keep accounts')).toBeVisible()
  await expect(page.getByText('./scripts/plan import')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start the first' })).toHaveAttribute('href', '/start')
  await expect(page.getByText('whoever runs this installation')).toHaveCount(0)

  await page.goto('/first-visit')
  await expect(page).not.toHaveURL(/first-visit/)
})
