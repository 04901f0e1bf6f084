import { execFileSync } from 'node:child_process'
import { expectAccessible } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'

test('somebody who was given a password chooses their own before they read a word', async ({ visit, ownServer }) => {
  const { baseURL, folder } = await ownServer({ demonstration: true })
  const said = execFileSync(
    process.execPath,
    [
      'build/person.js',
      'add',
      'new@council.example',
      '--name',
      'New Person',
      '--plan',
      'medway-2019',
      '--role',
      'viewer',
    ],
    { env: { ...process.env, DATA_DIR: folder, DEMO: '1' }, encoding: 'utf8' },
  )
  const given = /Password: (\S+)/.exec(said)?.[1] ?? ''

  const page = await visit({ baseURL })
  await page.goto('/medway-2019/slippage')
  await page.getByLabel('Email address').fill('new@council.example')
  await page.getByLabel('Password').fill(given)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose your own password')
  await expectAccessible(page, 'choosing a password of one’s own')

  await page.goto('/medway-2019/actions')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose your own password')
  await choose('medway council')
  await expect(page.getByRole('alert')).toContainText('That is made of words that others know')
  await choose('marmalade tide lantern')
  await expect(page).toHaveURL(`${baseURL}/medway-2019/actions`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Actions')

  async function choose(next: string) {
    await page.getByLabel('The password you were given').fill(given)
    await page.getByLabel('New password').fill(next)
    await page.getByRole('button', { name: 'Change password' }).click()
  }
})
