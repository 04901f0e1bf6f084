import { z } from 'zod'
import { SHOWN_STATUSES } from '../delivery-status.ts'
import { ISSUED_FORMS, PAPER_KINDS, PAPER_WITHDRAWALS } from '../papers.ts'
import { PlanPath } from './asking.ts'
import type { Endpoints } from './endpoint.ts'
import { Key } from './filed/fields.ts'
import { named } from './named.ts'
import { Day, Instant } from './text.ts'

const PublicPaper = z.object({
  id: z.string(),
  kind: z.enum(PAPER_KINDS),
  /** What it is called; null where it was withdrawn since it holds what the public may not have: it has no word of its own then. */
  title: z.string().nullable(),
  /** As at when it is and for which meeting, as it says itself; null then too, and where its file is lost. */
  subtitle: z.string().nullable(),
  issuedOn: Day(),
  /** The moment of that: two papers of one day are told apart by it. */
  issuedAt: Instant(),
  digest: z.string(),
  withdrawn: z
    .object({
      on: Day(),
      at: Instant(),
      as: z.enum(PAPER_WITHDRAWALS),
      reason: z.string().nullable(),
      instead: z.string().nullable(),
    })
    .nullable(),
})

/** What everybody may see of a plan: what was issued for the public, and figures of the last of it that stands. */
export const PublicPlanView = z.object({
  /** By which its pages are addressed. */
  slug: z.string(),
  /**
   * Whose plan it is and what it is called in what was issued, never in the record of now; null where nobody may read any
   * of that any more.
   */
  plan: z.object({ council: z.string(), title: z.string(), illustrative: z.string().nullable() }).nullable(),
  /** The last one first; withdrawn ones with why. */
  papers: z.array(PublicPaper),
  /** A table of statuses, as it stands in a paper. */
  figures: z
    .object({
      paper: z.string(),
      drawnOn: Day(),
      /** The last paper that tells of a later day, and has no such table; null where none does. */
      later: z.object({ paper: z.string(), drawnOn: Day() }).nullable(),
      caption: z.string(),
      heads: z.array(z.string()),
      rows: z.array(z.array(z.object({ says: z.string(), status: z.enum(SHOWN_STATUSES).nullable() }))),
    })
    .nullable(),
})
export type PublicPlanView = z.infer<typeof PublicPlanView>

named({ PublicPaper, PublicPlanView })

export const PUBLIC_ENDPOINTS = {
  publicPlan: {
    method: 'get',
    path: '/public/:plan',
    who: 'anyone',
    says: 'What was issued of a plan for the public; nothing else of it, and 404 where nothing was',
    params: PlanPath,
    reply: PublicPlanView,
  },
  publicPaper: {
    method: 'get',
    path: '/public/:plan/papers/:id',
    who: 'anyone',
    says: 'A paper as it was issued for the public. One that was withdrawn for disclosure is answered with 410, why, and what stands in its place',
    params: PlanPath.extend({ id: Key() }),
    query: z.object({ as: z.enum(ISSUED_FORMS, 'Choose a form: html, docx, pdf or zip') }),
    reply: null,
    gives: ISSUED_FORMS,
    refuses: [410, 503],
  },
  publicTable: {
    method: 'get',
    path: '/public/:plan/table',
    who: 'anyone',
    says: 'The table of statuses of the last paper for the public that stands and has one, as a page that any website may frame',
    params: PlanPath,
    reply: null,
    gives: 'html',
  },
} as const satisfies Endpoints
