import { expect, test } from '../fixtures.ts'
import { sampled } from '../sampled.ts'

const MB = 1_000_000

for (const javaScriptEnabled of sampled([true, false]))
  test(`what is refused of a template stands beside its box, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme', { javaScriptEnabled })
    await page.goto('/medway-2019/settings/papers')
    const box = page.getByLabel('A Word template (.docx)')
    for (const [name, size, said] of [
      ['none.docx', 20, /not a Word file/],
      [`${'long '.repeat(45)}.docx`, 20, /characters|200/],
      ['a-little.docx', 2 * MB + 1, /2 MB or less/],
      ['more-than-the-api-takes.docx', 2.6 * MB, /2 MB or less/],
      ['more-than-a-form-takes.docx', 3.2 * MB, /2 MB or less/],
    ] as const) {
      await box.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.alloc(size, 'x') })
      await page.getByRole('button', { name: 'Keep the template' }).click()
      const summary = page.getByRole('alert')
      await expect(summary.getByRole('link', { name: said }), name).toHaveAttribute('href', '#file')
      await expect(box, name).toHaveAccessibleDescription(said)
    }
  })
