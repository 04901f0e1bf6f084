import { expect, test } from '../fixtures.ts'

test('the board is drawn in its browser where the plan was changed twice on one day for one reason', async ({
  signInAs,
  ownServer,
}) => {
  const { baseURL } = await ownServer({ demonstration: true })
  const page = await signInAs('programme', { baseURL })
  for (const vision of ['Every child is safe.', 'Every child is safe and heard.']) {
    await page.goto('/medway-2019/settings/plan')
    const form = page.locator('main form[data-keeps]').first()
    await form.locator('[name=vision]').fill(vision)
    await form.locator('[name=reason]').fill('Asked by the board.')
    await form.getByRole('button', { name: /^Save/ }).last().click()
    await expect(page.getByRole('status').first()).toBeVisible()
  }
  await page.getByRole('navigation').getByRole('link', { name: 'Board', exact: true }).click()
  await expect(page).toHaveTitle(/^Board/)
  await expect(page.getByText('Asked by the board.').first()).toBeAttached()
})
