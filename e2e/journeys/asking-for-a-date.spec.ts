import { expect, test } from '../fixtures.ts'

const PATH = '/medway-2019/actions/4.1'

test('an owner asks for a later date, the old one stands until the board agrees, and the ledger keeps the first', async ({
  signInAs,
}) => {
  const [owner, chair] = [await signInAs('owner'), await signInAs('chair')]

  await owner.goto(PATH)
  await owner.getByRole('link', { name: 'Ask for another due date' }).click()
  await test.step('why words will be refused is said as they are typed', async () => {
    const due = owner.getByLabel('New due date')
    await expect(due).toHaveAccessibleDescription(/like 3 December 2021/)
    await due.fill('Ongoing')
    await expect(due).toHaveAccessibleDescription(/Say when it is reviewed next/)
    await due.fill('30.4.21')
    await expect(due).toHaveAccessibleDescription(/The year 21 cannot be right\. Did you mean 2021\?/)
    await due.fill('30.4.2021')
    await expect(due).toHaveAccessibleDescription(/Friday 30 April 2021/)
    await due.fill('')
  })
  await owner.getByLabel('Why the date has to move').fill('The last two managers start in March.')
  await owner.getByRole('button', { name: 'Ask the board' }).click()
  await expect(owner).toHaveTitle(/^Error: /)
  await expect(owner.getByRole('alert')).toContainText('Enter the new due date')
  await expect(owner.getByLabel('Why the date has to move')).toHaveValue('The last two managers start in March.')

  await owner.getByLabel('New due date').fill('2021-04-30')
  await owner.getByLabel('Reason', { exact: true }).selectOption({ label: 'Recruitment' })
  await owner.getByLabel('What it does to the success measure').fill('It is met a term later.')
  await owner.getByRole('button', { name: 'Ask the board' }).click()
  await expect(owner.getByText('Until the board decides, 29 January 2021 stands.')).toBeVisible()

  await chair.goto('/medway-2019')
  await expect(chair.getByText('A manager checks every assessment at days 10, 25 and 40').first()).toBeVisible()
  await chair.goto(PATH)
  await chair.getByRole('link', { name: 'Record what the board decided on the date' }).click()
  await chair.getByLabel('Agreed: the new date stands from now on').check()
  // Not October's: it met before this was asked.
  await expect(chair.getByLabel('Meeting').getByRole('option')).toHaveText([
    'Choose one',
    'Extraordinary Improvement Board, 10 December 2020',
  ])
  await chair.getByLabel('Meeting').selectOption({ label: 'Extraordinary Improvement Board, 10 December 2020' })
  await chair.getByLabel('Minute reference').fill('6.1')
  await chair.getByRole('button', { name: 'Record the decision' }).click()
  await expect(chair.getByText('The decision is recorded')).toBeVisible()
  await expect(chair.getByText(/first promised (for )?29 January 2021/).first()).toBeVisible()

  await chair.getByRole('link', { name: 'Over time' }).click()
  const row = chair.getByRole('row').filter({ hasText: 'A manager checks every assessment' })
  await expect(row).toContainText('29 January 2021')
  await expect(row).toContainText('30 April 2021')
  await expect(row).toContainText('91')
})

test('a board member compares two boards, and sees the fan of the forecast with its back-test', async ({
  signInAs,
}) => {
  const viewer = await signInAs('viewer')
  await viewer.goto('/medway-2019/compare')
  await viewer.getByText('Other days').click()
  await viewer.getByLabel('From the end of').fill('2020-03-01')
  await viewer.getByLabel('to the end of').fill('2020-06-01')
  await viewer.getByRole('button', { name: 'Compare' }).click()
  await expect(viewer).toHaveURL('/medway-2019/compare?from=2020-03-01&asAt=2020-06-01')
  await expect(viewer.getByText('Between 1 March 2020 and 1 June 2020.')).toBeVisible()

  await viewer.getByRole('link', { name: 'The board page told from 1 March 2020' }).click()
  await expect(viewer).toHaveURL('/medway-2019?asAt=2020-06-01&since=2020-03-01')
  await expect(viewer.getByRole('heading', { name: 'Moved since 1 March 2020' })).toBeVisible()

  await viewer.goto('/medway-2019/compare?from=meeting:board-2020-06-24&asAt=meeting:board-2020-08-05')
  await expect(viewer.getByRole('heading', { level: 1 })).toContainText('2 were added')
  await expect(viewer.getByText('Leaders get a monthly report on every care leaver’s progress')).toBeVisible()
  await viewer.getByLabel('Compare', { exact: true }).selectOption({ label: 'Board of 16 September 2020' })
  await viewer.getByLabel('with', { exact: true }).selectOption({ label: 'Board of 28 October 2020' })
  await viewer.getByRole('button', { name: 'Compare' }).click()
  await expect(viewer.getByRole('heading', { level: 1 })).toContainText('1 was reopened')

  await viewer.goto('/medway-2019/slippage')
  const picture = viewer.getByRole('figure').locator('.picture svg:visible')
  await expect.poll(async () => (await picture.boundingBox())?.width ?? 0).toBeGreaterThan(250)
  await expect(viewer.getByRole('heading', { name: 'Has the forecast been right?' })).toBeVisible()
})
