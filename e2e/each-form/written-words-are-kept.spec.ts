import { readdirSync, readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { ChangesView } from '../../domain/contract/changes.ts'
import { closeStore } from '../close-store.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { OTHER_FORMS, WRITING_FORMS } from '../forms.ts'
import { pathOf, WORDS, type WritingForm } from '../writing-forms/writing-form.ts'
import { read } from '../record.ts'
import { inTurn, sampled } from '../sampled.ts'
import { endSession } from '../session.ts'
import { holdScripts } from '../slow-scripts.ts'

const LONG = 'A long paragraph, typed yesterday.'

const openAt = async (page: Page, one: WritingForm, query = ''): Promise<Locator> => {
  const path = await pathOf(page, one)
  await page.goto(path + (query && `${path.includes('?') ? '&' : '?'}${query}`))
  const form = one.find(page)
  await expect(form).toHaveCount(1)
  return form
}

/** Whatever takes a paragraph says how long it may be, before anything is typed and before any script. */
const expectLimitSaid = (form: Locator) =>
  expect(form.locator('textarea:not([aria-describedby*="-limit"])')).toHaveCount(0)

async function expectRefusedAndKept(page: Page, form: Locator, { words, slipped = WORDS }: WritingForm): Promise<void> {
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.locator('.govuk-error-summary')).toBeFocused()
  await expect(form.getByLabel(words)).toHaveValue(slipped)
}

/** Sends what is refused, and waits for the answer: the page looks refused already when it was so before. */
async function sendRefused(page: Page, form: Locator, one: WritingForm): Promise<void> {
  const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await form.getByRole('button', { name: one.save }).click()
  await (await answer).finished()
  await expectRefusedAndKept(page, form, one)
  await expect(form).toHaveAttribute('aria-busy', 'false')
}

/** Has what is kept say that its author had read something older than what the page shows. */
const makeOlder = (page: Page) =>
  page.evaluate(() => {
    for (const [key, kept] of Object.entries(localStorage))
      if (key.startsWith('draft/')) {
        const draft = JSON.parse(kept as string) as object
        localStorage.setItem(key, JSON.stringify({ ...draft, basedOn: '01900000-0000-7000-8000-000000000000' }))
      }
  })

// Before the others: nothing is saved here, and of some things that are saved there is no form any more.
for (const one of sampled(WRITING_FORMS))
  test(`${one.what}: what was kept stays beside what was typed before the scripts came`, async ({ signInAs }) => {
    const page = await signInAs(one.role)
    await page.goto(await pathOf(page, one))
    await one.find(page).getByLabel(one.words).fill(LONG)
    await expect(one.find(page)).toContainText('Not saved yet')
    const letGo = await holdScripts(page)
    await page.goto(await pathOf(page, one), { waitUntil: 'commit' })
    await one.find(page).getByLabel(one.words).fill('X')
    await letGo()
    await expect(one.find(page)).toContainText(LONG)
    await expect(one.find(page).getByLabel(one.words)).toHaveValue('X')
    await one.find(page).getByLabel(one.words).fill('XY')
    await page.reload()
    await expect(one.find(page)).toContainText(LONG)
    await expect(one.find(page).getByLabel(one.words)).toHaveValue('XY')

    await one.find(page).getByRole('button', { name: 'Put this into the boxes' }).click()
    await expect(one.find(page).getByLabel(one.words)).toHaveValue(LONG)
    await expect(one.find(page).getByRole('button', { name: 'Throw this away' })).toBeVisible()
    await one.find(page).getByRole('button', { name: 'Throw this away' }).click()
    await one.find(page).getByRole('button', { name: 'Throw it away' }).click()
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('boxes')
  })

const withoutScripts = (one: WritingForm) =>
  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })

    test(`${one.what} is refused twice and comes back as it was typed, also when its author was signed out`, async ({
      signInAs,
    }) => {
      const page = await signInAs(one.role)
      const form = await openAt(page, one, one.after)
      await expect(form).toContainText('Save before you leave this page')
      await expectLimitSaid(form)
      await form.getByLabel(one.words).fill(WORDS)
      await one.slip(form)
      for (let time = 1; time <= 2; time++) {
        await form.getByRole('button', { name: one.save }).click()
        await expect(page).toHaveTitle(/^Error: /)
        await expect(one.find(page).getByLabel(one.words)).toHaveValue(one.slipped ?? WORDS)
      }
      await endSession(page)
      await form.getByRole('button', { name: one.save }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in again to save what you wrote')
      const shown = page.getByRole('definition').filter({ hasText: one.slipped ?? WORDS })
      await expect(shown).toHaveCount(1)
      await expect(page.getByRole('term').first()).not.toBeEmpty()
    })
  })

