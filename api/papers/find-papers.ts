import { and, asc, eq, isNull } from 'drizzle-orm'
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

/** Papers of a plan of one kind for one audience, by the last that is known of each. */
const areOf = (planId: string, { kind, audience }: WhichPaper) =>
  and(eq(papers.planId, planId), eq(papers.kind, kind), eq(papers.audience, audience), knownAt(papers, null))

/** The paper of a kind that stands for its readers as at the moment of a drawing, where one does. */
export async function standingPaper(
  db: Db,
  { planId, asAt }: Pick<Drawing, 'planId' | 'asAt'>,
  which: WhichPaper,
): Promise<{ key: string; issuedOn: Day } | null> {
  const [row] = await db
    .select()
    .from(papers)
    .where(and(areOf(planId, which), eq(papers.asAt, sayAsAt(asAt)), isNull(papers.withdrawnOn)))
  return row ? { key: row.key, issuedOn: dayOf(row.recordedAt) } : null
}

/** What was withdrawn since it held what its readers may not have: a paper of a kind for the same readers, of the same day. */
export interface WithdrawnForDisclosure {
  key: string
  on: Day
  reason: string | null
  /** The words of all such, each by its SHA-256. */
  digests: readonly string[]
}

/** The last such paper, with the words of all; null where there is none. */
export async function withdrawnForDisclosure(
  db: Db,
  { planId, day }: Pick<Drawing, 'planId' | 'day'>,
  which: WhichPaper,
): Promise<WithdrawnForDisclosure | null> {
  const rows = await db
    .select()
    .from(papers)
    .where(and(areOf(planId, which), eq(papers.drawnOn, day), eq(papers.withdrawnAs, 'disclosure')))
    .orderBy(asc(papers.id))
  const last = rows.at(-1)
  if (last?.withdrawnOn == null) return null
  return { key: last.key, on: last.withdrawnOn, reason: last.reason, digests: rows.map(({ digest }) => digest) }
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
