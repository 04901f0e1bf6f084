import { getTableName } from 'drizzle-orm'
import type { Table } from './dialect.ts'

/**
 * What a table keeps: nothing of the record is changed in place or deleted.
 *
 * - `versions` of a thing, each superseded by the next;
 * - `facts`, written once, superseded by the next of their kind;
 * - `links` of one version to other things, which take that version's time;
 * - the audit `trail` itself;
 * - `operational` rows, which are outside the record: changed and cleared away.
 */
type Keeps = 'versions' | 'facts' | 'links' | 'trail' | 'operational'

export interface TableKind {
  keeps: Keeps
  /** Whether a plan file holds it; where not, why not. */
  filed: true | { not: string }
  /** Columns that hold a person's own words, which may one day have to be blanked: the trail hashes each apart. */
  words: readonly string[]
  /** Names within columns of several words whose values are codes and places: nobody's words are sought in them. */
  codes: readonly string[]
  /** Columns that rows once had, and what stood in each: a digest that was taken with them can still be told. */
  gone: Readonly<Record<string, (row: Record<string, unknown>) => unknown>>
}

interface Said<T extends Table> {
  filed?: TableKind['filed']
  words?: readonly (keyof T['_']['columns'] & string)[]
  codes?: readonly string[]
  gone?: TableKind['gone']
}

const kinds = new Map<Table, TableKind>()

const says =
  (keeps: Keeps) =>
  <T extends Table>({ filed = true, words = [], codes = [], gone = {} }: Said<T>, table: T): T => {
    kinds.set(table, { keeps, filed, words, codes, gone })
    return table
  }

export const versions = says('versions')
export const facts = says('facts')
export const links = says('links')
export const trail = says('trail')

/** A table outside the record, with why it is. */
export const operational = <T extends Table>(why: string, table: T): T =>
  says('operational')<T>({ filed: { not: why } }, table)

/** What a table says of itself. @throws Error when it says nothing. */
export function kindOf(table: Table): TableKind {
  const kind = kinds.get(table)
  if (!kind) throw new Error(`${getTableName(table)} does not say what it keeps: see db/table-kinds.ts`)
  return kind
}

/** The tables that are the record: guarded by triggers, read as at a moment, digested in the trail. */
export const isRecord = (table: Table): boolean => kindOf(table).keeps !== 'operational'
