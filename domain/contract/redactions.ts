import { z } from 'zod'
import { FEWEST_LETTERS, lettersOf, removeWords } from '../remove-words.ts'
import { REDACTION_STATES } from '../vocabulary.ts'
import { PlanPath } from './asking.ts'
import type { Endpoints } from './endpoint.ts'
import { refuser } from './forms.ts'
import { frame } from './frame.ts'
import { GivenPaper } from './given-paper.ts'
import { named } from './named.ts'
import { Instant, Words } from './text.ts'

const LONGEST_LOOKED_FOR = 200

/** Words that must not be in a plan, and why. The words themselves are looked for, and kept nowhere. */
export const NewRedaction = z
  .object({
    words: Words('Type the words exactly as they stand in the plan', LONGEST_LOOKED_FOR),
    reason: Words('Say why they must not be there, without repeating them', 500),
  })
  .superRefine(({ words, reason }, context) => {
    const refuse = refuser(context)
    if (lettersOf(words) < FEWEST_LETTERS)
      refuse(
        'words',
        `Type at least ${FEWEST_LETTERS} letters or figures: fewer would be found where they are not meant`,
      )
    else if (removeWords(reason, words) !== null)
      refuse('reason', 'Do not repeat the words here: the reason is kept for good')
  })
export type NewRedaction = z.infer<typeof NewRedaction>

const DecideRedaction = z.object({
  decision: z.enum(['removed', 'refused'], 'Choose whether the words are removed'),
})

/** A text in which the words stand: a column of a row, or what an entry of the trail says before or after. */
const RedactionPlace = z.object({
  subject: z.object({ kind: z.string(), ref: z.string() }),
  table: z.string(),
  column: z.string(),
  recordedAt: Instant(),
})
export type RedactionPlace = z.infer<typeof RedactionPlace>

const Redaction = z.object({
  id: z.string(),
  plan: z.object({ slug: z.string(), title: z.string(), council: z.string() }),
  state: z.enum(REDACTION_STATES),
  reason: z.string(),
  askedBy: z.string(),
  askedAt: Instant(),
  decidedBy: z.string().nullable(),
  decidedAt: Instant().nullable(),
  places: z.array(RedactionPlace),
  /** Issued papers in which the words stood when it was asked, or once it was decided then: what is public first; none where it was refused. They stay as they were sent, until they are withdrawn for disclosure. */
  papers: z.array(GivenPaper),
  /** Whether it waits for this reader: an administrator, other than who asked. */
  mayDecide: z.boolean(),
})
export type Redaction = z.infer<typeof Redaction>

export const PlanRedactionsView = z.object({ ...frame, redactions: z.array(Redaction) })
export type PlanRedactionsView = z.infer<typeof PlanRedactionsView>

export const RedactionsView = z.object({ redactions: z.array(Redaction) })
export type RedactionsView = z.infer<typeof RedactionsView>

named({ NewRedaction, DecideRedaction, Redaction, PlanRedactionsView, RedactionsView })

export const REDACTION_ENDPOINTS = {
  planRedactions: {
    method: 'get',
    path: '/plans/:plan/redactions',
    who: ['edit-plan'],
    says: 'Words that were removed from this plan, or are to be, by where they stood',
    params: PlanPath,
    reply: PlanRedactionsView,
  },
  askRedaction: {
    method: 'post',
    path: '/plans/:plan/redactions',
    who: ['edit-plan'],
    says: 'Ask that words be removed wherever they stand in a plan; an administrator decides',
    params: PlanPath,
    body: NewRedaction,
    reply: PlanRedactionsView,
    status: 201,
  },
  redactions: {
    method: 'get',
    path: '/redactions',
    who: 'administrator',
    says: 'What an administrator is asked to have removed, in every plan: where it stands, never what it says',
    reply: RedactionsView,
  },
  decideRedaction: {
    method: 'post',
    path: '/redactions/:id/decisions',
    who: 'administrator',
    says: 'Remove the words that the programme office named, or refuse to (not by who asked)',
    params: z.object({ id: z.string() }),
    body: DecideRedaction,
    reply: RedactionsView,
    status: 201,
    refuses: [409],
  },
} as const satisfies Endpoints
