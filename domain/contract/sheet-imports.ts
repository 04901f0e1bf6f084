import { z } from 'zod'
import { asked } from './asking.ts'
import { Key } from './filed/fields.ts'
import type { Endpoints } from './endpoint.ts'
import { Ticked } from './forms.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import { NewPlan } from './settings.ts'
import { ImportsView, SheetDoubtsView, SheetImportView, SheetRowsView } from './sheet-import-views.ts'
import { Line, OptionalLine, orNothing, Words } from './text.ts'

/** The most that a sheet may weigh, in bytes: what a request may bring, as text. */
export const LARGEST_SHEET = 2_000_000
export const SHEET_TOO_LARGE =
  'Choose a file of 2 MB or less: copy the sheets that are of the plan into a new file, and choose that'

/** For how many days a sheet is kept, with its answers. */
export const SHEET_KEPT_DAYS = 30

/** How many sheets somebody may have on their way at once. */
export const MOST_SHEETS = 20

/** How many rows of a sheet, or doubts, stand on one page. */
export const ROWS_TO_A_PAGE = 20

const ImportPath = z.object({ id: z.string() })

const Page = () => asked(z.coerce.number('Enter a number').int().min(1, 'Enter 1 or more').max(9_999))

/** The row at which a table begins that stands below another of its sheet. */
const Row = () => asked(z.coerce.number('Enter a number').int().min(1, 'Enter 1 or more').max(9_999_999))

/** A file as base64, or what was copied from a sheet. */
export const NewSheetImport = z
  .object({
    name: OptionalLine(LONGEST.fileName),
    base64: z.string(),
    pasted: z.string(),
    /** The plan that it is brought into; left out, it is to start one. */
    plan: orNothing(Key()),
  })
  .partial({ base64: true, pasted: true, plan: true })
  .refine(({ name, base64, pasted = '' }) => name === null || base64 !== '' || pasted.trim() !== '', {
    path: ['file'],
    message: 'This file is empty: choose the one that the plan is in',
  })
  .refine(({ name, base64 = '', pasted = '' }) => name !== null || base64 !== '' || pasted.trim() !== '', {
    path: ['file'],
    message: 'Choose a file, or paste what you copied from a sheet',
  })
  .refine(({ base64 = '', pasted = '' }) => base64 === '' || pasted.trim() === '', {
    path: ['file'],
    message: 'Choose a file, or paste what you copied: not both',
  })
  // Beside the box in which it was chosen: nobody sees how a file is sent.
  .refine(({ base64 = '' }) => base64.length <= Math.ceil((LARGEST_SHEET * 4) / 3) + 4, {
    path: ['file'],
    message: SHEET_TOO_LARGE,
  })
export type NewSheetImport = z.infer<typeof NewSheetImport>

const BasedOnAnswers = z.string('Open the page again: this form does not say what it was based on').max(80)

/**
 * Answers to questions by their ids, and to doubts by their cells; all others stay as they are. An empty one takes an answer
 * back.
 */
export const NewSheetAnswers = z.object({
  answers: z.record(z.string(), z.string().max(LONGEST.text, 'Use 4,000 characters or fewer')),
  /**
   * What stood at each when its author read it, empty where nothing did: what a colleague said since is not replaced unseen.
   */
  was: z.record(z.string(), z.string()).optional(),
  /** Takes what is proposed for every question that has no answer. */
  takeProposed: Ticked.optional(),
})
export type NewSheetAnswers = z.infer<typeof NewSheetAnswers>

/** The plan that a sheet becomes. */
export const NewPlanOfSheet = z.object({
  council: Line('Enter the council’s name'),
  title: Line('Enter what the plan is called'),
  slug: NewPlan.shape.slug,
  basedOn: BasedOnAnswers,
})
export type NewPlanOfSheet = z.infer<typeof NewPlanOfSheet>

/** What is brought into a plan is what was read. */
export const SheetIntoPlan = z.object({ basedOn: BasedOnAnswers })
export type SheetIntoPlan = z.infer<typeof SheetIntoPlan>

/** Why all that a sheet brought is taken back. */
export const SheetTakenBack = z.object({ reason: Words('Say why this sheet is taken back') })
export type SheetTakenBack = z.infer<typeof SheetTakenBack>

named({ SheetTakenBack, SheetIntoPlan, NewSheetImport, NewSheetAnswers, NewPlanOfSheet })

export const SHEET_IMPORT_ENDPOINTS = {
  sheetImports: {
    method: 'get',
    path: '/imports',
    who: 'plan-starter',
    says: 'The sheets that I brought and that are still kept',
    reply: ImportsView,
  },
  bringSheet: {
    method: 'post',
    path: '/imports',
    who: 'plan-starter',
    says: 'Bring a council’s own sheet, to see what would become of it',
    body: NewSheetImport,
    reply: SheetImportView,
    refuses: [409, 503],
    status: 201,
  },
  sheetImport: {
    method: 'get',
    path: '/imports/:id',
    who: 'plan-starter',
    says: 'What would become of a sheet, and what is asked',
    params: ImportPath,
    reply: SheetImportView,
  },
  sheetDoubts: {
    method: 'get',
    path: '/imports/:id/doubts',
    who: 'plan-starter',
    says: 'What nobody can be sure of in a sheet, cells that are alike together',
    params: ImportPath,
    query: z.object({ page: Page() }),
    reply: SheetDoubtsView,
  },
  sheetRows: {
    method: 'get',
    path: '/imports/:id/rows',
    who: 'plan-starter',
    says: 'A sheet as it is, each cell with what becomes of it',
    params: ImportPath,
    query: z.object({ sheet: asked(z.string().max(400)), from: Row(), page: Page() }),
    reply: SheetRowsView,
  },
  answerSheet: {
    method: 'post',
    path: '/imports/:id/answers',
    who: 'plan-starter',
    says: 'Answer what is asked about a sheet',
    params: ImportPath,
    body: NewSheetAnswers,
    reply: SheetImportView,
    refuses: [409, 503],
    status: 201,
  },
  acceptSheet: {
    method: 'post',
    path: '/imports/:id/accept',
    who: 'plan-starter',
    says: 'Start a plan with a sheet, as it is proposed',
    params: ImportPath,
    body: NewPlanOfSheet,
    reply: SheetImportView,
    refuses: [409, 503],
    status: 201,
  },
  bringIntoPlan: {
    method: 'post',
    path: '/imports/:id/into-plan',
    who: 'plan-starter',
    says: 'Bring a sheet into the plan that it is for, as it is proposed',
    params: ImportPath,
    body: SheetIntoPlan,
    reply: SheetImportView,
    refuses: [409, 503],
    status: 201,
  },
  takeBackSheet: {
    method: 'post',
    path: '/imports/:id/take-back',
    who: 'plan-starter',
    says: 'Take back as a whole what a sheet brought, until the first paper is issued with it',
    params: ImportPath,
    body: SheetTakenBack,
    reply: SheetImportView,
    refuses: [409],
    status: 201,
  },
  dropSheet: {
    method: 'delete',
    path: '/imports/:id',
    who: 'plan-starter',
    says: 'Throw away a sheet and its answers. What it became stays',
    params: ImportPath,
    reply: ImportsView,
  },
} as const satisfies Endpoints
