import { expect, test } from '../fixtures.ts'
import { WORDS, WRITING_FORMS } from '../forms.ts'

test.use({ javaScriptEnabled: false })
// Without scripts it is the browser that keeps the words, and it notes them a moment after the page is left: whoever goes
// back within that moment, as no person does and a busy machine may, finds none. What a form itself does wrong fails
// each time.
test.describe.configure({ retries: 2 })

for (const one of WRITING_FORMS)
  test(`${one.what} that finds no server is there when its author goes back, without scripts`, async ({ signInAs }) => {
    const page = await signInAs(one.role)
    await page.goto('/medway-2019')
    await page.goto(one.path)
    const form = one.find(page)
    await form.getByLabel(one.words).fill(WORDS)
    await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await form.getByRole('button', { name: one.first ?? one.save }).click({ noWaitAfter: true })
    await expect.poll(() => page.url()).toMatch(/^chrome-error:/)
    await page.unrouteAll()
    await page.goBack()
    await expect(form.getByLabel(one.words)).toHaveValue(WORDS)
  })
