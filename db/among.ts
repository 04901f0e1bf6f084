import { sql, type SQL } from 'drizzle-orm'
import { isPostgres, type Column } from './dialect.ts'

/**
 * For a prepared query: whether a column holds one of a list that is given by
 * `listed` when the query runs. `inArray` makes another statement for each
 * length of the list, which costs more than running it.
 */
export const isAmong = (column: Column, name: string): SQL =>
  isPostgres
    ? sql`${column} = any(${sql.placeholder(name)})`
    : sql`${column} in (select value from json_each(${sql.placeholder(name)}))`

/** A list as the engine takes it in one parameter. */
export const listed = (values: readonly string[]): unknown => (isPostgres ? values : JSON.stringify(values))
