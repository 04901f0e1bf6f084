import type { Page } from '@playwright/test'
import { closeStore } from '../close-store.ts'
import { expect, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { RARE } from '../sampled.ts'
import { endSession } from '../session.ts'
import { sendAndComeBack } from '../sent-and-back.ts'

const PLAN = '/medway-2019'
const UPDATE = `${PLAN}/actions/4.3/update`
const LONG = 'A long paragraph, typed yesterday.'
const formIn = (page: Page) => page.getByRole('main').locator('form[name]')
const kept = (page: Page) => expect(page.getByText(/^Kept in this browser/)).toBeVisible()
const store = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }))

/** Types something of an update and leaves it in the browser. */
async function leaveWords(page: Page, path: string, words = LONG): Promise<void> {
  await page.goto(path)
  await page.getByLabel('Progress').fill(words)
  await kept(page)
}

function dismissQuestions(page: Page): string[] {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  return asked
}

test('an older entry of the browser’s history puts nothing over what was typed since', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await leaveWords(page, UPDATE, 'Old words in the old entry')
  await page.goto('/accessibility')
  await leaveWords(page, UPDATE, 'Newer and much longer words')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/accessib/i)
  await page.goBack()
  await expect(formIn(page)).toContainText('Kept')
  await expect
    .poll(async () => (await formIn(page).getByLabel('Progress').inputValue()) + (await formIn(page).textContent()))
    .toContain('Newer and much longer words')
})

test('what is thrown away in one tab stays in another that still holds it', async ({ signInAs }) => {
  const a = await signInAs('programme')
  await leaveWords(a, UPDATE)
  const b = await a.context().newPage()
  await b.goto(UPDATE)
  await expect(b.getByLabel('Progress')).toHaveValue(LONG)
  await b.getByRole('button', { name: 'Throw it away' }).click()
  await expect(b.getByLabel('Progress')).toHaveValue('')
  await expect.poll(() => store(a)).toContain(LONG)
  await a.reload()
  await expect(a.getByLabel('Progress')).toHaveValue(LONG)
})

test('a page says what else is typed and not saved, and leads to it', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await leaveWords(page, UPDATE)
  await page.goto(`${PLAN}/my-updates?at=1.2`)
  await page.getByRole('link', { name: 'Your update of 4.3' }).click()
  await expect(page.getByLabel('Progress')).toHaveValue(LONG)
})

test(
  'words of a milestone can be copied, whatever they are, when its action is withdrawn',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    const path = `${PLAN}/actions/4.6/milestones`
    const word = 'https://example.org/a-report.pdf'
    await page.goto(path)
    const form = page.getByRole('form', { name: 'Milestone 1' })
    await form.getByLabel('What is to be reached').fill(word)
    await expect(form).toContainText('Not saved yet')
    const office = await signInAs('programme')
    await office.goto(`${PLAN}/actions/4.6/withdraw`)
    await office.getByLabel('No longer needed').check()
    await office.getByLabel('Why it is withdrawn').fill('Taken into another action.')
    await office.getByRole('button', { name: /^Withdraw/ }).click()
    await expect(office.getByText('is withdrawn from the plan').first()).toBeVisible()

    await page.goto(path)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { name: 'What you wrote, to copy' })).toBeVisible()
    await expect(main).toContainText(word)
    await page.goto(`${PLAN}/actions/4.6`)
    await expect(page.getByRole('link', { name: 'The milestone of 4.6' })).toBeVisible()
  },
)

test('a page asks before it is left when its author has signed out in another tab', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await leaveWords(page, UPDATE)
  const other = await page.context().newPage()
  await other.goto(PLAN)
  other.once('dialog', (dialog) => void dialog.accept())
  await other.getByRole('button', { name: 'Sign out' }).click()
  await expect(other).toHaveURL(/\/sign-in/)
  await expect(page.getByText('This browser cannot keep what you type')).toBeVisible()
  expect(await store(page)).toBe('{}')
  const asked = dismissQuestions(page)
  await page.getByRole('navigation').getByRole('link', { name: 'My updates' }).click()
  await expect.poll(() => asked).toHaveLength(1)
  await expect(page.getByLabel('Progress')).toHaveValue(LONG)
})