/** How a form that is sent comes to no answer that its page can show. */
type NoAnswer = (page: Page, form: Locator, one: WritingForm) => Promise<void>

const expectStillHere = async (page: Page, form: Locator, { words, slipped = WORDS }: WritingForm) => {
  await expect(page.locator('.govuk-error-summary')).toContainText('What you typed is still here')
  await expect(form.getByLabel(words)).toHaveValue(slipped)
}

const NO_ANSWERS: readonly NoAnswer[] = [
  (page, form, one) =>
    test.step('the network goes', async () => {
      await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
      await form.getByRole('button', { name: one.save }).click()
      await expectStillHere(page, form, one)
      await expect(page.locator('.govuk-error-summary')).toBeFocused()
      await page.unrouteAll()
    }),

  (page, form, one) =>
    test.step('the answer is none of ours', async () => {
      for (const body of ['{}', '{"type":"success"}']) {
        const answered = page.waitForResponse((reply) => reply.request().method() === 'POST')
        await page.route('**/*', (route) =>
          route.request().method() === 'POST' ? route.fulfill({ body }) : route.continue(),
        )
        await form.getByRole('button', { name: one.save }).click()
        await (await answered).finished()
        await expect(form).toHaveAttribute('aria-busy', 'false')
        await expectStillHere(page, form, one)
        await page.unrouteAll()
      }
    }),

  (page, form, one) =>
    test.step('it is refused, and its page cannot be read again', async () => {
      await page.route('**/__data.json*', (route) => route.abort())
      await sendRefused(page, form, one)
      await expect(form).toHaveAttribute('aria-busy', 'false')
      await page.unrouteAll()
    }),
]

/** How often each form is refused for a slip; one is refused ten times below. */
const SLIPS = process.env['LONG'] ? 3 : 1

const withScripts = (one: WritingForm, index: number) =>
  test(`${one.what} loses no word to a tab, a crash, a network that went, slips or a session that ended`, async ({
    signInAs,
  }) => {
    const first = await signInAs(one.role)
    await test.step('a tab is pressed, and somebody comes back', async () => {
      const form = await openAt(first, one)
      await expectLimitSaid(form)
      await form.getByLabel(one.words).fill(WORDS)
      await one.slip(form)
      await expect(form).toContainText('Not saved yet')
      await (
        one.away?.(first) ?? first.getByRole('navigation').getByRole('link', { name: 'Board', exact: true })
      ).click()
      await expect(first).toHaveTitle(/^Board|^Improvement|plan/)
      await expect(first.locator('form[name]')).toHaveCount(0)
      await first.goBack()
      await expect(one.find(first)).toContainText('Kept from')
      await expect(one.find(first).getByLabel(one.words)).toHaveValue(one.slipped ?? WORDS)
    })

    // A browser that crashed has its store still.
    const page = await first.context().newPage()
    await first.close()
    const form = await openAt(page, one, one.after)
    await expect(form).toContainText('Kept from')
    await expect(form.getByLabel(one.words)).toHaveValue(one.slipped ?? WORDS)

    for (const noAnswer of inTurn(NO_ANSWERS, index)) await noAnswer(page, form, one)

    await test.step('it is sent with a slip', async () => {
      for (let time = 1; time <= SLIPS; time++) await sendRefused(page, form, one)
    })

    await one.mend(form)
    if (await form.locator('[name="basedOn"]').count())
      await test.step('it was typed before a colleague’s was saved', async () => {
        await expect(form).toContainText('Not saved yet')
        const typed = await form.getByLabel(one.words).inputValue()
        // What the page reads again after a refusal may come to the draft once more: then it is made older again.
        await expect(async () => {
          await makeOlder(page)
          await page.reload()
          await expect(form).toContainText('Something has been saved here since', { timeout: 5_000 })
        }).toPass()
        await sendRefused(page, form, { ...one, slipped: typed })
      })

    await test.step('the session has ended', async () => {
      await endSession(page)
      await form.getByRole('button', { name: one.save }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in again to save what you wrote')
      await page.getByLabel('Email address').fill(emailOf(one.role))
      await page.getByLabel('Password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Sign in and save' }).click()
      const done = page.getByRole('status').filter({ hasText: one.saved })
      await expect(done).toBeVisible()
      await expect(page.locator('.arrival').filter({ has: done }), 'what was done is read first').toBeFocused()
    })
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft/')))
    expect(kept, 'what is saved is kept no more').toEqual([])
  })

