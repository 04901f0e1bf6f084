import { isPostgres } from './dialect.ts'
import type { Store } from './store.ts'

/**
 * Opens the database: the file, or the PostgreSQL server when `address` is one.
 *
 * @throws Error with a sentence when it cannot be opened.
 */
export async function openStore(address: string): Promise<Store> {
  if (isPostgres) return (await import('./store-postgres.ts')).openPostgres(address)
  return (await import('./store-sqlite.ts')).openSqlite(address)
}
