import { and, asc, eq, getTableName, gte, isNull, sql } from 'drizzle-orm'
import { changes, meetings } from '../../db/schema/index.ts'
import { knownAt } from '../../db/as-at.ts'
import type { Column, Table } from '../../db/dialect.ts'
import { inserter, prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import { dayOf, type Instant } from '../../domain/day.ts'
import type { Verb } from '../../domain/vocabulary.ts'
import { digestRow, hashChange, nameOfRow, newSalt } from './digest.ts'
import type { PlanTx } from './plan-tx.ts'

/** A row that a deed writes, and the row whose place it takes. */
export interface Row {
  into: Table
  values: Record<string, unknown>
  supersedes: string | null
}

/** What `record` fills in itself. */
type Filled = 'id' | 'thingId' | 'planId' | 'recordedAt' | 'recordedBy' | 'supersededAt'
type Given<T extends Table> = Omit<T['$inferSelect'], Filled> & { id?: string; thingId?: string }

/**
 * A row to be recorded. Its id is made unless given; the first version of a
 * thing gives the thing its id.
 *
 * @param supersedes The id of the row that holds until now; null when there is none.
 */
export const row = <T extends Table>(into: T, values: Given<T>, supersedes: string | null = null): Row => ({
  into,
  values,
  supersedes,
})

export interface Deed {
  verb: Verb
  subject: { kind: string; ref: string }
  before?: object | null
  after?: object | null
  rows: readonly Row[]
}

/**
 * The one way to write to the record: supersedes, inserts, and adds the change
 * to the audit trail with a digest of every row, in the transaction it is
 * given. If the change cannot be written, nothing is.
 */
export async function record(tx: PlanTx, deed: Deed): Promise<void> {
  const salt = newSalt()
  const wrote: Wrote[] = []
  for (const one of deed.rows) wrote.push(await write(tx, one, salt))
  await addChange(tx, { ...deed, salt, wrote })
}

/**
 * A row as the trail names it: with the row whose place it took, and, where it
 * came with its own history, the moment its own place was taken.
 */
export type Wrote = [table: string, id: string, digest: string, superseded: string | null, supersededAt?: Instant]

async function write(tx: PlanTx, { into, values, supersedes }: Row, salt: string): Promise<Wrote> {
  const { db, planId, at, by, nextId } = tx
  const given: Record<string, unknown> = { ...values, ...('planId' in values ? {} : { planId }) }
  if ('recordedAt' in into) Object.assign(given, { recordedAt: at, recordedBy: by, supersededAt: null })
  // A version written again with some of it changed brings the id of the one before along.
  if (supersedes !== null && given['id'] === supersedes) delete given['id']
  if ('id' in into) given['id'] ??= nextId()
  if ('thingId' in into) given['thingId'] ??= given['id']
  if (supersedes !== null) await supersede(into)(db).execute({ id: supersedes, at })
  await insert(into)(db, given)
  return [getTableName(into), nameOfRow(into, given), digestRow(into, given, salt), supersedes]
}

/** Adds a change whose rows are written already. */
export async function addChange(
  tx: PlanTx,
  { verb, subject, before, after, salt, wrote }: Omit<Deed, 'rows'> & { salt: string; wrote: readonly Wrote[] },
): Promise<void> {
  const { db, planId, at, by, trail } = tx
  const change = {
    id: tx.nextId(),
    planId,
    recordedAt: at,
    recordedBy: by,
    verb,
    subjectKind: subject.kind,
    subjectRef: subject.ref,
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
    meetingId: planId && (await periodOf(db, planId, at)),
    wrote: JSON.stringify(wrote),
    salt,
    previousHash: trail.head,
  }
  const hash = hashChange(change)
  await insert(changes)(db, { ...change, hash })
  trail.head = hash
  tx.moved(hash)
}

const inserters = new WeakMap<Table, (db: Db, values: Record<string, unknown>) => Promise<unknown>>()

/** Inserts a whole row by a statement prepared once a table. */
export function insert(into: Table) {
  const known = inserters.get(into)
  if (known) return known
  const made = inserter(into) as (db: Db, values: Record<string, unknown>) => Promise<unknown>
  inserters.set(into, made)
  return made
}

const superseders = new WeakMap<Table, (db: Db) => { execute(given: Record<string, unknown>): Promise<unknown> }>()

function supersede(table: Table) {
  const known = superseders.get(table)
  if (known) return known
  const made = prepared((db: Db) =>
    db
      .update(table)
      .set({ supersededAt: sql`${sql.placeholder('at')}` } as never)
      .where(eq((table as unknown as { id: Column }).id, sql.placeholder('id')))
      .prepare(`supersede_${getTableName(table)}`),
  )
  superseders.set(table, made)
  return made
}

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
        knownAt(meetings, null),
        isNull(meetings.cancelledOn),
        gte(meetings.dataCutOffOn, sql.placeholder('on')),
      ),
    )
    .orderBy(asc(meetings.dataCutOffOn))
    .limit(1)
    .prepare('next_board'),
)
