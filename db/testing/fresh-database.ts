import { copyFileSync, mkdtempSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clearLeftOver } from './clear-left-over.ts'
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
  if (template) await copyTemplate(template, address)
  return { address, folder, drop: () => Promise.resolve(forget()) }
}

async function copyTemplate(template: Template, address: string): Promise<void> {
  const kept = join(tmpdir(), `plan-template-${template.name}.sqlite`)
  if (!copied(kept, address)) {
    await makeFile(template, kept)
    clearLeftOver(tmpdir())
    copyFileSync(kept, address)
  }
}

/** Copies a template that is there. Its use is noted on it, so that nobody takes it for left over. */
function copied(kept: string, address: string): boolean {
  try {
    const now = new Date()
    utimesSync(kept, now, now)
    copyFileSync(kept, address)
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
    return false
  }
}

/** Made beside and moved into place, so that two who make it at once do no harm. */
async function makeFile({ make }: Template, kept: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-template-'))
  const made = join(folder, 'plan.sqlite')
  await make(made)
  renameSync(made, kept)
  rmSync(folder, { recursive: true })
}
