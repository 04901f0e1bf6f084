import { expectAccessible } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'
import { openOwnServer } from '../own-server.ts'

test('whoever reads the server’s log makes the first account, once', async ({ visit }) => {
  const { baseURL, code, close } = await openOwnServer({ demonstration: false })
  try {
    const page = await visit({ baseURL })
    await page.goto('/')
    await expect(page).toHaveURL(`${baseURL}/first-visit`)
    await expectAccessible(page, 'the first visit')

    await page.getByLabel('One-time code').fill('a guess')
    await page.getByLabel('Your name').fill('Sam Example')
    await page.getByLabel('Email address').fill('sam@council.example')
    await page.getByLabel('Password').fill('three unrelated words')
    await page.getByRole('button', { name: 'Make the account' }).click()
    await expect(page.getByRole('alert')).toContainText('That is not the code. Copy it from the server’s log')
    await expect(page.getByLabel('Your name')).toHaveValue('Sam Example')
    await expect(page.getByLabel('Password')).toHaveValue('')
    await expectAccessible(page, 'the first visit, refused')

    await page.getByLabel('One-time code').fill(code)
    await page.getByLabel('Password').fill('three unrelated words')
    await page.getByRole('button', { name: 'Make the account' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your plans')
    await expect(page.getByText('You are not part of any plan yet.')).toBeVisible()

    await page.goto('/first-visit')
    await expect(page).not.toHaveURL(/first-visit/)
  } finally {
    await close()
  }
})
