import { z } from 'zod'
import { LOOKS_LIKE } from '../../check-text.ts'
import { AUDIENCES } from '../../disclosure.ts'
import { PAPER_KINDS, PAPER_WITHDRAWALS, PROMPTS } from '../../papers.ts'
import { PUBLIC_TEXTS } from '../../publication.ts'
import { LONGEST } from '../longest.ts'
import { FiledRef } from './actions.ts'
import { Day, filed, Key, LaterDay, MaybeText, Reason, Text } from './fields.ts'

const Sha256 = () => z.string().regex(/^[0-9a-f]{64}$/, 'Write a SHA-256 in 64 small letters and figures')

/** A paper as it was issued, or, in its second version, as it was withdrawn. Its files are named, and travel beside. */
export const FiledPaper = filed({
  kind: z.enum(PAPER_KINDS),
  audience: z.enum(AUDIENCES),
  title: Text(),
  /** A day, or `meeting:KEY`. */
  asAt: z.string().max(120),
  drawnOn: Day(),
  files: z.strictObject({ html: Sha256(), docx: Sha256(), pdf: Sha256(), json: Sha256(), zip: Sha256() }),
  digest: Sha256(),
  head: Text(),
  withdrawnOn: LaterDay(),
  withdrawnAs: z.enum(PAPER_WITHDRAWALS).optional(),
  reason: Reason(),
})

/** What officers wrote in a kind of paper, for the day of its meeting or as at which it is drawn. */
export const FiledPaperAnswers = filed({
  kind: z.enum(PAPER_KINDS),
  /** Left out of the paper of a day. */
  meeting: Key().optional(),
  forOn: Day(),
  answers: z.array(
    z.strictObject({
      prompt: z.enum(PROMPTS),
      text: MaybeText(),
      saidBy: Text(LONGEST.saidBy),
      saidOn: Day(),
    }),
  ),
})

/** The Word template of a plan's papers; its file is named, and travels beside. */
export const FiledPaperTemplate = filed({ name: Text(LONGEST.fileName), file: Sha256().nullable() })

/** Whether a phrase may stand in papers. */
export const FiledPhraseAnswer = filed({
  looksLike: z.enum(LOOKS_LIKE),
  phrase: Text(),
  mayLeave: z.boolean(),
  forBoardOnly: z.boolean(),
})

/** Whether a text of an action may stand in papers for scrutiny and the public. */
export const FiledPublicationMark = filed({
  action: FiledRef,
  text: z.enum(PUBLIC_TEXTS),
  words: Text(),
  isWithheld: z.boolean(),
  reason: Text(),
})