test('a sign-out that does not reach the server clears nothing', RARE, async ({ signInAs }) => {
  const page = await signInAs('programme')
  await leaveWords(page, UPDATE)
  await page.route('**/account?/signOut', (route) => route.abort())
  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/chrome-error/)
  await page.unrouteAll()
  await page.goto(UPDATE)
  await expect(page.getByLabel('Progress')).toHaveValue(LONG)
})

test('signing in again asks before it is left, where the browser cannot keep the words', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await closeStore(page)
  await page.goto(UPDATE)
  await page.getByLabel('On track').check()
  await page.getByLabel('Progress').fill(LONG)
  await expect(page.getByText('This browser cannot keep what you type')).toBeVisible()
  await endSession(page)
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in again to save what you wrote')
  const asked = dismissQuestions(page)
  await page.getByRole('link', { name: 'Improvement plan', exact: true }).click()
  await expect.poll(() => asked).toHaveLength(1)
  await expect(page.getByRole('main')).toContainText(LONG)
})

test('words of whoever may no longer write come back to them, without scripts', async ({ signInAs, baseURL }) => {
  const page = await signInAs('viewer')
  for (const path of [
    'actions/new?/save',
    'my-updates?/save',
    'actions/4.3/update?/save',
    'actions/3.5/milestones?/save',
  ]) {
    const answer = await page.request.post(`${PLAN}/${path}`, {
      form: { title: LONG, progress: LONG, nextSteps: 'Recruit', of: '4.3' },
      headers: { origin: baseURL ?? '' },
    })
    expect(answer.status(), path).toBe(403)
    expect(await answer.text(), path).toContain(LONG)
  }
})

test('a ref and a decision come back among them, as whatever else was written', async ({ signInAs, baseURL }) => {
  const page = await signInAs('viewer')
  for (const [path, form, words] of [
    ['actions/new', { title: LONG, ref: 'R77b' }, 'R77b'],
    ['actions/several', { title: LONG, ref: 'R78' }, 'R78'],
    ['actions/4.3/date', { step: 'refused', boardWords: LONG }, 'refused'],
  ] as const) {
    const headers = { origin: baseURL ?? '', accept: 'text/html' }
    const answer = await page.request.post(`${PLAN}/${path}?/save`, { form, headers })
    const [, copied = ''] = (await answer.text()).split('What you wrote, to copy')
    expect(copied, path).toContain(words)
  }
})

test('after an answer that was lost and a word that was changed, the form can be saved', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto(UPDATE)
  await page.getByLabel('On track').check()
  await page.getByLabel('Progress').fill('Sent, and its answer lost.')
  await kept(page)
  await page.route('**/*', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch({ maxRedirects: 0 })
    await route.abort()
  })
  const save = page.getByRole('button', { name: 'Save update' })
  await save.click()
  await expect(page.getByRole('alert')).toContainText('What you typed is still here')
  await page.unrouteAll()
  await page.getByLabel('Next steps').fill('And one thing more.')
  await save.click()
  await expect(page.getByRole('alert')).toContainText('What you sent before, from here or from another tab, was saved')
  await expect(formIn(page)).toHaveAttribute('aria-busy', 'false')
  await page.reload()
  for (let time = 1; time <= 2 && (await formIn(page).count()) > 0; time++) {
    await expect(page.getByLabel('Next steps')).toHaveValue('And one thing more.')
    const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
    await save.click()
    await (await answer).finished()
    await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
  }
  await expect(page.getByRole('status')).toContainText('Your update is saved')
  const { progressUpdates } = await readAction(page, '4.3')
  expect(progressUpdates[0]?.nextSteps).toBe('And one thing more.')
})

test('an answer that comes late takes nothing that was typed since, and leads nobody away', async ({ signInAs }) => {
  const page = await signInAs('programme')
  const path = `${PLAN}/actions/4.2/update`
  await page.goto(path)
  await page.getByLabel('On track').check()
  await page.getByLabel('Progress').fill('Sent slowly.')
  await kept(page)
  const answer = await sendAndComeBack(page, /\/update\?\/save$/, 'Save update')
  await expect(page.getByLabel('Progress')).toHaveValue('Sent slowly.')
  await page.getByLabel('Next steps').fill('Typed since.')
  await answer()
  await expect(page.getByText('Your update of 4.2 is saved.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Your update of 4.2' }), 'and not said to be unsaved').toHaveCount(0)
  await expect(page.getByLabel('Next steps')).toHaveValue('Typed since.')
  await page.reload()
  await expect(page.getByLabel('Next steps')).toHaveValue('Typed since.')
})

