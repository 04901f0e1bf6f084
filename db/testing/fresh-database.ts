import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverUrl } from './engine.ts'
import { copyDatabase, emptyDatabase } from './fresh-postgres.ts'
import type { Template } from './template.ts'

/** A database of a test's own. */
export interface FreshDatabase {
  /** What the store is opened with. */
  address: string
  /** A folder of its own too, for copies. */
  folder: string
  drop(): Promise<void>
}

/** An empty database, or a copy of a template. On PostgreSQL another of the same server. */
export async function freshDatabase(template?: Template): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-'))
  const forget = () => rmSync(folder, { recursive: true, force: true })

  if (serverUrl !== undefined) {
    const { address, drop } = await (template ? copyDatabase(serverUrl, template) : emptyDatabase(serverUrl))
    return { address, folder, drop: async () => drop().finally(forget) }
  }
  const address = join(folder, 'plan.sqlite')
  if (template) copyFileSync(await madeFile(template), address)
  return { address, folder, drop: () => Promise.resolve(forget()) }
}

/** The template's file. Made beside and moved into place, so that two who make it at once do no harm. */
async function madeFile({ name, make }: Template): Promise<string> {
  const kept = join(tmpdir(), `plan-template-${name}.sqlite`)
  if (existsSync(kept)) return kept
  const folder = mkdtempSync(join(tmpdir(), 'plan-template-'))
  const made = join(folder, 'plan.sqlite')
  await make(made)
  renameSync(made, kept)
  rmSync(folder, { recursive: true })
  return kept
}
