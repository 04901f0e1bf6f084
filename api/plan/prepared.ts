import type { Db } from '../../db/store.ts'

/**
 * A query that is always the same, prepared once for each database handle it
 * is used with: SQLite's two live as long as the store, a PostgreSQL
 * transaction's only as long as itself.
 */
export function prepared<Q>(prepare: (db: Db) => Q): (db: Db) => Q {
  const made = new WeakMap<Db, Q>()
  return (db) => {
    const known = made.get(db)
    if (known !== undefined) return known
    const query = prepare(db)
    made.set(db, query)
    return query
  }
}
