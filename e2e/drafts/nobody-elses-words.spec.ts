import type { Page, Route } from '@playwright/test'
import { InstallationView, PersonView } from '../../domain/contract/installation.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { RARE } from '../sampled.ts'
import { endSession } from '../session.ts'

const UPDATE = '/medway-2019/actions/1.2/update'
// A tab whose scripts came late may have found the other's words: what it says of its own stands below its boxes.
const kept = (page: Page) => expect(page.getByText(/^Kept in this browser/)).toBeVisible()

test('two tabs with one form keep both, and emptying one leaves the other’s', async ({ signInAs }) => {
  const a = await signInAs('programme')
  await a.goto(UPDATE)
  const b = await a.context().newPage()
  await b.goto(UPDATE)
  await a.getByLabel('Progress').fill('Typed in the first tab')
  await kept(a)
  await b.getByLabel('Progress').fill('Typed in the second')
  await kept(b)
  await a.getByLabel('Progress').fill('')
  await b.reload()
  await expect(b.getByLabel('Progress')).toHaveValue('Typed in the second')
  await a.getByLabel('Progress').fill('Typed in the first again')
  await b.reload()
  await expect(b.getByLabel('Progress')).toHaveValue('Typed in the second')
})

test('the fourth milestone of a new action comes back, and Enter in a box saves', RARE, async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/actions/new')
  await page.getByText('Partners, milestones, already done, and columns of your own').click()
  await page.getByRole('button', { name: 'Add another milestone' }).click()
  await page.getByLabel('Milestone 4').fill('The fourth step')
  await kept(page)
  await page.reload()
  await expect(page.getByLabel('Milestone 4')).toHaveValue('The fourth step')
  await page.getByLabel('Milestone 1').fill('The first step')
  await page.reload()
  await expect(page.getByLabel('Milestone 4')).toHaveValue('The fourth step')

  await page.getByLabel('Milestone 1').press('Enter')
  await expect(page.locator('.govuk-error-summary')).toBeFocused()
  await expect(page.getByLabel('Milestone 5')).toHaveCount(0)
  await expect(page.getByLabel('Milestone 4')).toHaveValue('The fourth step')
})

test('words are not saved in the name of who signed in since', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto(UPDATE)
  await page.getByLabel('On track').check()
  await page.getByLabel('Progress').fill('The office’s own words')
  await endSession(page)
  await page.request.post('/api/session', { data: { email: emailOf('owner'), password: PASSWORD } })
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByRole('alert')).toContainText(`These words were written by ${emailOf('programme')}`)
  await expect(page.getByLabel('Progress')).toHaveValue('The office’s own words')

  await endSession(page)
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByLabel('Email address')).toHaveValue(emailOf('programme'))
  await page.getByLabel('Email address').fill(emailOf('owner'))
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in and save' }).click()
  await expect(page.getByRole('alert')).toContainText(`These words were written by ${emailOf('programme')}`)
  expect((await page.request.get('/api/session')).status(), 'nobody is signed in').toBe(401)
})

