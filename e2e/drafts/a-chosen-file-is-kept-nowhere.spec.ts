import { expect, test } from '../fixtures.ts'
import { RARE } from '../sampled.ts'

const KEPT = /^Kept in this browser at \d\d:\d\d/

test('a form with a box for a file says that what is chosen there is not kept, and claims nothing where it was all', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/settings/papers')
  const form = page.getByRole('form', { name: 'The Word template of papers' })
  const file = form.getByLabel('A Word template (.docx)')
  await expect(form).toContainText('Save before you leave this page: nothing keeps a file that you choose.')
  await expect(form.getByText(KEPT)).toHaveCount(0)

  await file.setInputFiles({ name: 'letter.docx', mimeType: 'text/plain', buffer: Buffer.from('No template') })
  await form.getByRole('button', { name: 'Keep the template' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(form).toContainText('choose it again after a refusal')
  await expect(form.getByText(KEPT)).toHaveCount(0)
  await page.reload()
  await expect(form).not.toContainText('Kept from')
  await expect(file).toHaveValue('')
})

test('“Throw it away” leaves a file that was chosen since', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/settings/papers')
  const form = page.getByRole('form', { name: 'The Word template of papers' })
  const file = form.getByLabel('A Word template (.docx)')
  const sample = await page.request.get('/api/plans/medway-2019/paper-template/sample')
  const template = { name: 'ours.docx', mimeType: sample.headers()['content-type'] ?? '', buffer: await sample.body() }
  await file.setInputFiles(template)
  await form.getByRole('button', { name: 'Keep the template' }).click()
  await expect(page.getByRole('main')).toContainText('ours.docx, given on')
  await expect(file, 'what is kept is chosen no more').toHaveValue('')

  const without = form.getByLabel('Write papers without a template from now on')
  await without.check()
  await expect(form.getByText(KEPT)).toHaveText(/, but for a file that you choose\. Not saved yet\.$/)
  await page.reload()
  await expect(without).toBeChecked()
  await expect(form).toContainText('A file that you had chosen is not: choose it again.')
  await file.setInputFiles({ ...template, name: 'another.docx' })
  await form.getByRole('button', { name: 'Throw it away' }).click()
  await expect(without).not.toBeChecked()
  expect(await file.evaluate((box: HTMLInputElement) => box.files?.[0]?.name)).toBe('another.docx')

  await page.reload()
  await without.check()
  await form.getByRole('button', { name: 'Keep the template' }).click()
  await expect(page.getByRole('main')).toContainText('There is no template')
})

test('no other form speaks of files', RARE, async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.goto('/medway-2019/actions/1.7/update')
  await page.getByLabel('Next steps').fill('A visit a week.')
  const form = page.locator('form[data-form="update-1.7"]')
  await expect(form.getByText(KEPT)).toHaveText(/^Kept in this browser at \d\d:\d\d\. Not saved yet\.$/)
  await page.reload()
  await expect(form.getByText('What you typed then is in the boxes again.')).toBeVisible()
  await expect(form).not.toContainText(/a file/i)
  await page.getByRole('button', { name: 'Throw it away' }).click()
})
