import type { Page } from '@playwright/test'
import { closeStore } from '../close-store.ts'
import { expect, PASSWORD, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { RARE, sampled } from '../sampled.ts'
import { endSession } from '../session.ts'
import { holdScripts } from '../slow-scripts.ts'

const PLAN = '/medway-2019'
const kept = (page: Page) => expect(page.getByText('Not saved yet').first()).toBeVisible()
const values = (page: Page, label: string): Promise<string[]> =>
  page.getByLabel(label, { exact: true }).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
const ticked = (page: Page, name: string): Promise<string[]> =>
  page
    .locator(`input[name=${name}]:checked`)
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))

const chosenIn = (lists: Element[]) => lists.map((list) => (list as HTMLSelectElement).value)

async function press(page: Page, name: string): Promise<void> {
  const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
  await (await answer).finished()
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
}

/** Sends a form once the session has ended, and again with the password. */
async function pressSignedOut(page: Page, name: string, signIn = 'Sign in and save'): Promise<void> {
  await kept(page)
  await endSession(page)
  await press(page, name)
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, signIn)
  await expect(page.getByRole('heading', { name: 'Sign in again' })).toHaveCount(0)
}

/**
 * Sends a form before its page is alive, and has it come alive and keep what stands there while the answer is awaited.
 * Playwright asks nothing of such a page, so it types by itself what is typed then.
 *
 * @param more A box, and what is typed into it after the sending.
 */
async function pressTooEarly(page: Page, name: string, letGo: () => Promise<void>, more?: [string, string]) {
  const kept = page.waitForEvent('console', (message) => message.text() === 'a draft is kept')
  await page.evaluate((typed) => sessionStorage.setItem('typed-then', JSON.stringify(typed ?? null)), more)
  const sent = Promise.withResolvers<boolean>()
  await page.route('**/*', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    sent.resolve(true)
    await kept
    await route.continue()
  })
  await page.getByRole('main').getByRole('button', { name, exact: true }).click({ noWaitAfter: true })
  await sent.promise
  await letGo()
  await kept
  await expect(page.getByText('what is not saved is not kept')).toHaveCount(0)
  await page.unrouteAll({ behavior: 'wait' })
}

/** A page that types, once the browser keeps what it holds, and says so. */
async function openSlowly(page: Page, path: string): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const look = setInterval(() => {
      const typed = sessionStorage.getItem('typed-then')
      if (typed === null || !Object.keys(localStorage).some((key) => key.startsWith('draft/'))) return
      clearInterval(look)
      sessionStorage.removeItem('typed-then')
      const [name, words] = (JSON.parse(typed) as [string, string] | null) ?? ['', '']
      const box = document.querySelector<HTMLTextAreaElement>(`main form [name="${name}"]:not([type=hidden])`)
      if (box) {
        box.value = words
        box.dispatchEvent(new Event('input', { bubbles: true }))
      }
      console.log('a draft is kept')
    }, 50)
  })
  const letGo = await holdScripts(page)
  await page.goto(path, { waitUntil: 'commit' })
  return letGo
}

const LETTER = `${PLAN}/settings/recommendations/paste`
const MORE = '• New in front.\n• Alpha is first.\n• Beta is second.\n• Gamma.'
const AGAIN = 'Make the rows again from what is pasted'
const WORDINGS = ['New in front.', 'Alpha is first.', 'Beta is second.', 'Gamma.']

async function pasteLetter(page: Page): Promise<void> {
  await page.getByLabel('What it recommends').fill('• Alpha is first.\n• Beta is second.')
  await page.getByRole('button', { name: 'Show them as rows', exact: true }).click()
  await expect(page.getByLabel('Wording')).toHaveCount(2)
  await page.getByLabel('Short title').first().fill('Alpha, put right')
  await page.getByLabel('What it recommends').fill(MORE)
}

test('a letter’s rows that are made again after signing in again are what was pasted', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto(LETTER)
  await pasteLetter(page)
  await pressSignedOut(page, AGAIN, 'Sign in and go on')
  expect(await values(page, 'Wording')).toEqual(WORDINGS)
  expect((await values(page, 'Short title'))[1]).toBe('Alpha, put right')
  await expect(page.getByText('You also typed this here')).toHaveCount(0)
  // What is put right in these rows now is kept with them.
  await page.getByLabel('Short title').last().fill('Gamma, put right')
  await page.goto(LETTER)
  await expect(page.getByLabel('Short title').last()).toHaveValue('Gamma, put right')
  expect(await values(page, 'Wording')).toEqual(WORDINGS)
})

for (const [when, more] of sampled(
  [
    ['', undefined],
    [', with what was typed after', ['shortTitle', 'Alpha, typed after']],
  ] as const,
  1,
))
  test(`a letter’s rows that were asked for before the page was alive are what was pasted${when}`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme')
    const letGo = await openSlowly(page, LETTER)
    await pasteLetter(page)
    await pressTooEarly(page, AGAIN, letGo, more && [...more])
    await expect(page.getByLabel('Wording')).toHaveCount(4)
    expect(await values(page, 'Wording')).toEqual(WORDINGS)
    expect((await values(page, 'Short title'))[1]).toBe('Alpha, put right')
    // Nobody knows to which of these rows it belongs now, so it stands beside them.
    await expect(page.getByRole('definition').filter({ hasText: 'Alpha, typed after' })).toHaveCount(more ? 1 : 0)
  })

