import { createHash } from 'node:crypto'
import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm'
import { changes, meetings } from '../../db/schema/index.ts'
import type { Db, WritingDb } from '../../db/store.ts'
import { dayOf, type Instant } from '../../domain/day.ts'
import type { Verb } from '../../domain/vocabulary.ts'
import type { Deps } from '../deps.ts'

export interface Change {
  planId: string | null
  at: Instant
  by: string
  verb: Verb
  subject: { kind: string; ref: string }
  before: object | null
  after: object | null
}

/**
 * Adds to the audit trail, in the transaction of what it tells of: if this row
 * cannot be written, nothing is.
 */
export async function recordChange(tx: WritingDb, { newId }: Pick<Deps, 'newId'>, change: Change): Promise<void> {
  const { planId, at, by, verb, subject, before, after } = change
  const ofPlan = planId === null ? isNull(changes.planId) : eq(changes.planId, planId)
  const [last] = await tx.select({ hash: changes.hash }).from(changes).where(ofPlan).orderBy(desc(changes.id)).limit(1)

  const row = {
    id: newId(),
    planId,
    recordedAt: at,
    recordedBy: by,
    verb,
    subjectKind: subject.kind,
    subjectRef: subject.ref,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
    meetingId: planId && (await periodOf(tx, planId, at)),
    previousHash: last?.hash ?? null,
  }
  await tx.insert(changes).values({ ...row, hash: hashChange(row) })
}

/** The board in whose period a moment falls: the first whose cut-off is not over. */
async function periodOf(db: Db, planId: string, at: Instant): Promise<string | null> {
  const [next] = await db
    .select({ id: meetings.thingId })
    .from(meetings)
    .where(
      and(
        eq(meetings.planId, planId),
        eq(meetings.kind, 'improvement-board'),
        isNull(meetings.supersededAt),
        gte(meetings.dataCutOffOn, dayOf(at)),
      ),
    )
    .orderBy(asc(meetings.dataCutOffOn))
    .limit(1)
  return next?.id ?? null
}

type Hashed = Omit<typeof changes.$inferSelect, 'hash'>

/** The hash of a change and, through `previousHash`, of every change before it. */
export function hashChange(row: Hashed): string {
  const { id, planId, recordedAt, recordedBy, verb, subjectKind, subjectRef, before, after, meetingId, previousHash } =
    row
  const said = [
    previousHash,
    id,
    planId,
    recordedAt,
    recordedBy,
    verb,
    subjectKind,
    subjectRef,
    before,
    after,
    meetingId,
  ]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
