import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { openStore } from '../open-store.ts'
import type { Template } from './template.ts'

/** Names a template by everything that it could be made of, so that another source makes another. */
export function hashOfSources(pattern: string): string {
  const sources = globSync(pattern, { exclude: (name) => name.endsWith('.test.ts') })
  const hash = createHash('sha256')
  for (const source of sources.sort()) hash.update(`${source}\n`).update(readFileSync(source))
  return hash.digest('hex').slice(0, 16)
}

/** A database that has its tables and nothing in them: migrated once for all tests of the same sources. */
export const migrated: Template = {
  name: hashOfSources('{db,domain}/**/*.{ts,sql,json}'),
  async make(address) {
    const store = await openStore(address)
    await store.migrate()
    await store.close()
  },
}
