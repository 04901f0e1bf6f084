import type { Page, Request } from '@playwright/test'
import { emailOf, expect, GIVEN_UP, PASSWORD, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { RARE } from '../sampled.ts'
import { holdScripts } from '../slow-scripts.ts'

test('what was typed on a slow line, before the page was alive, is still there after', async ({ signInAs }) => {
  const page = await signInAs('owner')
  const letGo = await holdScripts(page)
  await page.goto('/medway-2019/actions/1.2/update', { waitUntil: 'commit' })
  await page.getByLabel('At risk').check()
  await page.getByLabel('The date this describes').fill('2020-12-08')
  await page.getByLabel('Progress').fill('Typed on a train.')
  await letGo()
  await page.waitForLoadState('networkidle')

  await expect(page.getByLabel('At risk')).toBeChecked()
  await expect(page.getByLabel('The date this describes')).toHaveValue('2020-12-08')
  await expect(page.getByLabel('Progress')).toHaveValue('Typed on a train.')
})

const PATH = '/medway-2019/actions/1.2/update'

/**
 * Says when the browser keeps the first words, and types more then. Playwright asks nothing of a page that another is
 * awaited for, so the page says it by itself.
 */
async function listenForDraft(page: Page, more: string): Promise<void> {
  await page.addInitScript((words) => {
    const look = setInterval(() => {
      if (sessionStorage.getItem('said-kept') || !Object.keys(localStorage).some((key) => key.startsWith('draft/')))
        return
      clearInterval(look)
      sessionStorage.setItem('said-kept', 'yes')
      const box = document.querySelector<HTMLTextAreaElement>('[name="nextSteps"]')
      if (words && box) {
        box.value = words
        box.dispatchEvent(new Event('input', { bubbles: true }))
      }
      console.info('a draft is kept')
    }, 20)
  }, more)
}

/** Sends what a page sent, and lets no browser know of the answer. */
async function sendApart(request: Request): Promise<void> {
  const { 'content-length': _, ...headers } = await request.allHeaders()
  const own = Object.entries(headers).filter(([name]) => !name.startsWith(':'))
  const body = request.postData() ?? ''
  const answer = await fetch(request.url(), { method: 'POST', headers: own, body, redirect: 'manual' })
  expect(answer.status).toBe(303)
}

/** Sends an update before its page has scripts; they come while the answer is awaited, and keep what the boxes hold. */
async function sendTooEarly(page: Page, { words, more = '', isLost = false }: Record<string, string | boolean>) {
  await listenForDraft(page, String(more))
  const kept = page.waitForEvent('console', (message) => message.text() === 'a draft is kept')
  const letGo = await holdScripts(page)
  await page.goto(PATH, { waitUntil: 'commit' })
  await page.getByLabel('On track').check()
  await page.getByLabel('Progress').fill(String(words))
  const sent = Promise.withResolvers<boolean>()
  await page.route('**/*', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    if (isLost) await sendApart(route.request())
    sent.resolve(true)
    await kept
    await (isLost ? route.fulfill({ status: 204 }) : route.continue())
  })
  await page.getByRole('button', { name: 'Save update' }).click({ noWaitAfter: true })
  await sent.promise
  await letGo()
  await kept
  if (!isLost) await expect(page.getByRole('status')).toContainText('Your update is saved')
  await page.unrouteAll({ behavior: 'wait' })
}

const saidOf = async (page: Page) => (await readAction(page, '1.2')).progressUpdates.map(({ progress }) => progress)

test('what was sent before the page was alive, and is saved, is kept no more', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await sendTooEarly(page, { words: 'Sent from a train.' })

  await page.goto(PATH)
  await expect(page.getByText('what is not saved is not kept')).toHaveCount(0)
  await expect(page.getByLabel('Progress')).toHaveValue('')
  await expect(page.getByText('Kept from')).toHaveCount(0)
  await page.getByLabel('On track').check()
  await page.getByLabel('Progress').fill('And then from a desk.')
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByRole('status')).toContainText('Your update is saved')
  expect((await saidOf(page)).slice(0, 2)).toEqual(['And then from a desk.', 'Sent from a train.'])
})

test('what is typed after that sending stays, and is another deed', RARE, async ({ signInAs }) => {
  const page = await signInAs('owner')
  await sendTooEarly(page, { words: 'Sent from a bus.', more: 'Get off the bus.' })

  await page.goto(PATH)
  await expect(page.getByText('Kept from')).toBeVisible()
  await expect(page.getByLabel('Next steps')).toHaveValue('Get off the bus.')
})

test('what was sent before the page was alive is saved once, when its answer is lost', async ({ signInAs }) => {
  const page = await signInAs('owner')
  GIVEN_UP.add(page.context())
  await sendTooEarly(page, { words: 'Sent from a tunnel.', isLost: true })
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByRole('status')).toContainText('Saved already')
  expect((await saidOf(page)).filter((said) => said === 'Sent from a tunnel.')).toHaveLength(1)
})

for (const file of [/\/nodes\/\d+\./, /\/chunks\//])
  test(`what was typed stays where a script of ${file.source} does not come, and is saved without scripts`, async ({
    browser,
    baseURL,
  }) => {
    // A browser of its own, whose console may say that a script did not come.
    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const page = await context.newPage()
    await page.request.post('/api/session', { data: { email: emailOf('owner'), password: PASSWORD } })
    let isTyped: () => void = () => undefined
    const typed = new Promise<void>((resolve) => (isTyped = resolve))
    let failed = 0
    await page.route('**/_app/**/*.js', async (script) => {
      await typed
      if (!file.test(script.request().url()) || failed > 2) return script.continue()
      failed++
      await script.abort('connectionreset')
    })
    await page.goto(PATH, { waitUntil: 'commit' })
    await page.getByLabel('At risk').check()
    await page.getByLabel('Progress').fill('Typed where the line is bad.')
    isTyped()
    await expect.poll(() => failed).toBeGreaterThan(0)
    await page.waitForLoadState('networkidle')
    await expect(page.getByLabel('Progress')).toHaveValue('Typed where the line is bad.')
    await page.getByRole('button', { name: 'Save update' }).last().click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('Progress')).toHaveValue('Typed where the line is bad.')
    await context.close()
  })