for (const [index, one] of WRITING_FORMS.entries())
  for (const tryIt of inTurn([withoutScripts, withScripts], index)) tryIt(one, Math.floor(index / 2))

test('ten slips in a row, after a first save, lose nothing', async ({ signInAs }) => {
  const one = WRITING_FORMS.find(({ after }) => after === 'saved=3.4') as WritingForm
  const page = await signInAs(one.role)
  const form = await openAt(page, one, one.after)
  await form.getByLabel(one.words).fill(WORDS)
  await one.slip(form)
  for (let time = 1; time <= 10; time++) await sendRefused(page, form, one)
})

for (const one of sampled(WRITING_FORMS.filter(({ what }) => /^a new action|to be added$/.test(what))))
  test(`${one.what} whose answer was lost is added once, and whoever sends it again is told so`, async ({
    signInAs,
  }) => {
    const page = await signInAs(one.role)
    const sent = `Sent once: ${one.what}`
    const form = await openAt(page, one)
    await form.getByLabel(one.words).fill(sent)
    await one.slip(form)
    await one.mend(form)
    await page.route('**/*', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      await route.fetch({ maxRedirects: 0 })
      await route.abort()
    })
    await form.getByRole('button', { name: one.save }).click()
    await expect(page.getByRole('alert')).toContainText('What you typed is still here')
    await page.unrouteAll()
    await form.getByRole('button', { name: one.save }).click()
    await expect(page.getByRole('status')).toContainText(/(Added|Saved) already/)
    const { changes } = await read(page, ChangesView, 'changes?limit=20')
    expect(changes.filter((entry) => JSON.stringify(entry).includes(sent))).toHaveLength(1)
  })

