import { z } from 'zod'
import { LOOKS_LIKE } from '../check-text.ts'
import { AUDIENCES } from '../disclosure.ts'
import { ISSUED_FORMS, isMadeFor, PAPER_KINDS, PAPER_WITHDRAWALS, PROMPTS, type PromptKey } from '../papers.ts'
import { AsAtQuery, Moment, PlanPath } from './asking.ts'
import { AsRead, BasedOn } from './based-on.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { Key } from './filed/fields.ts'
import { BoardDate, frame } from './frame.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import { Day, Instant, Line, OptionalWords, orNothing, Words } from './text.ts'
import { Ticks } from './ticks.ts'

const kind = z.enum(PAPER_KINDS, 'Choose a kind of paper')
const audience = z.enum(AUDIENCES, 'Choose whom the paper is for')
const form = z.enum(ISSUED_FORMS, 'Choose a form: html, docx, pdf or zip')

/** Which paper is meant, for whom, and as at when. */
const which = { kind, audience, asAt: Moment() }

const areTheirs = (said: { kind: z.infer<typeof kind>; audience: z.infer<typeof audience> }): boolean =>
  isMadeFor(said.kind, said.audience)
const NOT_THEIRS = {
  path: ['audience'],
  message: 'This kind of paper is not made for them. Choose whom else it is for',
}

const PaperQuery = z.object(which).refine(areTheirs, NOT_THEIRS)
const DraftQuery = z.object({ ...which, as: form }).refine(areTheirs, NOT_THEIRS)
const FormQuery = z.object({ as: form })

/** A paper that was issued. */
const IssuedPaper = z.object({
  /** What its address calls it. */
  id: z.string(),
  /** Its last version: a withdrawal says that it was based on this one. */
  versionId: AsRead(),
  kind: z.enum(PAPER_KINDS),
  audience: z.enum(AUDIENCES),
  /** What it is called; null to whoever may not have its files. */
  title: z.string().nullable(),
  /** What it was drawn as at, as `asAt` says it, the last day of that, and the meeting that it went to; null too to whoever may not have its files. */
  asAt: z.string(),
  drawnOn: Day(),
  meeting: BoardDate.extend({ cancelledOn: Day().nullable() }).nullable(),
  issuedOn: Day(),
  issuedAt: Instant(),
  /** Who issued it. */
  by: z.string(),
  /** SHA-256 of its words, and of each of its files; and the end of the plan's audit trail when it was issued. */
  digest: z.string(),
  files: z.object({ html: z.string(), docx: z.string(), pdf: z.string(), json: z.string(), zip: z.string() }),
  head: z.string(),
  /** Whether whoever looks may have its files: those of one that is withdrawn for disclosure are the office's alone. */
  isOpen: z.boolean(),
  withdrawn: z
    .object({
      on: Day(),
      at: Instant(),
      as: z.enum(PAPER_WITHDRAWALS),
      reason: z.string().nullable(),
      /** What was issued in its place since, where something stands there. */
      instead: z.string().nullable(),
    })
    .nullable(),
})
export type IssuedPaper = z.infer<typeof IssuedPaper>

/** The papers that were issued, the last one first; of those that whoever looks may read. */
export const PapersView = z.object({ ...frame, issued: z.array(IssuedPaper) })
export type PapersView = z.infer<typeof PapersView>

/** What a paper wants before it is issued: what officers write, and what they are asked about. */
export const PaperCheckView = z.object({
  ...frame,
  kind: z.enum(PAPER_KINDS),
  audience: z.enum(AUDIENCES),
  title: z.string(),
  /** SHA-256 of what it, its data and its Word template say now: whoever issues it says that this is what they have read. */
  digest: z.string(),
  /**
   * The last change of the plan that it knows of: with it whoever issues the paper is told what was changed since. Null of
   * a day that has ended, on which nothing that is recorded now has a part.
   */
  knownUntil: z.string().nullable(),
  /** The day for which its prompts are answered: of its meeting, or the day as at which it is drawn. */
  forOn: Day(),
  /** The answers that stand in it: those of its own occasion, or of the last one before. */
  answersId: AsRead().nullable(),
  prompts: z.array(
    z.object({
      key: z.enum(PROMPTS),
      /** What to write there. */
      asks: z.string(),
      answer: z
        .object({
          /** Null where there is nothing to say. */
          text: z.string().nullable(),
          saidBy: z.string(),
          saidOn: Day(),
          /** The day for which it was written: an answer is kept from one meeting to the next. */
          forOn: Day(),
        })
        .nullable(),
    }),
  ),
  /** The answer that was last given of a phrase, in any paper of the plan. */
  phrasesId: AsRead().nullable(),
  /** What looks like something that must not leave, each phrase once, in the order in which it stands in the paper, then in its data and its Word template. */
  suspects: z.array(
    z.object({
      /** What it is called where it is answered, the same in every paper of the plan. */
      id: z.string(),
      looksLike: z.enum(LOOKS_LIKE),
      words: z.string(),
      /** The headings under which it stands, the rows of tables, “In the data: updates, 2.6” where the paper does not say it of the same action, and “In the Word template: footer”. */
      where: z.array(z.string()),
      /** What stands before and after it at each of those, there for the first time. */
      around: z.array(z.object({ before: z.string(), after: z.string() })),
      /** The refs of the actions whose texts it stands in: such a text can be marked as not for publication. */
      actions: z.array(z.string()),
      /** Whether an officer has said that it may. */
      mayLeave: z.boolean(),
    }),
  ),
  /** Where it has characters that no font of papers has: a number is printed in the place of each. */
  unprintable: z.array(
    z.object({
      where: z.string(),
      characters: z.array(z.object({ character: z.string(), printedAs: z.string() })),
      /** The ref of the action whose text it is, which can be reworded. */
      action: z.string().nullable(),
    }),
  ),
  /** The one of its kind that stands already, which would have to be withdrawn first. */
  standing: z.object({ id: z.string(), issuedOn: Day() }).nullable(),
  /** The last one of the same day that had to be withdrawn since it held what its readers may not have; `isSame` where this says it word for word. */
  withdrawn: z.object({ id: z.string(), on: Day(), reason: z.string().nullable(), isSame: z.boolean() }).nullable(),
  /** Why it is not issued now; null when it can be. */
  whyNot: z.string().nullable(),
})
export type PaperCheckView = z.infer<typeof PaperCheckView>

