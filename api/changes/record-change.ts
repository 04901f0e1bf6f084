import { createHash } from 'node:crypto'
import { and, asc, desc, eq, gte, isNull, sql, type SQL } from 'drizzle-orm'
import { changes, meetings } from '../../db/schema/index.ts'
import { inserter, prepared } from '../../db/prepared.ts'
import type { Db, WritingDb } from '../../db/store.ts'
import { dayOf, type Instant } from '../../domain/day.ts'
import type { Verb } from '../../domain/vocabulary.ts'
import type { Deps } from '../deps.ts'
import { idAfter } from '../ids.ts'

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
  const [last] = await (planId === null ? lastOfInstallation(tx).execute() : lastOfPlan(tx).execute({ planId }))

  const row = {
    // Above the one before it, though the clock of this server is behind another's: the chain is read in this order.
    id: idAfter(last?.id, newId),
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
  await addChange(tx, { ...row, hash: hashChange(row) })
}

const addChange = inserter(changes)

const lastOf = (plan: SQL, name: string) =>
  prepared((db) =>
    db
      .select({ id: changes.id, hash: changes.hash })
      .from(changes)
      .where(plan)
      .orderBy(desc(changes.id))
      .limit(1)
      .prepare(name),
  )
const lastOfPlan = lastOf(eq(changes.planId, sql.placeholder('planId')), 'last_change_of_plan')
const lastOfInstallation = lastOf(isNull(changes.planId), 'last_change_of_installation')

/** The board in whose period a moment falls: the first whose cut-off is not over. */
async function periodOf(db: Db, planId: string, at: Instant): Promise<string | null> {
  const [next] = await nextBoard(db).execute({ planId, on: dayOf(at) })
  return next?.id ?? null
}

const nextBoard = prepared((db) =>
  db
    .select({ id: meetings.thingId })
    .from(meetings)
    .where(
      and(
        eq(meetings.planId, sql.placeholder('planId')),
        eq(meetings.kind, 'improvement-board'),
        isNull(meetings.supersededAt),
        gte(meetings.dataCutOffOn, sql.placeholder('on')),
      ),
    )
    .orderBy(asc(meetings.dataCutOffOn))
    .limit(1)
    .prepare('next_board'),
)

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
