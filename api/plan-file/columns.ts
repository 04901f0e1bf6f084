import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Table } from '../../db/dialect.ts'

/** A column of a table by its name in our code. @throws Error when a filing names one that is not there. */
export function columnOf(table: Table, name: string): PgColumn {
  const column = (getTableColumns(table) as Record<string, PgColumn>)[name]
  if (!column) throw new Error(`${getTableName(table)} has no column ${name}: see the filing that names it`)
  return column
}
