import { and, eq, isNull } from 'drizzle-orm'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import type { Instant } from '../../domain/day.ts'
import { plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { newSalt } from '../record/digest.ts'
import { addChange } from '../record/record.ts'
import { transact, type Open } from '../record/transact.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { checkPlanFile } from './check/check-plan-file.ts'
import { FaultyPlanFile } from './fault.ts'
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
}

interface Imported {
  planId: string
  slug: string
  actions: number
  progressUpdates: number
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
export function importPlan(deps: Deps, raw: unknown, given: Given): Promise<Imported> {
  const { now, checking } = given
  const faults = checkPlanFile(raw, { ...(now && { now }), ...(checking && { progress: checking }) })
  if (faults.length > 0) return Promise.reject(new FaultyPlanFile(faults))
  return transact(deps, (open, db) => bringPlan(open, db, deps, raw, given))
}

/** Writes a plan file that was checked, in the transaction it is given. */
export async function bringPlan(
  open: Open,
  db: Db,
  { newId }: Pick<Deps, 'newId'>,
  raw: unknown,
  { by, byName = by, file: fileName, sha256, progress }: Given,
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
      },
      ...brought,
    },
  )
  return { planId, slug, actions, progressUpdates }
}

async function refuseTaken(db: Db, slug: string): Promise<void> {
  const [taken] = await db
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.slug, slug), isNull(plans.supersededAt)))
  if (!taken) return
  throw new Refusal(
    409,
    'slug-taken',
    `There is a plan ${slug} here already. Give this one another slug: ./scripts/plan import FILE --slug ${slug}-2`,
  )
}