test(
  'a milestone that is refused again holds what was typed last, though a colleague has saved',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    await page.goto(`${PLAN}/actions/4.2/milestones`)
    const form = page.getByRole('form', { name: 'Add a milestone' })
    const add = async (words: string) => {
      await form.getByLabel('What is to be reached').fill(words)
      const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
      await form.getByRole('button', { name: 'Add this milestone' }).click()
      await (await answer).finished()
      await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
      await expect(form.getByLabel('What is to be reached')).toHaveValue(words)
    }
    await add('First words')
    const office = await signInAs('programme')
    await office.goto(`${PLAN}/actions/4.2/milestones`)
    const theirs = office.getByRole('form', { name: 'Add a milestone' })
    await theirs.getByLabel('What is to be reached').fill('A colleague’s')
    await theirs.getByLabel('Due').fill('2021-01-22')
    await theirs.getByRole('button', { name: 'Add this milestone' }).click()
    await expect(office.getByText(/Saved: /)).toBeVisible()
    await add('Unheard-of words')
    await page.reload()
    await expect(form.getByLabel('What is to be reached')).toHaveValue('Unheard-of words')
  },
)

test('a draft of an edit puts back what its author changed, and nothing over a colleague’s', async ({ signInAs }) => {
  const page = await signInAs('programme')
  const path = `${PLAN}/actions/4.2/edit`
  await page.goto(path)
  await page.getByLabel('Why this is changing').fill(LONG)
  await kept(page)
  const office = await signInAs('programme')
  await office.goto(path)
  await office.getByLabel('Partners (optional)').fill('A partner of a colleague’s')
  await office.getByLabel('Why this is changing').fill('Asked for.')
  await office.getByRole('button', { name: 'Save the change' }).click()
  await expect(office.getByText('The change is saved')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Why this is changing')).toHaveValue(LONG)
  await expect(page.getByLabel('Partners (optional)')).toHaveValue('A partner of a colleague’s')
})

test('line ends put into a text, or taken out of it, come back with a draft', RARE, async ({ signInAs }) => {
  const page = await signInAs('programme')
  const open = () => page.goto(`${PLAN}/actions/4.2/edit`)
  await open()
  const measure = page.getByLabel('Success measure (optional)')
  const [paragraph, list] = ['Visits are in time. Plans are read.', 'Visits are in time.\nPlans are read.']
  for (const [stands, typed] of [
    [paragraph, list],
    [list, paragraph],
  ] as const) {
    await measure.fill(stands)
    await page.getByLabel('Why this is changing').fill('Its measure.')
    const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
    await page.getByRole('button', { name: 'Save the change' }).click()
    await (await answer).finished()
    await expect(page.getByText('The change is saved')).toBeVisible()
    await open()
    await expect(measure).toHaveValue(stands)
    await measure.fill(typed)
    await kept(page)
    await page.reload()
    await expect(measure).toHaveValue(typed)
  }
})

test(
  'what was typed since is not saved over a colleague’s words that were never shown, when the rest is thrown away',
  RARE,
  async ({ signInAs }) => {
    const path = `${PLAN}/settings/areas/3`
    const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
    await page.goto(path)
    await page.getByLabel('Title').fill('Leadership of the service')
    await kept(page)
    await colleague.goto(path)
    await colleague.getByLabel('Title').fill('Leadership by a colleague')
    await colleague.getByLabel('Why this is changing').fill('Plainer.')
    await colleague.getByRole('button', { name: 'Save the change', exact: true }).click()
    await expect(colleague.getByRole('status')).toContainText('The priority area is changed')
    await page.goto(path)
    await expect(page.getByText('Something has been saved here since')).toBeVisible()
    await page.getByLabel('Title').fill('Leadership of the service, and more')
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await expect(page.getByLabel('Title')).toHaveValue('Leadership by a colleague')
    await expect(page.getByText('You also typed this here')).toBeVisible()
    await page.getByRole('button', { name: 'Put this into the boxes' }).click()
    await expect(page.getByLabel('Title')).toHaveValue('Leadership of the service, and more')
    await page.getByLabel('Why this is changing').fill('Wider.')
    await page.getByRole('button', { name: 'Save the change', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('This priority area has been changed since you opened it')
  },
)
