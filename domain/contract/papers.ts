import { z } from 'zod'
import { LOOKS_LIKE } from '../check-text.ts'
import { AUDIENCES } from '../disclosure.ts'
import { isMadeFor, PAPER_FORMS, PAPER_KINDS } from '../papers.ts'
import { AsAtQuery, PlanPath } from './asking.ts'
import type { Endpoints } from './endpoint.ts'
import { frame } from './frame.ts'
import { named } from './named.ts'

/** Which paper is asked for, for whom, and as at when. */
const Which = AsAtQuery.extend({
  kind: z.enum(PAPER_KINDS, 'Choose a kind of paper'),
  audience: z.enum(AUDIENCES, 'Choose whom the paper is for'),
})

const areTheirs = ({ kind, audience }: z.infer<typeof Which>): boolean => isMadeFor(kind, audience)
const NOT_THEIRS = {
  path: ['audience'],
  message: 'This kind of paper is not made for them. Choose whom else it is for',
}

const PaperQuery = Which.refine(areTheirs, NOT_THEIRS)

const DraftQuery = Which.extend({ as: z.enum(PAPER_FORMS, 'Choose a form: html, docx or pdf') }).refine(
  areTheirs,
  NOT_THEIRS,
)

/** What an officer is asked about before a paper leaves. */
export const PaperCheckView = z.object({
  ...frame,
  kind: z.enum(PAPER_KINDS),
  audience: z.enum(AUDIENCES),
  /** What looks like something that must not leave, each phrase once, in the order in which it stands in the paper. */
  suspects: z.array(
    z.object({
      looksLike: z.enum(LOOKS_LIKE),
      words: z.string(),
      /** The headings under which it stands, or the rows of tables. */
      where: z.array(z.string()),
    }),
  ),
})
export type PaperCheckView = z.infer<typeof PaperCheckView>

named({ PaperCheckView })

export const PAPER_ENDPOINTS = {
  draftPaper: {
    method: 'get',
    path: '/plans/:plan/papers/draft',
    who: ['issue-papers', 'issue-public-papers'],
    says: 'A paper as a draft, marked as one on every sheet. Nothing is issued',
    params: PlanPath,
    query: DraftQuery,
    reply: null,
    gives: PAPER_FORMS,
  },
  checkPaper: {
    method: 'get',
    path: '/plans/:plan/papers/check',
    who: ['issue-papers', 'issue-public-papers'],
    says: 'What in a paper looks like a name, a number or a count that must not leave, to be answered before it does',
    params: PlanPath,
    query: PaperQuery,
    reply: PaperCheckView,
  },
} as const satisfies Endpoints
