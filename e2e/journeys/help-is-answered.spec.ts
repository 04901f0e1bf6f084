import { expect, test } from '../fixtures.ts'
import { takeInHand } from '../my-updates.ts'

const HELP = 'Ask partners to lend two trained workers until January'

test('the chair answers help from what needs them, it is gone from there, and its owner sees it', async ({
  signInAs,
}) => {
  const [chair, owner] = [await signInAs('chair'), await signInAs('owner')]
  await chair.goto('/medway-2019')
  const needs = chair.locator('section').filter({ has: chair.getByRole('heading', { name: 'Needs you' }) })
  const more = needs.locator('summary')
  if (await more.count()) await more.first().click()
  await expect(needs.getByText(HELP)).toBeVisible()
  await needs.getByRole('link', { name: 'Answer the help asked for in 1.7' }).click()

  await expect(chair.getByRole('heading', { level: 1 })).toHaveText('Answer the help asked for')
  await expect(chair.getByText(HELP)).toBeVisible()
  await chair.getByLabel('Who will do it').fill('Head of Partnerships and Commissioning')
  await chair.getByLabel('By when').fill('2021-01-08')
  await chair.getByRole('button', { name: 'Record the answer' }).click()
  await expect(chair).toHaveTitle(/^Error: /)
  await expect(chair.getByRole('alert')).toContainText('Say what the board answers')
  await expect(chair.getByLabel('Who will do it')).toHaveValue('Head of Partnerships and Commissioning')

  await chair.getByLabel('What the board answers').fill('Two workers come from health on 4 January.')
  await chair.getByRole('button', { name: 'Record the answer' }).click()
  await expect(chair.getByRole('status')).toContainText('Answered 1.7.')
  await chair.getByRole('link', { name: 'See 1.7' }).click()
  await expect(chair.getByRole('link', { name: 'Answer the help asked for' })).toHaveCount(0)
  await expect(
    chair.getByRole('heading', { name: 'The chair answered between meetings on 10 December 2020' }),
  ).toBeVisible()
  await chair.goto('/medway-2019')
  await expect(needs.getByText(HELP)).toHaveCount(0)

  await owner.goto('/medway-2019/my-updates')
  await takeInHand(owner, '1.7')
  await expect(owner.getByText('Two workers come from health on 4 January.')).toBeVisible()
  await expect(owner.getByText('Head of Partnerships and Commissioning, by 8 January 2021')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the office records what a board answered', async ({ signInAs }) => {
    const page = await signInAs('programme')
    await page.goto('/medway-2019/actions/4.2')
    await page.getByRole('link', { name: 'Answer the help asked for' }).click()
    await page.getByLabel('What the board answers').fill('Not agreed: the money is not there.')
    await page.getByRole('button', { name: 'Record the answer' }).click()
    await expect(page.getByText('Choose the meeting that answered it').first()).toBeVisible()
    await expect(page.getByLabel('What the board answers')).toHaveValue('Not agreed: the money is not there.')
    await page.getByLabel('Meeting').selectOption({ label: 'Extraordinary Improvement Board, 10 December 2020' })
    await page.getByLabel('Minute reference').fill('5.4')
    await page.getByRole('button', { name: 'Record the answer' }).click()
    await expect(page.getByText('The board answered on 10 December 2020').first()).toBeVisible()
  })
})
