import { isPostgres } from '../dialect.ts'
import type { DatabaseCopier } from './database-copy.ts'

/** How the database at an address is copied: a file, or one on a PostgreSQL server. */
export async function openCopier(address: string): Promise<DatabaseCopier> {
  if (isPostgres) return (await import('./postgres-copier.ts')).postgresCopier(address)
  return (await import('./sqlite-copier.ts')).sqliteCopier(address)
}
