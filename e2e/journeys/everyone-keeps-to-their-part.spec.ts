import { PlansView } from '../../domain/contract/plans.ts'
import { expect, test } from '../fixtures.ts'

test('a board member reads everything and is offered nothing to write', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/medway-2019')
  const pages = page.getByRole('navigation', { name: 'Pages of the plan' })
  await expect(pages.getByRole('link')).toHaveText([
    'Board',
    'Actions',
    'Recommendations',
    'Over time',
    'Meetings',
    'Papers',
  ])
  await expect(pages.getByRole('link', { name: 'My updates' })).toHaveCount(0)

  await page.goto('/medway-2019/actions')
  await expect(page.getByRole('button', { name: 'Add an action' })).toHaveCount(0)
  await page.goto('/medway-2019/actions/4.4')
  await expect(page.getByText('the chair has not yet agreed')).toBeVisible()
  for (const offer of ['Post an update', 'Edit this action', 'Record the decision', 'Record the review'])
    await expect(page.getByText(offer, { exact: true })).toHaveCount(0)

  await page.goto('/medway-2019/actions/1.2/update')
  await expect(page.getByText('You cannot post an update to this action')).toBeVisible()
  await page.goto('/medway-2019/actions/1.2/edit')
  await expect(page.getByText('You cannot edit this action')).toBeVisible()
  await page.goto('/medway-2019/actions/new')
  await expect(page.getByText('Only the programme office adds actions to the plan')).toBeVisible()
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
  expect((await page.goto('/medway-2019/my-updates'))?.status()).toBe(403)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not yours to see')
})

test('an owner is offered an update of their own actions only', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.goto('/medway-2019/actions/2.2')
  await expect(page.getByRole('button', { name: 'Post an update' })).toHaveCount(0)
  await page.goto('/medway-2019/actions/1.1')
  await expect(page.getByRole('button', { name: 'Post an update' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Edit this action' })).toHaveCount(0)
})

test('the programme office writes for an owner, and the record says so', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/actions/5.6/update')
  await expect(page.getByText('You are writing on behalf of Head of Partnerships and Commissioning')).toBeVisible()
  await page.getByLabel('On track').check()
  await page.getByLabel('Progress').fill('Told by telephone: three more homes are agreed.')
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByText('recorded on their behalf by Programme office')).toBeVisible()
})

test('a scrutiny officer reads the same facts as the board', async ({ signInAs }) => {
  const [officer, member] = [await signInAs('scrutiny'), await signInAs('viewer')]
  for (const page of [officer, member]) await page.goto('/medway-2019')
  const headline = await member.getByRole('heading', { level: 1 }).innerText()
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText(headline)
  await officer.goto('/medway-2019/recommendations/8')
  await expect(officer.getByRole('heading', { name: 'The actions that answer it' })).toBeVisible()
})

test('an administrator is told that accounts are theirs, and not what the plan says', async ({ signInAs }) => {
  const page = await signInAs('administrator')
  await page.goto('/')
  await expect(page).toHaveURL('/people')
  await expect(page.getByText('As administrator you keep accounts')).toBeVisible()
  const { plans } = PlansView.parse(await (await page.request.get('/api/plans')).json())
  expect(plans).toEqual([])
  for (const path of ['', '/actions', '/actions/1.1', '/changes', '/recommendations']) {
    expect((await page.goto(`/medway-2019${path}`))?.status(), path).toBe(403)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not yours to see')
  }
})

test('who is signed out goes to sign in, and comes back to where they wanted', async ({ visit }) => {
  const page = await visit()
  await page.goto('/medway-2019/actions?status=off-track&asAt=2020-10-14')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await expect(page.getByText('Sign in to see that page. You will be taken to it.')).toBeVisible()
  await page.getByRole('button', { name: 'Board member' }).click()
  await expect(page).toHaveURL('/medway-2019/actions?status=off-track&asAt=2020-10-14')
  await expect(page.getByText(/^2 of 33 actions: off track/)).toBeVisible()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/sign-in')
  await page.goto('/medway-2019')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
})

test('a wrong password is refused in words that tell nobody which was wrong', async ({ visit }) => {
  const page = await visit()
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill('nobody@plan.example')
  await page.getByLabel('Password').fill('wrong horse battery')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.locator('.govuk-error-summary')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('That email address and password do not go together')
  await expect(page.getByLabel('Email address')).toHaveValue('nobody@plan.example')
  await expect(page.getByLabel('Password')).toHaveValue('')
})

test('an address that is not there says so', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  for (const path of ['/medway-2019/actions/9.9', '/medway-2019/nothing', '/another-plan', '/nothing/at/all']) {
    expect((await page.goto(path))?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  }
  expect((await page.goto('/medway-2019?asAt=2020-02-31'))?.status()).toBe(400)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This cannot be shown')
  await page.getByRole('link', { name: 'the board page, as at today' }).click()
  await expect(page).toHaveURL('/medway-2019')
})
