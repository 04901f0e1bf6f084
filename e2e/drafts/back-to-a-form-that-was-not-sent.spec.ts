import { expect, test } from '../fixtures.ts'
import { WRITING_FORMS } from '../forms.ts'
import { pathOf, WORDS } from '../writing-forms/writing-form.ts'
import { sampled } from '../sampled.ts'

test.use({ javaScriptEnabled: false })
// Without scripts it is the browser that keeps the words, and it notes them a moment after the page is left: whoever goes
// back within that moment, as no person does and a busy machine may, finds none. What a form itself does wrong fails
// each time.
test.describe.configure({ retries: 2 })

for (const one of sampled(WRITING_FORMS, 1))
  test(`${one.what} that finds no server is there when its author goes back, without scripts`, async ({ signInAs }) => {
    const page = await signInAs(one.role)
    await page.goto('/medway-2019')
    await page.goto(await pathOf(page, one))
    const form = one.find(page)
    await form.getByLabel(one.words).fill(WORDS)
    await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await form.getByRole('button', { name: one.first ?? one.save }).click({ noWaitAfter: true })
    await expect.poll(() => page.url()).toMatch(/^chrome-error:/)
    await page.unrouteAll()
    await page.goBack()
    await expect(form.getByLabel(one.words)).toHaveValue(WORDS)
  })

for (const one of sampled(WRITING_FORMS, 2))
  test(`${one.what} that was refused, put right and then finds no server holds what was put right, without scripts`, async ({
    signInAs,
  }) => {
    const page = await signInAs(one.role)
    await page.goto('/medway-2019')
    await page.goto(await pathOf(page, one))
    const form = one.find(page)
    await form.getByLabel(one.words).fill(WORDS)
    await one.slip(form)
    await form.getByRole('button', { name: one.save }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    const putRight = `${WORDS}, put right`
    await form.getByLabel(one.words).fill(putRight)
    // Nothing stands between the browser and its own copies, as a route would.
    await page.context().setOffline(true)
    await form.getByRole('button', { name: one.save }).click({ noWaitAfter: true })
    await expect.poll(() => page.url()).toMatch(/^chrome-error:/)
    await page.context().setOffline(false)
    await page.goBack()
    await expect(form.getByLabel(one.words)).toHaveValue(putRight)
  })

test('who signs out leaves no page behind that gave words back', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.goto('/medway-2019/actions/3.4/update')
  await page.getByLabel('At risk').check()
  await page.getByLabel('Progress').fill(WORDS)
  const [refused] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: 'Save update' }).click(),
  ])
  expect(refused.headers()['cache-control']).toBe('private, no-cache')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/sign-in')
  await page.goBack().catch(() => null)
  await expect(page.getByText(WORDS)).toHaveCount(0)
  await expect(page.locator('form[name]')).toHaveCount(0)
})
