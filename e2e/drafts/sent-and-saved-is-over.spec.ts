import type { Page } from '@playwright/test'
import { expect, PASSWORD, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { RARE, inTurn, sampled } from '../sampled.ts'
import { sendAndComeBack } from '../sent-and-back.ts'
import { endSession } from '../session.ts'
import { holdScripts } from '../slow-scripts.ts'

const PLAN = '/medway-2019'
const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft/')).length)
const REASON = 'Why this is changing'
const title = (page: Page) => page.getByLabel('Title', { exact: true })
const tick = (page: Page) => page.locator('[name=recommendations]').last()
const partners = (page: Page) => page.getByLabel('Partners')

/** What is put back to what the record held while an answer is on its way, and what stands there then. */
const BACK: Record<
  string,
  { ref: string; send: (page: Page) => Promise<unknown>; back: (page: Page) => Promise<unknown> }
> = {
  'a title': {
    ref: '1.4',
    send: async (page) => title(page).fill(`${await title(page).inputValue()}, and more`),
    back: async (page) => title(page).fill((await title(page).inputValue()).replace(', and more', '')),
  },
  'a tick': { ref: '1.5', send: (page) => tick(page).check(), back: (page) => tick(page).uncheck() },
  'a box that was empty': {
    ref: '1.6',
    send: (page) => page.getByLabel('Sponsor (optional)').selectOption({ index: 1 }),
    back: (page) => page.getByLabel('Sponsor (optional)').selectOption({ index: 0 }),
  },
}

const holds = async (page: Page): Promise<unknown[]> => [
  await title(page).inputValue(),
  await tick(page).isChecked(),
  await page.getByLabel('Sponsor (optional)').inputValue(),
]

for (const [index, [what, { ref, send, back }]] of Object.entries(BACK).entries())
  for (const where of inTurn(['on the form', 'on another page'], index))
    test(`${what} that is put back while an answer is on its way stays so, for whoever is ${where} then`, async ({
      signInAs,
    }) => {
      const page = await signInAs('programme')
      const path = `${PLAN}/actions/${ref}/edit`
      await page.goto(path)
      const before = await holds(page)
      await send(page)
      await page.getByLabel(REASON).fill('Asked by the board.')
      const answer = await sendAndComeBack(page, /\/edit\?\/save$/, 'Save the change')
      await expect(page.getByLabel(REASON)).toHaveValue('Asked by the board.')
      await expect.poll(() => holds(page)).not.toEqual(before)
      await back(page)
      await expect(page.getByText(/^Kept in this browser/)).toBeVisible()
      if (where === 'on another page')
        await page.getByRole('navigation').getByRole('link', { name: 'My updates' }).click()
      await answer()
      await expect(page.getByText(`Your change to ${ref} is saved.`)).toBeVisible()
      await page.unrouteAll()
      await page.goto(path)
      await expect(page.getByText('Kept from')).toBeVisible()
      expect(await holds(page)).toEqual(before)
      // For the next journey, and because it can be: what was put back is saved, once its author has seen both.
      for (let time = 1; time <= 2 && page.url().endsWith('/edit'); time++) {
        const answered = page.waitForResponse((reply) => reply.request().method() === 'POST')
        await page.getByRole('button', { name: 'Save the change' }).click()
        await (await answered).finished()
        await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
      }
      await expect(page.getByRole('status')).toContainText('The change is saved')
    })

test(
  'a tick that is taken out after a sending before the scripts came stays out, and is another deed',
  RARE,
  async ({ signInAs }) => {
    const [page, ref] = [await signInAs('programme'), '1.2']
    const path = `${PLAN}/actions/${ref}/edit`
    await page.addInitScript(() => {
      const look = setInterval(() => {
        if (sessionStorage.getItem('unticked') || !Object.keys(localStorage).some((key) => key.startsWith('draft/')))
          return
        clearInterval(look)
        sessionStorage.setItem('unticked', 'yes')
        const boxes = document.querySelectorAll<HTMLInputElement>('[name=recommendations]')
        boxes[boxes.length - 1]?.click()
        console.info('unticked')
      }, 20)
    })
    const unticked = page.waitForEvent('console', (message) => message.text() === 'unticked')
    const letGo = await holdScripts(page)
    await page.goto(path, { waitUntil: 'commit' })
    await tick(page).check()
    await partners(page).fill('Kent Police')
    await page.getByLabel(REASON).fill('Asked by the board.')
    const sent = Promise.withResolvers<boolean>()
    await page.route('**/*', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback()
      sent.resolve(true)
      await unticked
      await route.continue()
    })
    await page.getByRole('button', { name: 'Save the change' }).click({ noWaitAfter: true })
    await sent.promise
    await letGo()
    await unticked
    await expect(page.getByRole('status')).toContainText('The change is saved')
    await page.unrouteAll({ behavior: 'wait' })
    const last = Number(await readAction(page, ref).then(({ action }) => action.recommendations.at(-1)))
    await page.goto(path)
    await expect(page.getByText('Kept from')).toBeVisible()
    expect(Number(await tick(page).getAttribute('value'))).toBe(last)
    await expect(tick(page)).not.toBeChecked()
  },
)

for (const path of sampled([
  'actions/4.4/update',
  'actions/4.4/edit',
  'settings/meetings',
  'settings/plan',
  'actions/new',
]))
  test(`a form at ${path} that is sent as it was drawn, once the session has ended, leaves nothing of anybody’s`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme')
    await page.goto(`${PLAN}/${path}`)
    await endSession(page)
    await page.locator('main form[data-keeps]').first().getByRole('button').last().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in again to save what you wrote')
    expect(await drafts(page)).toBe(0)
    await page.request.post('/api/session', { data: { email: 'programme@plan.example', password: PASSWORD } })
    await page.goto(`${PLAN}/${path}`)
    await expect(page.getByText('Kept from')).toHaveCount(0)
  })

for (const { where, path, save } of sampled([
  { where: 'an action', path: 'actions/4.5/update', save: 'Save update' },
  { where: 'my updates', path: 'my-updates?at=4.6', save: 'Save 4.6' },
]))
  test(`what was held while its author was signed out is over once it is saved from the page of ${where}`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme')
    await page.goto(`${PLAN}/${path}`)
    const letGo = await holdScripts(page)
    await page.goto(`${PLAN}/${path}`, { waitUntil: 'commit' })
    await page.getByRole('radio', { name: 'On track' }).check()
    await page.getByLabel('Progress').fill('Sent before the scripts came.')
    await endSession(page)
    await page.getByRole('button', { name: save }).click()
    await letGo()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in again to save what you wrote')
    await expect.poll(() => drafts(page)).toBe(1)
    await page.unrouteAll()
    await page.request.post('/api/session', { data: { email: 'programme@plan.example', password: PASSWORD } })
    await page.goto(`${PLAN}/${path}`)
    await expect(page.getByLabel('Progress')).toHaveValue('Sent before the scripts came.')
    await page.getByRole('button', { name: save }).click()
    await expect(page.getByRole('status').filter({ hasText: /saved/i })).toBeVisible()
    await expect.poll(() => drafts(page)).toBe(0)
  })
