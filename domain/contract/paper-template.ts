import { z } from 'zod'
import { PlanPath } from './asking.ts'
import { AsRead, BasedOn } from './based-on.ts'
import type { Endpoints } from './endpoint.ts'
import { Ticked } from './forms.ts'
import { frame } from './frame.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import { Day, OptionalLine } from './text.ts'

/** The most that a template may weigh, in bytes: what a request may bring, as text. */
export const LARGEST_TEMPLATE = 2_000_000
export const TEMPLATE_TOO_LARGE =
  'Choose a file of 2 MB or less: take pictures out of the template, or make them smaller'

/** In whose styles the plan's papers are written in Word. */
export const PaperTemplateView = z.object({
  ...frame,
  /** The last version of it, also where that took it away; null where there never was one. */
  versionId: AsRead().nullable(),
  template: z.object({ name: z.string(), givenOn: Day() }).nullable(),
})
export type PaperTemplateView = z.infer<typeof PaperTemplateView>

/** A Word file as base64, or with `remove` none any more. */
export const NewPaperTemplate = z
  .object({
    name: OptionalLine(LONGEST.fileName),
    base64: z.string('Choose a Word file'),
    remove: Ticked,
    basedOn: BasedOn,
  })
  .partial({ base64: true })
  .refine(({ base64 = '', remove }) => remove || base64 !== '', {
    path: ['file'],
    message: 'Choose a Word file, or tick that papers are to be written without one',
  })
  // Beside the box in which it was chosen: nobody sees how a file is sent.
  .refine(({ base64 = '' }) => base64.length <= Math.ceil((LARGEST_TEMPLATE * 4) / 3) + 4, {
    path: ['file'],
    message: TEMPLATE_TOO_LARGE,
  })
export type NewPaperTemplate = z.infer<typeof NewPaperTemplate>

named({ PaperTemplateView, NewPaperTemplate })

export const PAPER_TEMPLATE_ENDPOINTS = {
  paperTemplate: {
    method: 'get',
    path: '/plans/:plan/paper-template',
    who: ['edit-plan'],
    says: 'The Word template in whose styles the plan’s papers are written',
    params: PlanPath,
    reply: PaperTemplateView,
  },
  samplePaperTemplate: {
    method: 'get',
    path: '/plans/:plan/paper-template/sample',
    who: ['edit-plan'],
    says: 'A template to begin with: the styles that papers need, to be dressed as the council’s',
    params: PlanPath,
    reply: null,
    gives: 'docx',
  },
  keepPaperTemplate: {
    method: 'post',
    path: '/plans/:plan/paper-template',
    who: ['edit-plan'],
    says: 'Give the Word template, as base64, or take it away',
    params: PlanPath,
    body: NewPaperTemplate,
    reply: PaperTemplateView,
    refuses: [409],
    status: 201,
  },
} as const satisfies Endpoints