test(
  'actions that are made again once their author has signed in again are what was pasted',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    await page.goto(`${PLAN}/actions/several`)
    await page.getByLabel('Paste your actions').fill('Alpha is done\nBeta is done')
    await press(page, 'Show them as rows')
    await page.getByLabel('Paste your actions').fill('New in front\nAlpha is done\nBeta is done')
    await pressSignedOut(page, 'Make the rows again', 'Sign in and go on')
    expect(
      await page.locator('[name=title]').evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value)),
    ).toEqual(['New in front', 'Alpha is done', 'Beta is done'])
  },
)

test(
  'days that moved along once their author has signed in again are those in the boxes',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    await page.goto(`${PLAN}/settings/meetings/series`)
    await page.getByLabel('The first board').fill('11 January 2023')
    await page.getByLabel('How many boards').fill('3')
    await press(page, 'Work out the days')
    const [cutOffs, papers] = [await values(page, 'Data cut-off'), await values(page, 'Papers due')]
    await page.getByLabel('Held on').nth(1).fill('15 February 2023')
    await pressSignedOut(page, 'Add these boards', 'Sign in and go on')
    await expect(page.getByRole('main')).toContainText('15 February 2023: its cut-off and papers')
    expect(await values(page, 'Data cut-off')).toEqual([cutOffs[0], '1 February 2023', cutOffs[2]])
    expect(await values(page, 'Papers due')).toEqual([papers[0], '7 February 2023', papers[2]])
    await expect(page.getByText('You also typed this here')).toHaveCount(0)
  },
)

test('days that moved along before the page was alive are those in the boxes', async ({ signInAs }) => {
  const page = await signInAs('programme')
  const letGo = await openSlowly(page, `${PLAN}/settings/meetings/series`)
  await page.getByLabel('The first board').fill('11 January 2023')
  await page.getByLabel('How many boards').fill('3')
  await page.getByRole('button', { name: 'Work out the days', exact: true }).click()
  await expect(page.getByLabel('Held on')).toHaveCount(3)
  await page.getByLabel('Held on').nth(1).fill('15 February 2023')
  await pressTooEarly(page, 'Add these boards', letGo, ['reason', 'Agreed after it was sent.'])
  await expect(page.getByRole('main')).toContainText('15 February 2023: its cut-off and papers')
  expect((await values(page, 'Data cut-off'))[1]).toBe('1 February 2023')
  expect((await values(page, 'Papers due'))[1]).toBe('7 February 2023')
  await expect(page.getByLabel('Why these days')).toHaveValue('Agreed after it was sent.')
  await expect(page.getByText('You also typed this here')).toHaveCount(0)
})

test('what the boxes took from a colleague stands there once its author has signed in again', async ({ signInAs }) => {
  const ref = '3.3'
  const edit = `${PLAN}/actions/${ref}/edit`
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  const { action: before } = await readAction(page, ref)
  const [mine = 0, theirs = 0] = [1, 2, 3, 4, 5].filter((number) => !before.recommendations.includes(number))
  for (const one of [page, colleague]) await one.goto(edit)
  const change = async (one: Page, column: string, number: number) => {
    await one.locator('[name=ownColumnLabel]').last().fill(column)
    await one.locator('[name=ownColumnText]').last().fill(`Said in ${column}`)
    await one.getByLabel(new RegExp(`^${number}\\. `)).check()
    await one.getByLabel('Why this is changing').fill('Agreed by the office.')
  }
  await change(colleague, 'Theirs', theirs)
  await colleague.locator('[name=supportingPosts]').last().selectOption({ index: 3 })
  const post = await colleague.locator('[name=supportingPosts]').last().inputValue()
  await press(colleague, 'Save the change')
  await expect(colleague.getByRole('status')).toContainText('The change is saved')

  await change(page, 'Mine', mine)
  await page.getByLabel('Title', { exact: true }).fill('Reworded while signed out')
  await pressSignedOut(page, 'Save the change')
  await expect(page.getByRole('main')).toContainText('the boxes hold what was saved')
  const expected = [...before.recommendations, mine, theirs].toSorted((one, other) => one - other)
  expect((await ticked(page, 'recommendations')).map(Number)).toEqual(expected)
  expect(await page.locator('[name=supportingPosts]').last().inputValue()).toBe(post)
  await press(page, 'Save the change')
  await expect(page.getByRole('status')).toContainText('The change is saved')
  const { action } = await readAction(page, ref)
  expect(action.title).toBe('Reworded while signed out')
  expect(action.recommendations.toSorted((one, other) => one - other)).toEqual(expected)
  expect(action.supporting.map(({ key }) => key)).toEqual([...before.supporting.map(({ key }) => key), post])
  expect(action.ownColumns.map(({ label }) => label)).toEqual([
    ...before.ownColumns.map(({ label }) => label),
    'Theirs',
    'Mine',
  ])
})