/** What officers write into the prompts of a kind of paper, by their keys. What is left out is to be written again. */
export const NewPaperAnswers = z
  .object({
    ...which,
    saidBy: Line('Enter your post, like Democratic Services Officer', LONGEST.saidBy),
    basedOn: BasedOn,
    ...(Object.fromEntries(PROMPTS.map((key) => [key, OptionalWords()])) as Record<
      PromptKey,
      ReturnType<typeof OptionalWords>
    >),
  })
  .refine(areTheirs, NOT_THEIRS)
export type NewPaperAnswers = z.infer<typeof NewPaperAnswers>

/**
 * Which phrases of a paper may leave, by their ids, and which that might may no more; of any other the answer stays as it
 * is, also of one that came into the paper since it was read.
 */
export const NewPhraseAnswers = z
  .object({
    ...which,
    mayLeave: Ticks('Tick what may leave', LONGEST.phraseId),
    mayNotLeave: Ticks('Say what may not leave any more, or leave it out', LONGEST.phraseId),
    basedOn: BasedOn,
  })
  .refine(areTheirs, NOT_THEIRS)
export type NewPhraseAnswers = z.infer<typeof NewPhraseAnswers>

/** Issues a paper: what it says was read, by its digest. */
export const NewIssue = z
  .object({
    ...which,
    digest: z.string('Say what you have read: the digest that the check shows').max(64),
    /** As the check says it: null of a day that has ended. */
    knownUntil: orNothing(z.string().max(64)),
    /** Why what had to be withdrawn may be issued after all, where it says the same. */
    whyAgain: OptionalWords(),
  })
  .refine(areTheirs, NOT_THEIRS)
export type NewIssue = z.infer<typeof NewIssue>

export const NewWithdrawal = z.object({
  as: z.enum(PAPER_WITHDRAWALS, 'Choose why it is withdrawn'),
  reason: Words('Say why: whoever follows a link to it is told'),
  basedOn: BasedOn,
})
export type NewWithdrawal = z.infer<typeof NewWithdrawal>

named({ IssuedPaper, PapersView, PaperCheckView, NewPaperAnswers, NewPhraseAnswers, NewIssue, NewWithdrawal })

const MAKE = ['issue-papers', 'issue-public-papers'] as const
const PaperPath = PlanPath.extend({ id: Key() })

export const PAPER_ENDPOINTS = {
  papers: {
    method: 'get',
    path: '/plans/:plan/papers',
    who: READ,
    says: 'The papers that were issued, of those that you may read; withdrawn ones with why',
    params: PlanPath,
    query: AsAtQuery,
    reply: PapersView,
  },
  draftPaper: {
    method: 'get',
    path: '/plans/:plan/papers/draft',
    who: MAKE,
    says: 'A paper as a draft, marked as one on every sheet, and its tables of data, in every row. Nothing is issued',
    params: PlanPath,
    query: DraftQuery,
    reply: null,
    gives: ISSUED_FORMS,
  },
  checkPaper: {
    method: 'get',
    path: '/plans/:plan/papers/check',
    who: MAKE,
    says: 'What a paper wants before it is issued: what officers have to write, and what looks like a name, a number or a count that must not leave',
    params: PlanPath,
    query: PaperQuery,
    reply: PaperCheckView,
  },
  answerPrompts: {
    method: 'post',
    path: '/plans/:plan/papers/answers',
    who: MAKE,
    says: 'Write what only an officer can say in a paper; kept from one meeting to the next',
    params: PlanPath,
    body: NewPaperAnswers,
    reply: PaperCheckView,
    refuses: [409],
    status: 201,
  },
  answerCheck: {
    method: 'post',
    path: '/plans/:plan/papers/check',
    who: MAKE,
    says: 'Say of what looks like a name, a number or a count that it may leave; once a plan, for every paper',
    params: PlanPath,
    body: NewPhraseAnswers,
    reply: PaperCheckView,
    refuses: [409],
    status: 201,
  },
  issuePaper: {
    method: 'post',
    path: '/plans/:plan/papers',
    who: MAKE,
    says: 'Issue a paper: it is kept as it is sent, and never replaced',
    params: PlanPath,
    body: NewIssue,
    reply: PapersView,
    refuses: [409, 503],
    status: 201,
  },
  paper: {
    method: 'get',
    path: '/plans/:plan/papers/:id',
    who: READ,
    says: 'A paper as it was issued, in one of its forms. One that was withdrawn for disclosure is answered with 410, why, and what stands in its place',
    params: PaperPath,
    query: FormQuery,
    reply: null,
    gives: ISSUED_FORMS,
    refuses: [410, 503],
  },
  withdrawPaper: {
    method: 'post',
    path: '/plans/:plan/papers/:id/versions',
    who: MAKE,
    says: 'Withdraw a paper: its address stays, and says why',
    params: PaperPath,
    body: NewWithdrawal,
    reply: PapersView,
    refuses: [409],
    status: 201,
  },
} as const satisfies Endpoints
