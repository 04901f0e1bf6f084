import type { Locator, Page } from '@playwright/test'
import { closeStore } from '../close-store.ts'
import { expect, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { rareUnless } from '../sampled.ts'

const REF = '5.4'
const PATH = `/medway-2019/actions/${REF}/milestones`
const API = `/api/plans/medway-2019/actions/${REF}/milestones`

const formOf = (page: Page, name: string): Locator => page.getByRole('form', { name, exact: true })
const title = (form: Locator): Locator => form.getByLabel('What is to be reached')

/** What a colleague does meanwhile, without the page. */
async function addAsColleague({ request }: Page, title: string): Promise<void> {
  expect((await request.post(API, { data: { title, dueOn: '2021-02-26' } })).status()).toBe(201)
}

async function reviseAsColleague(page: Page, index: number, title: string): Promise<void> {
  const milestone = (await readAction(page, REF)).action.milestones[index]
  if (!milestone) throw new Error('no such milestone')
  const { id, versionId: basedOn, dueOn, doneOn } = milestone
  const [note, ownerPost] = [`A note with ${title}`, 'principal-social-worker']
  const reply = await page.request.post(`${API}/${id}`, { data: { title, dueOn, doneOn, note, ownerPost, basedOn } })
  expect(reply.ok(), await reply.text()).toBe(true)
}

/** Sends a form and waits until its answer is on the page, with what it made the page read again. */
async function send(form: Locator): Promise<void> {
  const answer = form.page().waitForResponse((reply) => reply.request().method() === 'POST')
  await form.getByRole('button').last().click()
  await (await answer).finished()
  await expect(form).toHaveAttribute('aria-busy', 'false')
}

const titles = async (page: Page) => (await readAction(page, REF)).action.milestones.map(({ title }) => title)

for (const store of ['open', 'closed'] as const) {
  test(
    `each sending of a milestone to be added shows its own words, whatever a colleague adds (store ${store})`,
    rareUnless(store === 'open'),
    async ({ signInAs }) => {
      const page = await signInAs('owner')
      if (store === 'closed') await closeStore(page)
      const office = await signInAs('programme')
      await page.goto(PATH)
      const form = formOf(page, 'Add a milestone')
      for (const said of ['First words', 'Second words', 'Third words']) {
        await title(form).fill(`${said}, store ${store}`)
        await send(form)
        await expect(page.locator('.govuk-error-summary')).toBeVisible()
        await expect(title(form)).toHaveValue(`${said}, store ${store}`)
        await addAsColleague(office, `A colleague’s, after: ${said}, store ${store}`)
      }
      await form.getByLabel('Due').fill('26 March 2021')
      await send(form)
      await expect(page.getByRole('status')).toContainText('Saved: Third words')
      await expect(title(form), 'the form is there for the next one').toHaveValue('')
      const added = await titles(page)
      expect(added).toContain(`Third words, store ${store}`)
      expect(added).not.toContain(`First words, store ${store}`)
    },
  )

  test(
    `each sending of a milestone shows its own words beside a colleague’s (store ${store})`,
    rareUnless(store === 'closed'),
    async ({ signInAs }) => {
      const page = await signInAs('owner')
      if (store === 'closed') await closeStore(page)
      const office = await signInAs('programme')
      await page.goto(PATH)
      const form = formOf(page, 'Milestone 2')
      for (const said of ['First', 'Second', 'Third']) {
        await title(form).fill(`${said} words of mine, store ${store}`)
        await reviseAsColleague(office, 1, `${said} words of theirs, store ${store}`)
        await send(form)
        await expect(form).toContainText(`${said} words of theirs, store ${store}`)
        await expect(form, 'all of theirs is shown').toContainText(`Note: A note with ${said} words of theirs`)
        await expect(form).toContainText('answered for by Principal Social Worker')
        await expect(title(form)).toHaveValue(`${said} words of mine, store ${store}`)
      }
      await send(form)
      await expect(page.getByRole('status')).toContainText('Saved: Third words of mine')
      await expect(title(form)).toHaveValue(`Third words of mine, store ${store}`)
      expect((await titles(page))[1]).toBe(`Third words of mine, store ${store}`)
    },
  )

  test(
    `what is typed into one form outlives what becomes of another (store ${store})`,
    rareUnless(store === 'open'),
    async ({ signInAs }) => {
      const page = await signInAs('owner')
      if (store === 'closed') await closeStore(page)
      const office = await signInAs('programme')
      await page.goto(PATH)
      const [adding, first, second] = ['Add a milestone', 'Milestone 1', 'Milestone 2'].map((name) =>
        formOf(page, name),
      )
      if (!adding || !first || !second) throw new Error('a form is missing')

      await title(adding).fill('Typed, and not sent')
      await title(second).fill('Sent, and refused')
      await second.getByLabel('Due').fill('')
      await send(second)
      await addAsColleague(office, `A colleague’s, meanwhile, store ${store}`)
      await reviseAsColleague(office, 1, `A colleague’s second, store ${store}`)
      await title(first).fill('')
      await send(first)
      await expect(page.locator('.govuk-error-summary')).toContainText('Name the milestone')
      await expect(title(adding)).toHaveValue('Typed, and not sent')
      await expect(title(second)).toHaveValue('Sent, and refused')

      await title(first).fill(`Put right, store ${store}`)
      await send(first)
      await expect(page.getByRole('status')).toContainText('Saved: Put right')
      await expect(title(adding)).toHaveValue('Typed, and not sent')
      await expect(title(second)).toHaveValue('Sent, and refused')

      await second.getByLabel('Due').fill('31 March 2020')
      await send(second)
      await expect(second, 'theirs was never read, and is not written over').toContainText(
        `A colleague’s second, store ${store}`,
      )
      await expect(title(second)).toHaveValue('Sent, and refused')
    },
  )
}

test('the answer to one form takes the focus from no other, and words in a fold are put back in sight', async ({
  signInAs,
}) => {
  const page = await signInAs('owner')
  await page.goto(PATH)
  const [adding, first] = [formOf(page, 'Add a milestone'), formOf(page, 'Milestone 1')]
  for (const [due, said] of [
    ['', page.locator('.govuk-error-summary')],
    ['31 January 2020', page.getByRole('status').filter({ hasText: 'Saved: ' })],
  ] as const) {
    await first.getByLabel('Due').fill(due)
    await title(first).fill('Answered while another is filled')
    const [held, letGo] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
    await page.route('**/*', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      held.resolve(undefined)
      await letGo.promise
      await route.continue()
    })
    await first.getByRole('button').last().click()
    await held.promise
    await title(adding).fill('')
    await title(adding).pressSequentially('Typed while ')
    letGo.resolve(undefined)
    await expect(said).toBeVisible()
    await expect(first).toHaveAttribute('aria-busy', 'false')
    await page.keyboard.type('the other is answered')
    await expect(title(adding)).toHaveValue('Typed while the other is answered')
    await page.unrouteAll({ behavior: 'wait' })
  }

  await adding.getByText('Its own owner, and a note').click()
  await adding.getByLabel('Note (optional)').fill('Typed in a fold')
  await expect(adding).toContainText('Not saved yet')
  await page.reload()
  await expect(adding.getByLabel('Note (optional)')).toBeVisible()
  await expect(adding.getByLabel('Note (optional)')).toHaveValue('Typed in a fold')
  await adding.getByRole('button', { name: 'Throw it away' }).click()
})

test('nor is it taken from whoever goes into another box while the page reads what was saved', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.goto(PATH)
  const [adding, first] = [formOf(page, 'Add a milestone'), formOf(page, 'Milestone 1')]
  await title(first).fill('Saved before another is filled')
  const [held, letGo] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  await page.route('**/__data.json*', async (route) => {
    held.resolve(undefined)
    await letGo.promise
    await route.continue()
  })
  await first.getByRole('button').last().click()
  await held.promise
  await title(adding).fill('')
  await title(adding).pressSequentially('Begun while ')
  letGo.resolve(undefined)
  await expect(page.getByRole('status').filter({ hasText: 'Saved: ' })).toBeVisible()
  await expect(first).toHaveAttribute('aria-busy', 'false')
  await page.keyboard.type('the first was being read')
  await expect(title(adding)).toHaveValue('Begun while the first was being read')
  await title(adding).fill('')

  // Who is in no box is told first what was saved.
  await page.unrouteAll({ behavior: 'wait' })
  await title(first).fill('Saved again, and nothing else')
  await first.getByRole('button').last().click()
  await expect(page.locator('.arrival')).toBeFocused()
})
