import { and, desc, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { changes } from '../../db/schema/index.ts'
import { prepared } from '../../db/prepared.ts'
import type { WritingDb } from '../../db/store.ts'
import { dayOf, type Day, type Instant } from '../../domain/day.ts'
import { nextMoment } from '../../domain/next-moment.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { idAfter } from '../ids.ts'
import { lastAccepted, sayBehind } from './clock-behind.ts'

/** What a use case writes with: a transaction on one plan's record, and the moment it happens at. */
export interface PlanTx {
  db: WritingDb
  /** Null for the installation's own record: people and who keeps accounts. */
  planId: string | null
  /** Who does it. */
  by: string
  /** When it is recorded: never earlier than what was recorded before it. */
  at: Instant
  /** The day of `at` in London, which what is written is held to. */
  today: Day
  /** The next id, above every id of this record: their order is the order of events. */
  nextId(): string
  /** The end of the trail so far, which `record` moves on. */
  trail: { head: string | null }
  /** Told of each new end of the trail. */
  moved(head: string): void
}

/** Which record to write to, and as whom. */
export interface Which {
  planId: string | null
  by: string
  /** Also when the record runs too far ahead of the clock: to say that somebody accepts it. */
  evenBehind?: boolean
}

/** Begins to write to a plan's record, or to the installation's, inside a database transaction. */
export async function openPlan(
  db: WritingDb,
  { clock, newId }: Pick<Deps, 'clock' | 'newId'>,
  { planId, by, moved, evenBehind = false }: Which & Pick<PlanTx, 'moved'>,
): Promise<PlanTx> {
  const [last] = await (planId === null ? lastOfInstallation(db).execute() : lastOfPlan(db).execute({ planId }))
  const at = evenBehind
    ? follow(clock.now(), last?.recordedAt ?? null)
    : await decideMoment(db, planId, clock.now(), last?.recordedAt ?? null)
  let lastId = last?.id
  return {
    db,
    planId,
    by,
    at,
    today: dayOf(at),
    nextId: () => (lastId = idAfter(lastId, newId)),
    trail: { head: last?.hash ?? null },
    moved,
  }
}

/** @throws Refusal 503 when the record runs so far ahead of the clock that a person must look. */
async function decideMoment(
  db: WritingDb,
  planId: string | null,
  now: Instant,
  last: Instant | null,
): Promise<Instant> {
  const at = nextMoment({ now, last, accepted: null })
  if (at !== null) return at
  const accepted = nextMoment({ now, last, accepted: await lastAccepted(db, planId) })
  if (accepted !== null) return accepted
  throw new Refusal(
    503,
    'clock-behind',
    `${sayBehind(now, last as Instant)}. ` +
      'Nothing can be saved until the clock is put right, or an administrator accepts the gap (./scripts/plan accept-clock). Keep what you typed',
  )
}

const follow = (now: Instant, last: Instant | null): Instant => nextMoment({ now, last, accepted: last }) as Instant

const lastOf = (plan: SQL, name: string) =>
  prepared((db) =>
    db
      .select({ id: changes.id, hash: changes.hash, recordedAt: changes.recordedAt })
      .from(changes)
      .where(and(plan))
      .orderBy(desc(changes.id))
      .limit(1)
      .prepare(name),
  )
const lastOfPlan = lastOf(eq(changes.planId, sql.placeholder('planId')), 'last_change_of_plan')
const lastOfInstallation = lastOf(isNull(changes.planId), 'last_change_of_installation')
