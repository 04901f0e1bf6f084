import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import type { Instant } from '../../domain/day.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import type { Caller } from './caller.ts'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { join as joinPlan } from './parts.ts'

const FOLDER = join(import.meta.dirname, 'plans')

/** The plans of `plans/`, by their slugs: what their README says. */
export const WRITTEN_BY_HAND = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .sort()

export const readWritten = (slug: string): string => readFileSync(join(FOLDER, `${slug}.json`), 'utf8')

/** An installation into which one of them was brought, looked at some days later by its clerk. */
export async function openWritten(
  slug: string,
  now: Instant,
  over: (close: () => Promise<void>) => void,
): Promise<TestApp & { clerk: Caller; plan: string }> {
  const app = await openTestApp({ over, empty: true })
  app.clock.moveTo(now)
  await importPlan(app.deps, JSON.parse(readWritten(slug)) as PlanFile, { by: 'it@plan.example', file: `${slug}.json` })
  await joinPlan(app.deps, 'clerk@plan.example', 'programme', slug)
  return { ...app, clerk: await app.signedIn('clerk@plan.example'), plan: `/plans/${slug}` }
}
