import type { Page } from '@playwright/test'
import { emailOf, expect, GIVEN_UP, PASSWORD, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { endSession } from '../session.ts'

const PATH = '/medway-2019/actions/1.2/update'
const isPost = (request: { method(): string }) => request.method() === 'POST'

const saidOf = async (page: Page, ref: string) =>
  (await readAction(page, ref)).progressUpdates.map(({ progress }) => progress)

test('a form whose answer never comes says so, and is sent again without being saved twice', async ({ signInAs }) => {
  const page = await signInAs('owner')
  GIVEN_UP.add(page.context())
  await page.clock.install()
  await page.goto(PATH)
  await page.getByLabel('On track').check()
  await page.getByLabel('Progress').fill('Sent, and never answered.')
  // It reaches the server, and nothing comes back.
  const taken = Promise.withResolvers<boolean>()
  await page.route('**/*', async (route) => {
    if (!isPost(route.request())) return route.continue()
    await route.fetch({ maxRedirects: 0 })
    taken.resolve(true)
  })
  await page.getByRole('button', { name: 'Save update' }).click()
  await taken.promise
  await expect(page.getByRole('button', { name: 'Saving…' })).toBeVisible()
  await page.clock.fastForward(31_000)
  await expect(page.locator('.govuk-error-summary')).toContainText('No answer has come')
  await expect(page.locator('.govuk-error-summary')).toBeFocused()
  await expect(page.getByLabel('Progress')).toHaveValue('Sent, and never answered.')
  await expect(page.getByLabel('Progress')).toBeEditable()

  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByRole('status')).toContainText('Saved already')
  expect((await saidOf(page, '1.2')).filter((said) => said === 'Sent, and never answered.')).toHaveLength(1)
})

test('a press of “no change” has no words: without its answer nothing is said of them, and nothing is kept', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/my-updates')
  const press = page.getByRole('button', { name: /^No change ?: \d/ }).first()
  await page.route('**/*', (route) => (isPost(route.request()) ? route.abort() : route.continue()))
  await press.click()
  const told = page.locator('.govuk-error-summary')
  await expect(told).toContainText(/Your update of [\d.]+: No answer has come/)
  await expect(told).not.toContainText('not saved')
  await expect(told).not.toContainText('still here')
  await page.unrouteAll()
  await endSession(page)
  await press.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in again to go on')
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(emailOf('programme'))
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.goto('/medway-2019/my-updates')
  await expect(page.getByRole('main')).not.toContainText('What you wrote')
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft/')))).toEqual([])
})

test('Back shows the form whose address it shows, with its words, whatever was loaded in between', async ({
  signInAs,
}) => {
  const page = await signInAs('owner')
  await page.goto('/medway-2019/actions/3.4/update')
  await page.getByLabel('Progress').fill('Typed before the board was read.')
  await expect(page.getByText('Not saved yet')).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Board', exact: true }).click()
  await expect(page).toHaveTitle(/^Board/)
  await page.goto('/accessibility')
  await page.goBack()
  await expect(page).toHaveTitle(/^Board/)
  await page.evaluate(() => history.back())
  await expect(page).toHaveTitle(/^Update 3.4/)
  await expect(page.getByLabel('Progress')).toHaveValue('Typed before the board was read.')
})

test('a refusal whose page can be read no more lets its form be put right and sent', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.goto(PATH)
  await page.getByLabel('At risk').check()
  await page.getByLabel('Progress').fill('Refused, and put right.')
  await page.route('**/__data.json*', () => new Promise(() => undefined))
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('Say what will bring it back')
  await page.getByLabel('Way back to green').fill('Two more by May')
  await expect(page.getByRole('button', { name: 'Save update' })).toBeEnabled()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByRole('status')).toContainText('Your update is saved')
})

/** Sends a form that reaches the server, and loses the answer. */
async function sendAndLoseAnswer(page: Page, button: string): Promise<void> {
  await page.route('**/*', async (route) => {
    if (!isPost(route.request())) return route.continue()
    await route.fetch({ maxRedirects: 0 })
    await route.abort('connectionreset')
  })
  await page.getByRole('button', { name: button }).last().click()
  await expect(page.locator('.govuk-error-summary')).toContainText('No answer has come')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
}

