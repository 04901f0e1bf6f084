import { sql } from 'drizzle-orm'
import { isPostgres } from '../dialect.ts'
import type { WritingDb } from '../store.ts'

/** What both engines' transactions can run, beside what the store's type offers. */
interface Runs {
  run(query: object): unknown
  execute(query: object): Promise<unknown>
}

/** Runs a statement as it is written, past everything but the database's own rules. */
export function raw(tx: WritingDb, statement: string): unknown {
  const runs = tx as unknown as Runs
  return isPostgres ? runs.execute(sql.raw(statement)) : runs.run(sql.raw(statement))
}

/** Takes away the triggers of a table, as somebody with the database in their hands could. */
export async function unguard(tx: WritingDb, table: string): Promise<void> {
  if (isPostgres) await raw(tx, `ALTER TABLE "${table}" DISABLE TRIGGER USER`)
  else for (const one of ['no_delete', 'no_rewrite']) await raw(tx, `DROP TRIGGER IF EXISTS "${table}_${one}"`)
}
