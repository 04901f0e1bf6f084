import { and, eq } from 'drizzle-orm'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import type { Instant } from '../../domain/day.ts'
import { knownAt } from '../../db/as-at.ts'
import { plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { newSalt } from '../record/digest.ts'
import { addChange } from '../record/record.ts'
import { transact, type Open, type Writing } from '../record/transact.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { checkPlanFile } from './check/check-plan-file.ts'
import { FaultyPlanFile, type Fault } from './fault.ts'
import { asFoundOf } from './as-found.ts'
import { actionsFiling } from '../actions/filing.ts'
import { peopleFiling } from '../people/filing.ts'
import { knowPeople } from '../people/know-people.ts'
import { planFiling } from '../plans/filing.ts'
import { progressUpdatesFiling } from '../progress-updates/filing.ts'
import { importList, importThing, type Import, type Progress } from './import-rows.ts'
import { nounsOn } from './nouns.ts'
import { upgrade } from './upgrade.ts'

interface Given {
  /** The email address of whoever imports it; made known when it is not. */
  by: string
  byName?: string
  /** What the file is called, and the hash of its bytes, for the audit trail. */
  file: string
  sha256?: string
  /** The installation’s clock, where nothing of the file may lie after it. */
  now?: Instant
  checking?: Progress
  progress?: Progress
  /** Brings states in that the pages could not have come to, as a version of before wrote them; the record says so. */
  asFound?: boolean
}

interface Imported {
  planId: string
  slug: string
  actions: number
  progressUpdates: number
  /** How many of its states the pages could not have come to; none unless that was asked for. */
  found: number
}

/** A plan file that was checked: a list with nothing in it may be left out. */
type Filed = Pick<PlanFile, 'plan'> & Partial<PlanFile>

/**
 * Imports a plan file: checks it first, then writes all of it or nothing. Rows
 * keep their own `recordedAt`; the audit trail says who imported them, from
 * where, and whom the file listed.
 *
 * @throws FaultyPlanFile with every fault; Refusal when the slug is taken.
 */
export function importPlan(deps: Writing, raw: unknown, given: Given): Promise<Imported> {
  const { now, checking } = given
  const faults = checkPlanFile(raw, { ...(now && { now }), ...(checking && { progress: checking }) })
  const bars = given.asFound ? faults.filter(({ unreachable }) => !unreachable) : faults
  if (bars.length > 0) return Promise.reject(new FaultyPlanFile(bars))
  return transact(deps, (open, db) => bringPlan(open, db, deps, raw, given, faults))
}

/** Writes a plan file that was checked, in the transaction it is given. */
export async function bringPlan(
  open: Open,
  db: Db,
  { newId }: Pick<Deps, 'newId'>,
  raw: unknown,
  { by, byName = by, file: fileName, sha256, progress }: Given,
  found: readonly Fault[] = [],
): Promise<Imported> {
  const file = upgrade(raw) as Filed
  const { slug } = file.plan
  await refuseTaken(db, slug)
  const importer = { email: by.toLowerCase(), name: byName }
  const people = await knowPeople(open, importer, file.people)
  const planId = newId()
  const tx = await open({ planId, by: people.get(importer.email) ?? '' })
  const brought: Import['brought'] = { salt: newSalt(), wrote: [], last: null }
  const into: Import = { tx, planId, brought, names: new Map([[peopleFiling, people]]), counts: new Map() }
  await importThing(into, planFiling, { ...file.plan }, { id: planId })
  for (const noun of nounsOn(null))
    await importList(into, noun, (file as Record<string, unknown>)[noun.list], {
      progress: noun === actionsFiling ? progress : undefined,
    })
  const actions = into.counts.get(actionsFiling) ?? 0
  const progressUpdates = into.counts.get(progressUpdatesFiling) ?? 0

  // Never earlier than what it brought, whatever the clock says: what is written next follows all of it.
  const at = brought.last !== null && brought.last > tx.at ? brought.last : tx.at
  await addChange(
    { ...tx, at },
    {
      verb: 'imported',
      subject: { kind: 'plan', ref: slug },
      after: {
        file: fileName,
        ...(sha256 !== undefined && { sha256 }),
        actions,
        progressUpdates,
        people: file.people ?? [],
        ...(found.length > 0 && { asFound: asFoundOf(found) }),
      },
      ...brought,
    },
  )
  return { planId, slug, actions, progressUpdates, found: found.length }
}

async function refuseTaken(db: Db, slug: string): Promise<void> {
  const [taken] = await db
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.slug, slug), knownAt(plans, null)))
  if (!taken) return
  throw new Refusal(
    409,
    'slug-taken',
    `There is a plan ${slug} here already. Give this one another slug: ./scripts/plan import FILE --slug ${slug}-2`,
  )
}
