import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { Table } from './dialect.ts'
import type { Db } from './store.ts'

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

/**
 * Inserts one whole row by a prepared statement: every column is given.
 *
 * @example
 * const addChange = inserter(changes)
 * await addChange(tx, { id, planId, … })
 */
export function inserter<T extends Table>(into: T): (db: Db, row: T['$inferSelect']) => Promise<unknown> {
  const given = Object.fromEntries(
    Object.keys(getTableColumns(into)).map((column) => [column, sql.placeholder(column)]),
  )
  const insert = prepared((db) =>
    db
      .insert(into)
      .values(given as T['$inferInsert'])
      .prepare(`insert_${getTableName(into)}`),
  )
  return async (db, row) => insert(db).execute(row)
}
