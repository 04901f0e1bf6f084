import type Database from 'better-sqlite3'
import { getTableColumns, getTableName, is, Table as AnyTable } from 'drizzle-orm'
import type pg from 'pg'
import type { Table } from './dialect.ts'
import * as schema from './schema/index.ts'
import { isRecord } from './table-kinds.ts'

/** The tables that are records; each says so of itself (db/table-kinds.ts). */
export const APPEND_ONLY: readonly Table[] = Object.values(schema).filter(
  (one: unknown): one is Table => is(one, AnyTable) && isRecord(one as Table),
)

/**
 * The triggers that keep a record a record: no DELETE, and no UPDATE but of
 * `superseded_at`, once, from nothing to a moment.
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

function triggers(): [name: string, sql: string][] {
  return APPEND_ONLY.flatMap((table): [string, string][] => {
    const name = getTableName(table)
    const columns = Object.values(getTableColumns(table)).map((column) => column.name)
    const fixed = columns.filter((column) => column !== 'superseded_at')
    const rewritten = fixed.map((column) => `NEW."${column}" IS NOT OLD."${column}"`)
    const resuperseded = columns.includes('superseded_at')
      ? ['OLD."superseded_at" IS NOT NULL', 'NEW."superseded_at" IS NULL']
      : ['1']
    const refuse = `BEGIN SELECT RAISE(ABORT, '${name} is append-only'); END`
    return [
      [`${name}_no_delete`, `CREATE TRIGGER "${name}_no_delete" BEFORE DELETE ON "${name}" ${refuse}`],
      [
        `${name}_no_rewrite`,
        `CREATE TRIGGER "${name}_no_rewrite" BEFORE UPDATE ON "${name}" WHEN ${[...resuperseded, ...rewritten].join(' OR ')} ${refuse}`,
      ],
    ]
  })
}

/** The same on PostgreSQL, TRUNCATE included. */
export async function guardPostgres(server: pg.Client): Promise<void> {
  await server.query(`
    CREATE OR REPLACE FUNCTION keep_record() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE'
        AND to_jsonb(OLD) ? 'superseded_at'
        AND to_jsonb(OLD)->>'superseded_at' IS NULL
        AND to_jsonb(NEW)->>'superseded_at' IS NOT NULL
        AND to_jsonb(OLD) - 'superseded_at' = to_jsonb(NEW) - 'superseded_at'
      THEN RETURN NEW; END IF;
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END $$`)
  for (const table of APPEND_ONLY) {
    const name = getTableName(table)
    await server.query(`
      CREATE OR REPLACE TRIGGER "${name}_keep_rows" BEFORE UPDATE OR DELETE ON "${name}"
        FOR EACH ROW EXECUTE FUNCTION keep_record();
      CREATE OR REPLACE TRIGGER "${name}_keep_table" BEFORE TRUNCATE ON "${name}"
        FOR EACH STATEMENT EXECUTE FUNCTION keep_record()`)
  }
}
