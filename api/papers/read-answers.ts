import { and, asc, eq, lte } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { paperAnswers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { AsAt } from '../../domain/contract/frame.ts'
import type { Day } from '../../domain/day.ts'
import type { PaperKind, PromptAnswer, PromptKey } from '../../domain/papers.ts'

/** An answer, and the day for which it was written. */
export type KeptAnswer = PromptAnswer & { forOn: Day }

/** The day for which a paper as at a moment is written: that of its meeting, or the moment's own. */
export const forOn = ({ meeting, day }: AsAt): Day => meeting?.heldOn ?? day

/**
 * What officers have written in a kind of paper for a day: each prompt as it was last answered for that day, or for one
 * before it. What is written for a later meeting is in no earlier one's paper, so that a paper made again says what it said.
 */
export async function readAnswers(
  db: Db,
  { planId, kind, on }: { planId: string; kind: PaperKind; on: Day },
): Promise<{ answers: KeptAnswer[]; own: typeof paperAnswers.$inferSelect | null }> {
  const rows = await db
    .select()
    .from(paperAnswers)
    .where(
      and(
        eq(paperAnswers.planId, planId),
        eq(paperAnswers.kind, kind),
        lte(paperAnswers.forOn, on),
        knownAt(paperAnswers, null),
      ),
    )
    .orderBy(asc(paperAnswers.forOn))
  const answers = new Map<PromptKey, KeptAnswer>()
  for (const row of rows) for (const answer of row.answers) answers.set(answer.prompt, { ...answer, forOn: row.forOn })
  return { answers: [...answers.values()], own: rows.find((row) => row.forOn === on) ?? null }
}
