import { StoreNewer } from './store.ts'

/**
 * Refuses a database that has had migrations which this program does not know:
 * a later version has written it, and what that meant by its columns is unknown
 * here.
 *
 * @param had When each migration was made that the database has had.
 * @throws StoreNewer
 */
export function refuseLaterMigrations(had: readonly number[], ours: readonly { folderMillis: number }[]): void {
  const known = new Set(ours.map(({ folderMillis }) => folderMillis))
  const unknown = had.filter((made) => !known.has(made))
  if (unknown.length > 0) throw new StoreNewer(`It has had ${unknown.length} migrations that are not known here`)
}