test.describe('words that were not saved', () => {
  const path = '/medway-2019/actions/1.2/update'
  const draft = 'Kept for its author alone'

  test('are gone when their author signs out', async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto(path)
    await page.getByLabel('Progress').fill(draft)
    await expect(page.getByText('Not saved yet')).toBeVisible()
    const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
    const asked: string[] = []
    page.once('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.dismiss()
    })
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect.poll(() => asked).toEqual([expect.stringContaining('signing out clears it')])
    expect(await kept(), 'they stay signed in, and lose nothing').toContain(draft)

    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page).toHaveURL(/\/sign-in/)
    await expect.poll(kept).toBe('{}')
  })

  test('are gone when somebody else signs in on that browser', async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto(path)
    await page.getByLabel('Progress').fill(draft)
    await expect(page.getByText('Not saved yet')).toBeVisible()
    await endSession(page)
    await page.request.post('/api/session', { data: { email: emailOf('viewer'), password: PASSWORD } })
    await page.goto('/medway-2019')
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(draft)
  })

  test('are thrown away when their author says so', async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto(path)
    await page.getByLabel('At risk').check()
    await page.getByLabel('Progress').fill(draft)
    await page.reload()
    await expect(page.getByLabel('Progress')).toHaveValue(draft)
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await expect(page.getByLabel('Progress')).toHaveValue('')
    await expect(page.getByLabel('At risk')).not.toBeChecked()
    await page.reload()
    await expect(page.getByLabel('Progress')).toHaveValue('')
    await expect(page.getByText('Kept from')).toHaveCount(0)
  })

  test('are thrown away without what was typed since', async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto(path)
    await page.getByLabel('Progress').fill(draft)
    await expect(page.getByText('Not saved yet')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Kept from')).toBeVisible()
    await test.step('as at an earlier day their form is not offered, and they are not lost', async () => {
      await page.goto(`${path}?asAt=2020-06-30`)
      await expect(page.getByText('cannot be saved here')).toHaveCount(0)
      await page.getByRole('link', { name: 'Your update of 1.2' }).click()
      await expect(page.getByLabel('Progress')).toHaveValue(draft)
    })
    await page.getByLabel('Next steps').fill('Typed since')
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await expect(page.getByLabel('Progress')).toHaveValue('')
    await expect(page.getByLabel('Next steps')).toHaveValue('Typed since')
    await page.reload()
    await expect(page.getByLabel('Next steps')).toHaveValue('Typed since')
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await expect(page.getByLabel('Next steps')).toHaveValue('')
  })

  test('are kept again by a page that stood open over a long weekend', async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto(path)
    await page.getByLabel('Progress').fill(draft)
    await page.getByLabel('Next steps').focus()
    await expect(page.getByText('Not saved yet')).toBeVisible()
    await page.clock.setSystemTime(Date.now() + 89 * 3_600_000)
    await page.getByRole('navigation').getByRole('link', { name: 'My updates' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My updates')
    await page.goBack()
    await expect(page.getByLabel('Progress')).toHaveValue(draft)
    await page.getByRole('button', { name: 'Throw it away' }).click()
  })

  for (const [then, later] of sampled([
    [-200, 0],
    [200, 0],
    [0, 200],
  ] as const))
    test(`are there again in a browser whose clock is wrong by ${then} hours, and by ${later} later`, async ({
      signInAs,
    }) => {
      const page = await signInAs('owner')
      const setClock = (wrongBy: number) =>
        page.addInitScript((ms) => {
          const real = ((Date as { real?: () => number }).real ??= Date.now.bind(Date))
          Date.now = () => real() + ms
        }, wrongBy * 3_600_000)
      await setClock(then)
      await page.goto(path)
      await page.getByLabel('Progress').fill(draft)
      await expect(page.getByText('Not saved yet')).toBeVisible()
      await page.goto('/medway-2019')
      await setClock(later)
      await page.goto(path)
      await expect(page.getByLabel('Progress')).toHaveValue(draft)
      await page.getByRole('button', { name: 'Throw it away' }).click()
    })

  test('are asked about before leaving, where the browser cannot keep them, also once they were refused', async ({
    signInAs,
  }) => {
    const page = await signInAs('owner')
    await closeStore(page)
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.dismiss()
    })
    const expectAsked = async () => {
      await expect(page.getByText('This browser cannot keep what you type')).toBeVisible()
      await page.getByRole('navigation').getByRole('link', { name: 'Board', exact: true }).click()
      await expect.poll(() => asked.splice(0)).toEqual([expect.stringContaining('is not saved')])
      await expect(page.getByLabel('Progress')).toHaveValue(draft)
    }
    await page.goto(path)
    await page.getByLabel('At risk').check()
    await page.getByLabel('Progress').fill(draft)
    await expectAsked()

    await endSession(page)
    await page.getByRole('button', { name: 'Save update' }).click()
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in and save' }).click()
    await expect(page.getByRole('alert')).toContainText('Say what will bring it back')
    await expectAsked()
  })

  test('are shown beside a colleague’s, when theirs was saved in between', async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto(path)
    await page.getByLabel('On track').check()
    await page.getByLabel('Progress').fill(draft)
    await expect(page.getByText('Not saved yet')).toBeVisible()
    const office = await signInAs('programme')
    await office.goto(path)
    await office.getByLabel('On track').check()
    await office.getByLabel('Progress').fill('The office was told so on the telephone.')
    await office.getByRole('button', { name: 'Save update' }).click()
    await expect(office.getByRole('status')).toContainText('Your update is saved')

    await page.reload()
    await expect(page.getByText('Something has been saved here since')).toBeVisible()
    await page.getByRole('button', { name: 'Save update' }).click()
    const both = page.getByRole('region', { name: 'Your update and the one that came first' })
    await expect(both).toContainText(draft)
    await expect(both).toContainText('The office was told so on the telephone.')
  })
})

/** How a file names the forms that it holds: the house's own by their names, any other by the file alone. */
const formsOf = (file: string, text: string): string[] =>
  [...text.matchAll(/<(Form|ChangeForm|PasteForm|form)\b(?:\s+(?:name=(?:"([^"]*)"|(\{[^}]*\}))|(\{name\})))?/g)].map(
    ([, tag, ...names]) => (tag === 'form' ? file : `${file}: ${names.find((name) => name !== undefined)}`),
  )

test('every form of the dashboard is among those that are tried', () => {
  const src = new URL('../../dashboard/src/', import.meta.url)
  const there = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte'))
    .flatMap((file) => formsOf(file.replaceAll('\\', '/'), readFileSync(new URL(file, src), 'utf8')))
  const tried = [...WRITING_FORMS.map(({ file, form }) => `${file}: ${form}`), ...Object.keys(OTHER_FORMS)]
  expect([...new Set(there)].sort()).toEqual([...new Set(tried)].sort())
})