test('a form on its way is held as it is, and its refusal is told where its author is by then', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  await page.goto(UPDATE)
  await page.getByLabel('At risk').check()
  await page.getByLabel('Progress').fill('A sentence.')
  await kept(page)
  let answer: Route | undefined
  await page.route(/\/update(\?|$)/, (route) =>
    route.request().method() === 'POST' ? void (answer = route) : route.continue(),
  )
  await page.getByRole('button', { name: 'Save update' }).click()
  const form = page.getByRole('main').locator('form[name]')
  await expect(form).toHaveAttribute('aria-busy', 'true')
  await expect(page.getByLabel('Progress')).toHaveJSProperty('readOnly', true)
  await page.getByLabel('Progress').pressSequentially(' Another.')
  await page.getByLabel('Off track').click()
  await expect(page.getByLabel('Progress')).toHaveValue('A sentence.')
  await expect(page.getByLabel('At risk')).toBeChecked()
  await expect.poll(() => answer !== undefined).toBe(true)

  await page.getByRole('navigation').getByRole('link', { name: 'My updates' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My updates')
  const box = page.getByLabel('Progress').first()
  await box.focus()
  await answer?.continue()
  await expect(page.getByText('Your update of 1.2 is not saved.')).toBeVisible()
  await expect(box).toBeFocused()
  await page.getByRole('link', { name: 'go back to it' }).click()
  await expect(page.getByLabel('Progress')).toHaveValue('A sentence.')
  await expect(page.getByText('Your update of 1.2 is not saved.')).toHaveCount(0)
})

test('words for a form that is offered no more can be copied from its page', RARE, async ({ signInAs }) => {
  const office = await signInAs('programme')
  const page = await signInAs('programme')
  const ref = '2.4'
  await page.goto(`/medway-2019/actions/${ref}/update`)
  await page.getByLabel('Progress').fill('Typed while it was withdrawn')
  await kept(page)
  await office.goto(`/medway-2019/actions/${ref}/withdraw`)
  await office.getByLabel('No longer needed').check()
  await office.getByLabel('Why it is withdrawn').fill('Taken into another action.')
  await office.getByRole('button', { name: /^Withdraw/ }).click()
  await expect(office.getByText('is withdrawn from the plan').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'What you wrote, to copy' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Typed while it was withdrawn')
})

test('what is typed about one person never stands under another, whichever way leads from the one to the other', async ({
  signInAs,
}) => {
  const page = await signInAs('administrator')
  const box = page.getByLabel('What they are called')
  const heading = page.getByRole('heading', { level: 1 })
  const typeAbout = async (role: 'owner' | 'scrutiny', name: string) => {
    await page
      .getByRole('row')
      .filter({ hasText: emailOf(role) })
      .getByRole('link')
      .first()
      .click()
    await expect(heading).not.toHaveText('People')
    const called = (await heading.textContent()) ?? ''
    await box.fill(name)
    await kept(page)
    return called
  }
  await page.goto('/people')
  const owner = await typeAbout('owner', 'A name for the owner')
  await page.getByRole('link', { name: 'All people' }).click()
  const scrutiny = await typeAbout('scrutiny', 'A name for scrutiny')
  await page.getByRole('link', { name: 'The name or address' }).click()
  await expect(heading).toHaveText(owner)
  await expect(box).toHaveValue('A name for the owner')
  await page.goBack()
  await expect(heading).toHaveText(scrutiny)
  await expect(box).toHaveValue('A name for scrutiny')
  await page.evaluate(() => history.go(-2))
  await expect(heading).toHaveText(owner)
  await expect(box).toHaveValue('A name for the owner')
})

test('whose address is changed meanwhile keeps what they typed, and may save it', RARE, async ({ signInAs }) => {
  const [page, administrator] = [await signInAs('scrutiny'), await signInAs('administrator')]
  const { people } = InstallationView.parse(await (await administrator.request.get('/api/people')).json())
  const id = people.find(({ email }) => email === emailOf('scrutiny'))?.id
  const giveAddress = async (email: string) => {
    const person = await administrator.request.get(`/api/people/${id}`)
    const { versionId: basedOn } = PersonView.parse(await person.json())
    const given = await administrator.request.post(`/api/people/${id}/address`, { data: { email, basedOn } })
    expect(given.ok()).toBe(true)
  }
  await page.goto('/account/name')
  await page.getByLabel('What you are called').fill('A name\u0007')
  await kept(page)
  await giveAddress('scrutiny-since@plan.example')
  await page.getByRole('banner').locator('a[href="/account"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account')
  await page.goBack()
  await expect(page.getByLabel('What you are called')).toHaveValue('A name\u0007')
  await page.reload()
  await endSession(page)
  await page.getByRole('button', { name: 'Change name' }).click()
  await page.getByLabel('Email address').fill('scrutiny-since@plan.example')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in and save' }).click()
  await expect(page.getByRole('alert'), 'it is read as theirs').toContainText('it cannot be seen or printed')
  await giveAddress(emailOf('scrutiny'))
})

test(
  'a page that asks to sign in again asks before it is left, once another tab has cleared its words away',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    await page.goto(UPDATE)
    await page.getByLabel('On track').check()
    await page.getByLabel('Progress').fill('Typed before somebody else sat down here')
    await kept(page)
    await endSession(page)
    await page.getByRole('button', { name: 'Save update' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in again to save what you wrote')
    await page.request.post('/api/session', { data: { email: emailOf('chair'), password: PASSWORD } })
    const other = await page.context().newPage()
    await other.goto('/medway-2019')
    await expect.poll(() => other.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('boxes')
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.dismiss()
    })
    await page.getByRole('banner').getByRole('link', { name: 'Improvement plan', exact: true }).click()
    await expect.poll(() => asked).toEqual([expect.stringContaining('is not saved')])
    await expect(page.getByRole('definition').filter({ hasText: 'Typed before somebody else' })).toBeVisible()
  },
)

test('whoever signs in next and goes back finds none of the words of before in their own form, without scripts', async ({
  signInAs,
}) => {
  const page = await signInAs('owner', { javaScriptEnabled: false })
  await page.goto(UPDATE)
  await page.getByLabel('On track').check()
  await page.getByLabel('Progress').fill('Typed by the owner alone')
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.getByLabel('Email address').fill(emailOf('programme'))
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).not.toHaveURL(/sign-in/)
  for (let back = 0; back < 3; back++) {
    await page.goBack()
    if (new URL(page.url()).pathname !== UPDATE) continue
    await expect(page.getByLabel('Progress')).not.toHaveValue(/owner/)
    return
  }
  expect.soft(page.url(), 'the form is reached again').toContain(UPDATE)
})
