import { and, eq, isNull } from 'drizzle-orm'
import type { FiledAction, PlanFile } from '../../domain/contract/plan-file.ts'
import type { Instant } from '../../domain/day.ts'
import { plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { checkPlanFile } from './check/check-plan-file.ts'
import { FaultyPlanFile } from './fault.ts'
import { importAction } from './import-action.ts'
import { importHead } from './import-head.ts'
import { knowPeople } from '../people/know-people.ts'

/** Told how far a long import has come. */
export type Progress = (done: number, of: number) => void

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

/** A plan file whose actions may be read one at a time, and more than once. */
type Filed = Omit<PlanFile, 'actions'> & { actions: Iterable<FiledAction> & { length: number } }

/**
 * Imports a plan file: checks it first, then writes all of it or nothing. Rows
 * keep their own `recordedAt`; the audit trail says who imported them, from
 * where, and whom the file listed.
 *
 * @throws FaultyPlanFile with every fault; Refusal when the slug is taken.
 */
export function importPlan(deps: Deps, raw: unknown, given: Given): Promise<Imported> {
  const { by, byName = by, file: fileName, sha256, now, checking, progress } = given
  const faults = checkPlanFile(raw, { ...(now && { now }), ...(checking && { progress: checking }) })
  if (faults.length > 0) return Promise.reject(new FaultyPlanFile(faults))
  const file = raw as Filed
  const { slug } = file.plan

  return deps.store.tx(async (tx) => {
    await refuseTaken(tx, slug)
    const at = deps.clock.now()
    const importer = { email: by.toLowerCase(), name: byName }
    const people = await knowPeople(tx, deps, [...file.people, importer], at)
    const planId = deps.newId()
    const into = await importHead({ tx, planId, newId: deps.newId, people }, file)

    let [actions, progressUpdates] = [0, 0]
    for (const action of file.actions) {
      await importAction(into, action)
      actions += 1
      progressUpdates += action.progressUpdates.length
      progress?.(actions, file.actions.length)
    }

    await recordChange(tx, deps, {
      planId,
      at,
      by: people.get(importer.email) ?? '',
      verb: 'imported',
      subject: { kind: 'plan', ref: slug },
      before: null,
      after: { file: fileName, ...(sha256 !== undefined && { sha256 }), actions, progressUpdates, people: file.people },
    })
    return { planId, slug, actions, progressUpdates }
  })
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
