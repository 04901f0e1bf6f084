import { expect, test } from '../fixtures.ts'

test('plans side by side are seen as at a day, and each opens at that day', async ({ signInAs }) => {
  const viewer = await signInAs('viewer')
  await viewer.goto('/?sort=council')
  await viewer.getByLabel('On another day').fill('2020-06-10')
  await viewer.getByRole('button', { name: 'Show' }).click()
  await expect(viewer.getByRole('region', { name: 'The moment shown' })).toContainText(
    'As at 10 June 2020 – what was known then.',
  )
  await viewer.getByRole('link', { name: 'Out of date' }).click()
  await expect(viewer).toHaveURL('/?sort=out-of-date&asAt=2020-06-10')
  await viewer.getByRole('link', { name: 'Children’s services improvement plan' }).click()
  await expect(viewer).toHaveURL('/medway-2019?asAt=2020-06-10')
})

test('whoever has one plan comes straight to it: an owner to what they owe, others to the board', async ({
  signInAs,
}) => {
  for (const [role, there] of [
    ['owner', '/medway-2019/my-updates'],
    ['chair', '/medway-2019'],
    ['programme', '/medway-2019'],
  ] as const) {
    const page = await signInAs(role)
    await page.goto('/')
    await expect(page).toHaveURL(there)
  }
})
