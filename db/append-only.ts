import type Database from 'better-sqlite3'
import { getTableColumns, getTableName, is, Table as AnyTable } from 'drizzle-orm'
import type pg from 'pg'
import type { Table } from './dialect.ts'
import * as schema from './schema/index.ts'
import { isRecord, kindOf } from './table-kinds.ts'

/** The tables that are records; each says so of itself (db/table-kinds.ts). */
export const APPEND_ONLY: readonly Table[] = Object.values(schema).filter(
  (one: unknown): one is Table => is(one, AnyTable) && isRecord(one as Table),
)

/**
 * The triggers that keep a record a record: no DELETE, and no UPDATE but of
 * `superseded_at`, once, from nothing to a moment; and of a column of words
 * from which a removal is recorded (`redactions`).
 *
 * They are drawn from the schema at every start, not written in a migration: a
 * rebuilt table loses its triggers in silence, and a new column would go
 * unguarded.
 */
export function guardSqlite(writer: Database.Database): void {
  const standing = new Map(
    (
      writer.prepare(`select name, sql from sqlite_master where type = 'trigger'`).all() as {
        name: string
        sql: string
      }[]
    ).map(({ name, sql }) => [name, sql]),
  )
  writer.transaction(() => {
    for (const [name, sql] of triggers()) {
      if (standing.get(name) === sql) continue
      writer.exec(`DROP TRIGGER IF EXISTS "${name}"`)
      writer.exec(sql)
    }
  })()
}

/** Takes the triggers away for a migration, which cannot drop a column that one of them names. They are drawn anew after it. */
export function unguardSqlite(writer: Database.Database): void {
  for (const [name] of triggers()) writer.exec(`DROP TRIGGER IF EXISTS "${name}"`)
}

function triggers(): [name: string, sql: string][] {
  return APPEND_ONLY.flatMap((table): [string, string][] => {
    const name = getTableName(table)
    const columns = Object.values(getTableColumns(table)).map((column) => column.name)
    const words = wordsOf(table)
    const fixed = columns.filter((column) => column !== 'superseded_at' && !words.includes(column))
    const changed = (column: string) => `NEW."${column}" IS NOT OLD."${column}"`
    const kept = (column: string) =>
      `${changed(column)} AND NOT EXISTS (SELECT 1 FROM redactions WHERE in_table = '${name}' AND row_id = OLD."id" AND in_column = '${column}')`
    const refused = [
      ...fixed.map(changed),
      ...words.map(kept),
      ...(columns.includes('superseded_at')
        ? [`${changed('superseded_at')} AND (OLD."superseded_at" IS NOT NULL OR NEW."superseded_at" IS NULL)`]
        : []),
      `NOT (${['0', ...[...words, 'superseded_at'].filter((one) => columns.includes(one)).map(changed)].join(' OR ')})`,
    ]
    const refuse = `BEGIN SELECT RAISE(ABORT, '${name} is append-only'); END`
    return [
      [`${name}_no_delete`, `CREATE TRIGGER "${name}_no_delete" BEFORE DELETE ON "${name}" ${refuse}`],
      [
        `${name}_no_rewrite`,
        `CREATE TRIGGER "${name}_no_rewrite" BEFORE UPDATE ON "${name}" WHEN ${refused.map((one) => `(${one})`).join(' OR ')} ${refuse}`,
      ],
    ]
  })
}

/** The columns of a table that hold people's words, as the database calls them. */
function wordsOf(table: Table): string[] {
  const columns = getTableColumns(table) as Record<string, { name: string }>
  return kindOf(table).words.map((key) => columns[key]?.name ?? key)
}

/** The same on PostgreSQL, TRUNCATE included. A table's columns of words are told to its trigger. */
export async function guardPostgres(server: pg.Client): Promise<void> {
  await server.query(`
    CREATE OR REPLACE FUNCTION keep_record() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE altered text[];
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        SELECT array_agg(now.key) INTO altered FROM jsonb_each(to_jsonb(NEW)) AS now
          WHERE to_jsonb(OLD) -> now.key IS DISTINCT FROM now.value;
        IF altered IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM unnest(altered) AS one WHERE NOT coalesce(CASE
            WHEN one = 'superseded_at' THEN
              to_jsonb(OLD) ->> 'superseded_at' IS NULL AND to_jsonb(NEW) ->> 'superseded_at' IS NOT NULL
            ELSE one = ANY (TG_ARGV) AND EXISTS (
              SELECT 1 FROM redactions
                WHERE in_table = TG_TABLE_NAME AND row_id = to_jsonb(OLD) ->> 'id' AND in_column = one)
            END, false))
        THEN RETURN NEW; END IF;
      END IF;
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END $$`)
  for (const table of APPEND_ONLY) {
    const name = getTableName(table)
    const words = wordsOf(table).map((column) => `'${column}'`)
    await server.query(`
      CREATE OR REPLACE TRIGGER "${name}_keep_rows" BEFORE UPDATE OR DELETE ON "${name}"
        FOR EACH ROW EXECUTE FUNCTION keep_record(${words.join()});
      CREATE OR REPLACE TRIGGER "${name}_keep_table" BEFORE TRUNCATE ON "${name}"
        FOR EACH STATEMENT EXECUTE FUNCTION keep_record()`)
  }
}