test('what its author puts back once an answer was lost is theirs, and is saved', async ({ signInAs }) => {
  const page = await signInAs('programme')
  GIVEN_UP.add(page.context())
  await page.goto('/medway-2019/actions/5.2/edit')
  const [partners, measure] = [page.getByLabel('Partners'), page.getByLabel('Success measure')]
  const was = await partners.inputValue()
  await partners.fill('A partner entered by mistake')
  await page.getByLabel('Why this is changing').fill('Asked for')
  await sendAndLoseAnswer(page, 'Save the change')
  await partners.fill(was)
  await measure.fill(`${await measure.inputValue()} And more.`)
  await page.getByRole('button', { name: 'Save the change' }).last().click()
  await expect(page.locator('.govuk-error-summary')).toContainText('was saved, and the words have changed since')
  await page.getByRole('button', { name: 'Save the change' }).last().click()
  await expect(page.locator('.govuk-error-summary')).toContainText('changed since you opened it')
  await expect(partners).toHaveValue(was)
  await page.getByRole('button', { name: 'Save the change' }).last().click()
  await expect(page).not.toHaveURL(/edit/)
  const { action } = (await (await page.request.get('/api/plans/medway-2019/actions/5.2')).json()) as {
    action: { partners: string | null; successMeasure: string }
  }
  expect(action.partners ?? '').toBe(was)
  expect(action.successMeasure).toContain('And more.')
})

/** What is ended by a form of its own: the thing is made, its end is sent, and the answer is lost. */
const ENDED = [
  {
    what: 'a meeting that is cancelled',
    add: 'meetings',
    said: {
      meetings: [
        { kind: 'quarterly-review', title: 'To be called off', heldOn: '2021-09-15', dataCutOffOn: '2021-09-01' },
      ],
      reason: 'Asked for',
    },
    pathOf: (view: unknown) =>
      `meetings/${(view as { meetings: { id: string; title: string }[] }).meetings.find(({ title }) => title === 'To be called off')?.id}`,
    why: 'Why it is not held',
    button: 'Cancel this meeting',
  },
  {
    what: 'a recommendation that is withdrawn',
    add: 'recommendations',
    said: {
      source: 'ofsted-2020-09-15',
      recommendations: [{ wording: 'One that is to go again, as it is in another.', shortTitle: 'To go', areas: [2] }],
      reason: 'Asked for',
    },
    pathOf: (view: unknown) =>
      `recommendations/${(view as { recommendations: { number: number }[] }).recommendations.at(-1)?.number}`,
    why: 'Why it is withdrawn',
    button: 'Withdraw this recommendation',
  },
]
for (const { what, add, said, pathOf, why, button } of ENDED)
  test(`${what} while the answer is lost is saved already when it is sent again`, async ({ signInAs }) => {
    const page = await signInAs('programme')
    GIVEN_UP.add(page.context())
    const reply = await page.request.post(`/api/plans/medway-2019/${add}`, { data: said })
    expect(reply.status(), await reply.text()).toBe(201)
    await page.goto(`/medway-2019/settings/${pathOf(await reply.json())}`)
    await page.getByLabel(why).fill('Its answer was lost.')
    await sendAndLoseAnswer(page, button)
    await page.getByRole('button', { name: button }).last().click()
    await expect(page.getByRole('status')).toContainText('Saved already')
  })

test('a page that is loaded anew while its form is on its way says that it may be saved, and what was done before no more', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  GIVEN_UP.add(page.context())
  const add = async (title: string) => {
    await page.getByLabel('Title', { exact: true }).fill(title)
    await page.getByRole('button', { name: 'Add the priority area' }).click()
  }
  await page.goto('/medway-2019/settings/areas')
  await add('Sent and answered')
  await expect(page.getByRole('status')).toContainText('The priority area is added')
  const taken = Promise.withResolvers<boolean>()
  await page.route('**/*', async (route) => {
    if (!isPost(route.request())) return route.continue()
    await route.fetch({ maxRedirects: 0 })
    taken.resolve(true)
  })
  await add('Sent and never answered')
  await taken.promise
  await page.evaluate(() => location.reload())
  const form = page.locator('form[data-form="new-area"]')
  await expect(form).toContainText('It was sent, and no answer has come, so it may be saved or not')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await expect(form).toContainText('It may be saved or not.')
  await expect(form).not.toContainText(/not saved yet/i)
  await expect(page.getByRole('main')).not.toContainText('The priority area is added')
  await page.getByRole('button', { name: 'Add the priority area' }).click()
  await expect(page.getByRole('status')).toContainText('already')
  await page.goto('/medway-2019/settings')
  await expect(page.getByRole('main')).not.toContainText('may be saved')
})

test('a page without a form says what became of one that was left on its way to it', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/settings/areas')
  await page.getByLabel('Number').fill('1')
  await page.getByLabel('Title', { exact: true }).fill('Left on its way')
  const go = Promise.withResolvers<boolean>()
  await page.route('**/*', async (route) => {
    if (isPost(route.request())) await go.promise
    await route.continue()
  })
  await page.getByRole('button', { name: 'Add the priority area' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
  go.resolve(true)
  await expect(page.getByRole('main')).toContainText('The new priority area is not saved.')
  await expect(page.getByRole('main')).not.toContainText('may be saved')
  await page.getByRole('link', { name: 'go back to it' }).click()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Left on its way')
  await expect(page.locator('form[data-form="new-area"]')).toContainText('not saved yet')
})