/** What the boxes of the form hold that its author has not changed here, as it would be sent. */
const holds = (page: Page): Promise<[string, string][]> =>
  page
    .locator('main form[name]')
    .first()
    .evaluate((form: HTMLFormElement) => {
      const seen = [...form.elements].filter((box) => (box as HTMLInputElement).type !== 'hidden')
      return [...new FormData(form)].flatMap(([name, said]): [string, string][] =>
        typeof said !== 'string' || said === '' || ['title', 'shortTitle', 'reason'].includes(name)
          ? []
          : seen.some((box) => (box as HTMLInputElement).name === name)
            ? [[name, said]]
            : [],
      )
    })

/** Chooses otherwise in every list of the form, and ticks one more of what can be ticked. */
async function chooseOtherwise(page: Page): Promise<number> {
  const form = page.locator('main form[name]').first()
  const lists = await form.locator('select').all()
  // Each another: nobody supports what they own.
  for (const [of, list] of lists.entries()) {
    const at = await list.evaluate((box: HTMLSelectElement) => box.selectedIndex)
    await list.selectOption({ index: at === of + 1 ? lists.length + 1 : of + 1 })
  }
  const tick = form.locator('input[type=checkbox]:not(:checked)').filter({ visible: true })
  if ((await tick.count()) > 0) await tick.last().check()
  return lists.length
}

for (const { path, title = 'title' } of sampled([
  { path: 'actions/3.2/edit' },
  { path: 'settings/recommendations/3', title: 'shortTitle' },
  { path: 'settings/areas/2' },
  { path: 'settings/sources/commissioner-2020-01-10' },
  { path: 'settings/visits/monitoring-visit-1' },
  { path: 'settings/meetings/board-2021-01-27' },
  { path: 'settings/posts/director-of-people/edit' },
  { path: 'settings/plan' },
] as { path: string; title?: string }[]))
  test(`what a colleague chose at ${path} stays chosen once its author has signed in again`, async ({ signInAs }) => {
    const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
    for (const one of [page, colleague]) await one.goto(`${PLAN}/${path}`)
    const box = page.locator(`main form[name] [name=${title}]`).first()
    await box.fill('Reworded meanwhile')
    await page.locator('main form[name] [name=reason]').first().fill('Agreed by the office.')
    expect(await chooseOtherwise(colleague)).toBeGreaterThan(0)
    await colleague.locator('main form[name] [name=reason]').first().fill('Agreed by the office.')
    await press(colleague, 'Save the change')
    await expect(colleague.getByRole('status')).toContainText(/saved|changed/i)

    await pressSignedOut(page, 'Save the change')
    await expect(page.getByRole('main')).toContainText('the boxes hold what was saved')
    await colleague.goto(`${PLAN}/${path}`)
    const theirs = await holds(colleague)
    expect(await holds(page)).toEqual(theirs)
    await expect(box).toHaveValue('Reworded meanwhile')
    await press(page, 'Save the change')
    await expect(page.getByRole('status')).toContainText(/saved|changed/i)
    await colleague.goto(`${PLAN}/${path}`)
    expect(await holds(colleague)).toEqual(theirs)
    await expect(colleague.locator(`main form[name] [name=${title}]`).first()).toHaveValue('Reworded meanwhile')
  })

test(
  'what was chosen stays chosen once its author has signed in again, where a browser keeps nothing',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    await closeStore(page)
    await page.goto(`${PLAN}/actions/new`)
    await page.getByLabel('Title', { exact: true }).fill('Without a due date, by a slip')
    const chosen = await chooseOtherwise(page).then(() => page.locator('main form select').evaluateAll(chosenIn))
    await expect(page.getByText('This browser cannot keep what you type')).toBeVisible()
    await endSession(page)
    await press(page, 'Add the action')
    await page.getByLabel('Password').fill(PASSWORD)
    await press(page, 'Sign in and save')
    await expect(page.getByRole('alert')).toContainText('due')
    expect(await page.locator('main form select').evaluateAll(chosenIn)).toEqual(chosen)
  },
)

test('what is put right is sent again at once, though the page’s facts are still being read', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.goto(`${PLAN}/my-updates?at=5.4`)
  const form = page.getByRole('form', { name: 'Update 5.4' })
  const noChange = form.getByRole('button', { name: 'No change: still on track' })
  const isRead = Promise.withResolvers<undefined>()
  await page.route('**/__data.json*', async (route) => {
    await isRead.promise
    await route.continue()
  })
  await form.getByLabel('Progress').fill('On second thoughts, nothing.')
  await noChange.click()
  await expect(page.getByRole('alert')).toContainText('there are new words')
  await form.getByLabel('Progress').fill('')
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await noChange.click()
  await (await sent).response()
  isRead.resolve(undefined)
  await expect(page.getByRole('status')).toContainText('Saved 5.4, ')
})
