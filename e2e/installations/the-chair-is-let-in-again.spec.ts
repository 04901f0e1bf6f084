import type { Page } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import type { Role } from '../../domain/permissions.ts'

const NEXT = 'marmalade tide lantern'

async function signIn(page: Page, role: Role, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(emailOf(role))
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

/** Makes a link by which the chair chooses a new password, and answers its address. */
async function resetChair(page: Page): Promise<string> {
  await page.goto('/people')
  await page.getByRole('link', { name: 'Change Independent chair' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Independent chair')
  await page.getByRole('button', { name: 'Make a reset link' }).click()
  await expect(page.getByRole('status')).toContainText('The link is made.')
  return page.getByLabel(`The link for ${emailOf('chair')}`).inputValue()
}

test('a chair is let in by an administrator and told so; the board is told, where nobody was free to do it', async ({
  visit,
  ownServer,
}) => {
  test.setTimeout(180_000)
  const { baseURL } = await ownServer({ demonstration: true })
  const [office, administrator, chair] = [await visit({ baseURL }), await visit({ baseURL }), await visit({ baseURL })]

  await test.step('the office cannot', async () => {
    await signIn(office, 'programme')
    await office.goto('/medway-2019/settings/people')
    await office.getByRole('link', { name: 'Change Independent chair' }).click()
    await expect(office.getByRole('main')).toContainText('Only an administrator of this installation gives or resets')
    await expect(office.getByRole('button', { name: 'Make a reset link' })).toHaveCount(0)
  })

  await test.step('the administrator can, and the chair is told when they sign in next', async () => {
    await signIn(administrator, 'administrator')
    await expect(administrator).toHaveURL(`${baseURL}/people`)
    await chair.goto(await resetChair(administrator))
    await expect(chair.getByRole('heading', { level: 1 })).toHaveText('Choose a new password')
    await expectAccessible(chair, 'a reset link')
    await chair.getByLabel('New password').fill(NEXT)
    await chair.getByRole('button', { name: 'Save the password and sign in' }).click()
    await expect(chair).toHaveURL(`${baseURL}/medway-2019`)
    await expect(chair.getByText('The chair’s access was')).toHaveCount(0)
    await chair.getByRole('button', { name: 'Sign out' }).click()
    await expect(chair).toHaveURL(/sign-in/)
    await signIn(chair, 'chair', NEXT)
    await expect(chair.getByRole('heading', { level: 1 })).toHaveText('How your account was opened for you')
    await expect(chair.getByRole('main')).toContainText('Administrator')
    await expectAccessible(chair, 'how an account was opened')
    await chair.getByRole('button', { name: 'I have read this: go on' }).click()
    await expect(chair).toHaveURL(`${baseURL}/medway-2019`)
  })

  await test.step('an administrator who is the office too can only where nobody else is, and the board says so', async () => {
    await office.goto('/medway-2019/settings/people')
    const form = office.getByRole('form', { name: 'Invite somebody' })
    await form.getByLabel('Email address').fill(emailOf('administrator'))
    await form.getByLabel('Programme office').check()
    await form.getByRole('button', { name: 'Make the invitation' }).click()
    await expect(office.getByRole('status')).toContainText('The invitation is made.')
    await administrator.goto(await office.getByLabel(`The link for ${emailOf('administrator')}`).inputValue())
    await administrator.getByRole('button', { name: 'Accept' }).click()
    await expect(administrator).toHaveURL(`${baseURL}/medway-2019?joined=yes`)
    await resetChair(administrator)
    await chair.goto('/medway-2019')
    await expect(chair.getByRole('main')).toContainText(
      'The chair’s access was reset by Administrator on 10 December 2020',
    )
    const [headline, told] = await Promise.all([
      chair.getByRole('heading', { level: 1 }).boundingBox(),
      chair.getByText('The chair’s access was').boundingBox(),
    ])
    expect(told?.y).toBeGreaterThan(headline?.y ?? Infinity)
    await expectAccessible(chair, 'the board that is told of its chair')
  })

  await test.step('what happened is on a page for administrators', async () => {
    await administrator.goto('/people/events?event=reset-used')
    await expect(administrator.getByRole('table')).toContainText('Chose a new password by a reset link')
    await expect(administrator.getByRole('table')).toContainText('Independent chair')
  })
})
