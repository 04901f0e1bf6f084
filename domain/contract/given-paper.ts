import { z } from 'zod'
import { AUDIENCES } from '../disclosure.ts'
import { PAPER_KINDS } from '../papers.ts'
import { Day, Instant } from './text.ts'

/** An issued paper that is still given to its readers, where others are named beside it. */
export const GivenPaper = z.object({
  id: z.string(),
  kind: z.enum(PAPER_KINDS),
  audience: z.enum(AUDIENCES),
  drawnOn: Day(),
  /** Two of one day and kind are told apart by the moment. */
  issuedAt: Instant(),
  /** The day on which it was withdrawn as wrong or replaced: its files are given still. */
  withdrawnOn: Day().nullable(),
})
export type GivenPaper = z.infer<typeof GivenPaper>
