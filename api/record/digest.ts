import { hash, randomBytes } from 'node:crypto'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { changes } from '../../db/schema/index.ts'
import type { Table } from '../../db/dialect.ts'
import { kindOf } from '../../db/table-kinds.ts'

/** SHA-256 in 43 characters that need no escaping. */
const sha256 = (text: string): string => hash('sha256', text, 'base64url')

/** What keeps a change's digests from being guessed by whoever reads the trail alone. */
export const newSalt = (): string => randomBytes(16).toString('base64url')

/** What a row is called in the trail: its id, or for a link the ids it joins. */
export function nameOfRow(table: Table, row: Record<string, unknown>): string {
  const { id } = row
  if (typeof id === 'string') return id
  const joined = Object.keys(getTableColumns(table)).filter((column) => column !== 'planId')
  return joined.map((column) => String(row[column])).join(':')
}

/**
 * The digest of a row as it was written: of every column that holds something,
 * by its name, but `superseded_at`, which the trail tells in its own way.
 *
 * People's words are digested apart, so that some of them can one day be
 * blanked and the digest of the row still be told from what is left. A column
 * added later is null in older rows, and changes no digest.
 */
export const digestRow = (
  table: Table,
  row: Record<string, unknown>,
  salt: string,
  digestOf: DigestWords = digestWords,
): string => sealed(table, said(table, row, { salt, digestOf }))

/** Whether this is the digest of a row, as it is taken now or was while the table had columns that are gone. */
export function isDigestOf(
  digest: string,
  table: Table,
  row: Record<string, unknown>,
  { salt, digestOf = digestWords }: { salt: string; digestOf?: DigestWords },
): boolean {
  const now = said(table, row, { salt, digestOf })
  if (digest === sealed(table, now)) return true
  const gone = Object.entries(kindOf(table).gone).map(([column, of]): Said => [column, of(row)])
  return (
    gone.length > 0 &&
    digest === sealed(table, [...now, ...gone].filter(([, value]) => value !== undefined).sort(byColumn))
  )
}

type Said = [column: string, value: unknown]

const byColumn = ([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]) =>
  one < other ? -1 : 1

/** What stands in each column of a row that holds something. */
function said(
  table: Table,
  row: Record<string, unknown>,
  { salt, digestOf }: { salt: string; digestOf: DigestWords },
): Said[] {
  const { words } = kindOf(table)
  const name = nameOfRow(table, row)
  return columnsOf(table).flatMap(([key, column]): Said[] => {
    const value = row[key]
    if (value === null || value === undefined) return []
    return [[column, words.includes(key) ? digestOf(salt, placeOf(name, column), textOf(value)) : value]]
  })
}

/** Words as the database holds them: those that are several, each in its place, as JSON. */
export const textOf = (words: unknown): string => (typeof words === 'string' ? words : JSON.stringify(words))

const sealed = (table: Table, columns: readonly Said[]): string =>
  sha256(JSON.stringify([getTableName(table), ...columns])).slice(0, 22)

/** The digest of somebody's words, which stand in one place of the record. */
export type DigestWords = (salt: string, place: string, text: string) => string

export const digestWords: DigestWords = (salt, place, text) => sha256(JSON.stringify([salt, place, text]))

/** Where words stand: a column of a row; what a change says before and after. */
export const placeOf = (row: string, column: string): string => `${row}.${column}`

/** A table's columns in the order of their names, so that their order in the code means nothing. */
function columnsOf(table: Table): readonly (readonly [key: string, column: string])[] {
  const known = ordered.get(table)
  if (known) return known
  const columns = Object.entries(getTableColumns(table))
    .map(([key, column]) => [key, column.name] as const)
    .filter(([key]) => key !== 'supersededAt')
    .sort(([, one], [, other]) => byColumn([one], [other]))
  ordered.set(table, columns)
  return columns
}
const ordered = new WeakMap<Table, ReturnType<typeof columnsOf>>()

type Hashed = Omit<typeof changes.$inferSelect, 'hash'>

/**
 * The hash of a change and, through `previousHash`, of every change before it
 * and every row they wrote. What it says before and after goes in as digests.
 */
export function hashChange(row: Hashed, digestOf: DigestWords = digestWords): string {
  const { id, planId, recordedAt, recordedBy, verb, subjectKind, subjectRef, before, after } = row
  const { meetingId, previousHash, wrote, salt } = row
  const known = [previousHash, id, planId, recordedAt, recordedBy, verb, subjectKind, subjectRef]
  // Changes of before there were digests hash their words as they stand.
  if (salt === null) return hash('sha256', JSON.stringify([...known, before, after, meetingId]), 'hex')
  const words = [before, after].map((text, i) => text && digestOf(salt, placeOf(id, String(i)), text))
  return hash('sha256', JSON.stringify([...known, ...words, meetingId, wrote && sha256(wrote)]), 'hex')
}
