import { expect, test } from '../fixtures.ts'

test('whoever asks for another row by keyboard goes on in it', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/actions/new')
  await page.getByText('Partners, milestones, already done, and columns of your own').click()
  await page.getByLabel('Milestone 1').fill('The first step')
  for (const [button, box] of [
    ['Add another milestone', 'Milestone 4'],
    ['Add another milestone', 'Milestone 5'],
    ['Add another supporting post', 'Supporting post 2'],
    ['Add another column', 'Column 2'],
  ] as const) {
    await page.getByRole('button', { name: button }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel(box)).toBeFocused()
  }
  await expect(page.getByLabel('Milestone 1')).toHaveValue('The first step')
})
