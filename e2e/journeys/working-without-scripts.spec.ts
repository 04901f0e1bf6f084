import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { takeInHand } from '../my-updates.ts'
import { readAction } from '../record.ts'

test.use({ javaScriptEnabled: false })

test('an owner signs in and reports from the list of updates', async ({ visit }) => {
  const page = await visit()
  await page.goto('/medway-2019/my-updates')
  await expect(page.getByText('Sign in to see that page. You will be taken to it.')).toBeVisible()
  await page.getByLabel('Email address').fill(emailOf('owner'))
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL('/medway-2019/my-updates')

  const form = await takeInHand(page, '4.1')
  await form.getByLabel('At risk').check()
  await form.getByLabel('Progress').fill('Day 25 is missed in one assessment of six.')
  await form.getByRole('button', { name: 'Save 4.1' }).click()

  await expect(page).toHaveTitle(/^Error: My updates/)
  await expect(page.getByRole('alert')).toContainText('Say what will bring it back on track, and by when')
  await expect(form.getByLabel('Progress')).toHaveValue('Day 25 is missed in one assessment of six.')
  await expect(form.getByLabel('At risk')).toBeChecked()

  await form.getByLabel('Way back to green').fill('A reminder to managers on day 22, from 14 December.')
  await form.getByRole('button', { name: 'Save 4.1' }).click()
  await expect(page.getByRole('status')).toContainText('Saved 4.1, ')
  const { action, progressUpdates } = await readAction(page, '4.1')
  expect(action.deliveryStatus).toBe('at-risk')
  expect(progressUpdates[0]?.progress).toBe('Day 25 is missed in one assessment of six.')
})

test('an owner who goes back after saving finds their words in no other action’s boxes', async ({
  signInAs,
  ownServer,
}) => {
  // Of its own: elsewhere other journeys have reported on all that is due, and nothing is in hand.
  const { baseURL } = await ownServer({ demonstration: true })
  const page = await signInAs('owner', { baseURL, javaScriptEnabled: false })
  const words = 'The last of the team plans came in on Monday.'
  await page.goto('/medway-2019/my-updates')
  const open = page.getByRole('form', { name: /^Update / })
  await open.getByLabel('On track').check()
  await open.getByLabel('Progress').fill(words)
  await open.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('Saved ')

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'My updates' })).toBeVisible()
  // Drawn again: another action may be in hand by now, or none.
  for (const box of await page.locator('textarea').all()) await expect(box).not.toHaveValue(words)
  for (const form of await page.getByRole('form', { name: /^Update / }).all())
    await expect(form.getByLabel('On track')).not.toBeChecked()
})

test('an owner reports from the page of one action', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.goto('/medway-2019/actions/1.5')
  await page.getByRole('button', { name: 'Post an update' }).click()
  await page.getByLabel('On track').check()
  await page.getByLabel('The date this describes').fill('2020-12-09')
  await page.getByLabel('Progress').fill('All nine shared plans were read again with police and schools.')
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page).toHaveURL('/medway-2019/actions/1.5?done=update')
  await expect(page.getByRole('status')).toContainText('Your update is saved')
  await expect(page.getByText('As its owner reported on 9 December 2020.')).toBeVisible()
})

test('a board member filters the actions and chooses a board date', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/medway-2019/actions')
  await page.getByLabel('Priority area').selectOption('2')
  await page.getByLabel('Status').selectOption({ label: 'Complete' })
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByText(/^2 of 3\d actions: complete and in area 2/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Every team works in small pods' })).toBeVisible()

  await page.getByLabel('At the cut-off for the board of').selectOption({ label: '24 June 2020' })
  await page.getByRole('button', { name: 'Show the plan at that cut-off' }).click()
  await expect(page.getByRole('region', { name: 'The moment shown' })).toContainText('As at 10 June 2020')
  // The filters stay: in June nothing in area 2 was complete.
  await expect(page.getByText('None of 32 actions: complete and in area 2')).toBeVisible()

  await page.goto('/medway-2019?asAt=2020-10-14')
  const table = page.getByRole('table', { name: 'Actions of the plan by delivery status at each board' })
  await expect(page.locator('.stacks')).toBeVisible()
  await page.getByText('The same numbers as a table').click()
  await expect(table).toBeVisible()

  // The server's own picture stands where scripts would draw on a canvas.
  await page.goto('/medway-2019/slippage')
  await expect(page.getByRole('figure').locator('svg:visible').last()).toBeVisible()
  await page.getByText('The same numbers as a table').click()
  await expect(page.getByRole('table', { name: 'Actions promised and agreed complete, month by month' })).toBeVisible()
})

test('the programme office adds an action, with as many milestones as it asks for', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/actions')
  await page.getByRole('button', { name: 'Add an action' }).click()
  await page.getByLabel('Title', { exact: true }).fill('Children in care know who their social worker is')
  await page.getByText('Partners, milestones, already done, and columns of your own').click()
  await page.getByRole('button', { name: 'Add another milestone' }).click()
  await expect(page.getByLabel('Milestone 4')).toBeVisible()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(
    'Children in care know who their social worker is',
  )

  await page.getByRole('button', { name: 'Add the action' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toContainText([
    'Choose the post that owns it',
    'Enter when it is due: a day, month, quarter or season, with its year',
    'Say why the plan needs this action',
  ])

  await page.getByLabel('Success measure').fill('By September 2021 nine in ten can name them when asked.')
  await page.getByLabel('Priority area').selectOption('2')
  await page.getByLabel('2. ').check()
  await page.getByLabel('6. ').check()
  await page.getByLabel('Owner', { exact: true }).selectOption('head-of-children-in-care')
  await page.getByLabel('Starts on').fill('2021-01-04')
  await page.getByLabel('When it is due').fill('Autumn 2021')
  await page.getByLabel('Milestone 2').fill('Every child is asked once')
  await page.getByLabel('Due', { exact: true }).nth(1).fill('Spring')
  await page.getByLabel('Milestone 3').fill('Every child is asked again')
  await page.getByLabel('Due', { exact: true }).nth(2).fill('Dec 2021, at the latest')
  await page.getByLabel('Why the plan needs this action').fill('Children told the board so in November.')
  await page.getByRole('button', { name: 'Add the action' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Milestone 2: Enter the year too, in four figures',
    'Milestone 3: “Dec 2021” can be read, “at the latest” cannot. Put that in brackets to keep it in the plan’s own words: Dec 2021 (at the latest)',
  ])
  await page.getByLabel('Due', { exact: true }).nth(1).fill('Spring 2021')
  await page.getByLabel('Due', { exact: true }).nth(2).fill('Dec 2021 (at the latest)')
  await page.getByRole('button', { name: 'Add the action' }).click()

  await expect(page.getByRole('status')).toContainText('The action is added to the plan')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /2\.\d+\s+Children in care know who their social worker is/,
  )
  await expect(page.getByRole('row', { name: 'Every child is asked once' })).toContainText('Spring 2021')
  await expect(page.getByRole('row', { name: 'Every child is asked again' })).toContainText('Dec 2021 (at the latest)')
  await expect(page.getByText('Its start date has not come')).toBeVisible()
  await expect(page.getByText('September to November 2021, late from 1 December 2021')).toBeVisible()
})
