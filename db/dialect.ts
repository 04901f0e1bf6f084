import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'
import { sql, type AnyColumn, type SQL } from 'drizzle-orm'
import type { Day, Instant } from '../domain/day.ts'

/** Which engine this process speaks to: chosen once, by the address. */
export const isPostgres = /^postgres(ql)?:/.test(process.env['DATABASE_URL'] ?? '')

const pick = <P>(forPostgres: P, forSqlite: unknown): P => (isPostgres ? forPostgres : (forSqlite as P))

export const table = pick(pg.pgTable, sqlite.sqliteTable)
export const index = pick(pg.index, sqlite.index)
export const uniqueIndex = pick(pg.uniqueIndex, sqlite.uniqueIndex)
export const check = pick(pg.check, sqlite.check)
export const primaryKey = pick(pg.primaryKey, sqlite.primaryKey)

export const text = (name: string) => pick(pg.text, sqlite.text)(name)
/** A value of its own shape, kept as JSON text so that it reads the same everywhere, in the order it was written. */
export const json = <T>(name: string) => {
  const kept = {
    dataType: () => 'text',
    toDriver: (value: T | null) => (value === null ? null : JSON.stringify(value)) as string,
    fromDriver: (text: string) => JSON.parse(text) as T,
  }
  const forPostgres = pg.customType<{ data: T; driverData: string }>(kept)
  return pick(forPostgres, sqlite.customType<{ data: T; driverData: string }>(kept))(name)
}
export const integer = (name: string) => pick(pg.integer, sqlite.integer)(name)
export const flag = (name: string) =>
  pick(pg.boolean, (column: string) => sqlite.integer(column, { mode: 'boolean' }))(name)

/** An app-made uuidv7: sorts by when it was made, needs no sequence, reads the same everywhere. */
export const id = (name = 'id') => text(name)
export const day = (name: string) => text(name).$type<Day>()
export const instant = (name: string) => text(name).$type<Instant>()

/** Text limited to a rule's own list. Pair it with `oneOf` in the table's checks. */
export const code = <const C extends readonly [string, ...string[]]>(name: string, codes: C) =>
  pick(pg.text<string, C[number], C>, sqlite.text)(name, { enum: codes })

/** What a `code` column may hold, for the database to check. The codes are our own constants. */
export const oneOf = (column: AnyColumn, codes: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(codes.map((one) => `'${one}'`).join(', '))})`

export type Table = pg.PgTable
export type Column = AnyColumn
