import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { ImportsView, SheetImportView } from '../../domain/contract/sheet-import-views.ts'
import { ofWhoIsHere, WORDS, type WritingForm } from './writing-form.ts'

/** One action, of which nobody can be sure when it is due. */
const ROWS = 'Ref,Action,Lead,Due,RAG\n1,Visit in time,Head of Service,TBC,Green\n'

const PASTE = 'Or paste the rows, with their headings (optional)'
/** Of a child: nothing of it is kept. */
const OF_A_CHILD = 'Child name\nJo Example'

/** A sheet of that name that is on its way and of which something is in doubt, brought where there is none. */
export async function sheetOnItsWay(page: Page, name: string): Promise<string> {
  const { imports } = ImportsView.parse(await (await page.request.get('/api/imports')).json())
  for (const { id } of imports.filter((one) => one.name === name && one.state === 'open')) {
    const { waits } = SheetImportView.parse(await (await page.request.get(`/api/imports/${id}`)).json())
    if (waits.doubts > 0) return `/start/sheet/${id}`
  }
  const data = { name, base64: Buffer.from(ROWS).toString('base64') }
  return `/start/sheet/${SheetImportView.parse(await (await page.request.post('/api/imports', { data })).json()).id}`
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
    words: PASTE,
    slip: (form) => form.getByLabel(PASTE).fill(OF_A_CHILD),
    slipped: OF_A_CHILD,
    mend: (form) => form.getByLabel(PASTE).fill(WORDS),
    save: 'See what would become of it',
    saved: /The sheet is read|Saved already/,
  },
  {
    what: 'what is meant by a cell that is in doubt',
    file: 'bringing/DoubtsForm.svelte',
    form: 'sheet-doubts-{id}-{pageOf}',
    role: 'programme',
    path: async (page) => `${await sheetOnItsWay(page, 'doubts.csv')}/doubts`,
    after: 'done=sheet-answered',
    find: (page) => page.getByRole('main').locator('form[name]'),
    away: ofWhoIsHere,
    words: 'What is meant',
    slip: (form) => form.getByLabel('It stays as it stands').check(),
    mend: (form) => form.getByLabel('It stays as it stands').uncheck(),
    save: 'Save the answers',
    saved: /Your answers are kept|Saved already/,
    isTakenEmpty: true,
  },
  {
    what: 'a plan to be started with a sheet',
    file: 'bringing/AcceptForm.svelte',
    form: 'accept-sheet-{view.id}',
    role: 'programme',
    path: (page) => sheetOnItsWay(page, 'accepted.csv'),
    find: (page) => page.getByRole('form', { name: 'Start the plan' }),
    away: ofWhoIsHere,
    words: 'What the plan is called',
    slip: (form) => form.getByLabel('Council').fill(''),
    mend: (form) => form.getByLabel('Council').fill(`Kept Council ${randomUUID()}`),
    save: 'Start the plan with this sheet',
    saved: /The plan is started|Nothing is missing/,
  },
]
