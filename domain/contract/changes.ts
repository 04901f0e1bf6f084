import { z } from 'zod'
import { VERBS } from '../vocabulary.ts'
import { frame } from './frame.ts'
import { Day, Instant } from './text.ts'

export const ChangesView = z.object({
  ...frame,
  changes: z.array(
    z.object({
      id: z.string(),
      recordedAt: Instant(),
      by: z.string(),
      verb: z.enum(VERBS),
      subject: z.object({ kind: z.string(), ref: z.string() }),
      before: z.record(z.string(), z.unknown()).nullable(),
      after: z.record(z.string(), z.unknown()).nullable(),
      /** The board whose period it falls in: the next one whose cut-off had not passed. */
      meeting: z.object({ id: z.string(), heldOn: Day() }).nullable(),
      hash: z.string(),
    }),
  ),
  people: z.array(z.string()),
  nextCursor: z.string().nullable(),
})
export type ChangesView = z.infer<typeof ChangesView>

export const VerifiedView = z.object({
  intact: z.boolean(),
  checked: z.int(),
  /** The hash of the last change: write it down, and the trail up to it can be proved later. */
  head: z.string().nullable(),
  brokenAt: z.string().nullable(),
})
export type VerifiedView = z.infer<typeof VerifiedView>
