import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { SheetImportView } from '../../domain/contract/sheet-import-views.ts'
import { ofWhoIsHere, type WritingForm } from './writing-form.ts'

/** One action, of which nobody can be sure when it is due. */
const ROWS = 'Ref\tAction\tLead\tDue\tRAG\n1\tVisit in time\tHead of Service\tTBC\tGreen\n'

/** A sheet that is on its way, for whoever is signed in. */
export async function broughtSheet(page: Page, pasted = ROWS): Promise<string> {
  const reply = await page.request.post('/api/imports', { data: { pasted } })
  return `/start/sheet/${SheetImportView.parse(await reply.json()).id}`
}

/** Forms about a council's own sheet. */
export const FORMS_OF_SHEETS: readonly WritingForm[] = [
  {
    what: 'rows of a sheet that are pasted',
    file: 'bringing/BringForm.svelte',
    form: 'bring-sheet',
    role: 'programme',
    path: '/start/sheet',
    find: (page) => page.getByRole('form', { name: 'Bring your own sheet' }),
    away: ofWhoIsHere,
    words: 'Or paste the rows, with their headings (optional)',
    slip: (form) =>
      form
        .getByLabel('The file that the plan is in')
        .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from('Action\n') }),
    mend: (form) => form.getByLabel('The file that the plan is in').setInputFiles([]),
    save: 'See what would become of it',
    saved: /What would become of it/,
  },
  {
    what: 'what is meant by a cell that is in doubt',
    file: 'bringing/DoubtsForm.svelte',
    form: 'sheet-doubts-{id}-{pageOf}',
    role: 'programme',
    path: async (page) => `${await broughtSheet(page)}/doubts`,
    after: 'done=sheet-answered',
    find: (page) => page.getByRole('main').locator('form[name]'),
    away: ofWhoIsHere,
    words: 'What is meant',
    slip: (form) => form.getByLabel('It stays as it stands').check(),
    mend: (form) => form.getByLabel('It stays as it stands').uncheck(),
    save: 'Save the answers',
    saved: /Your answers are kept|Saved already/,
  },
  {
    what: 'a plan to be started with a sheet',
    file: 'bringing/AcceptForm.svelte',
    form: 'accept-sheet-{view.id}',
    role: 'programme',
    path: (page) => broughtSheet(page),
    find: (page) => page.getByRole('form', { name: 'Start the plan' }),
    away: ofWhoIsHere,
    words: 'What the plan is called',
    slip: (form) => form.getByLabel('Council').fill(''),
    mend: (form) => form.getByLabel('Council').fill(`Kept Council ${randomUUID()}`),
    save: 'Start the plan with this sheet',
    saved: /The plan is started|Nothing is missing/,
  },
]
