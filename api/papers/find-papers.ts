import { and, eq, isNull } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { papers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { AsAt } from '../../domain/contract/frame.ts'
import { dayOf, type Day } from '../../domain/day.ts'
import type { Audience } from '../../domain/disclosure.ts'
import type { PaperKind } from '../../domain/papers.ts'
import { notThere } from '../http/refusal.ts'
import type { Drawing } from '../plan/plan-view.ts'

/** Which paper is meant, beside the moment that it is drawn for. */
export interface WhichPaper {
  kind: PaperKind
  audience: Audience
}

export type PaperRow = typeof papers.$inferSelect

/** What a paper that is drawn as at a moment is known by: the meeting, or the day. */
export const sayAsAt = ({ param, day }: AsAt): string => param ?? day

/** The paper of a kind that stands for its readers as at the moment of a drawing, where one does. */
export async function standingPaper(
  db: Db,
  { planId, asAt }: Pick<Drawing, 'planId' | 'asAt'>,
  { kind, audience }: WhichPaper,
): Promise<{ key: string; issuedOn: Day } | null> {
  const [row] = await db
    .select()
    .from(papers)
    .where(
      and(
        eq(papers.planId, planId),
        eq(papers.kind, kind),
        eq(papers.audience, audience),
        eq(papers.asAt, sayAsAt(asAt)),
        isNull(papers.withdrawnOn),
        knownAt(papers, null),
      ),
    )
  return row ? { key: row.key, issuedOn: dayOf(row.recordedAt) } : null
}

/** A paper as it stands, or as it was withdrawn. @throws Refusal 404 where there is no such paper. */
export async function paperCalled(db: Db, planId: string, key: string): Promise<PaperRow> {
  const [paper] = await db
    .select()
    .from(papers)
    .where(and(eq(papers.planId, planId), eq(papers.key, key), knownAt(papers, null)))
  if (!paper) throw notThere('paper')
  return paper
}
