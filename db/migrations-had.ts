import type Database from 'better-sqlite3'
import type pg from 'pg'

/** When each migration was made that a file has had, the first of them first. */
export function migrationsHad(file: Database.Database): number[] {
  const known = file.prepare(`select name from sqlite_master where name = '__drizzle_migrations'`).get()
  if (!known) return []
  const asked = 'select created_at from __drizzle_migrations order by created_at'
  return (file.prepare(asked).pluck().all() as unknown[]).map(Number)
}

/** The same of a database on a server. */
export async function migrationsHadThere(server: pg.ClientBase): Promise<number[]> {
  const { rows: known } = await server.query(`select to_regclass('drizzle.__drizzle_migrations') as name`)
  if ((known as { name: string | null }[])[0]?.name == null) return []
  const { rows } = await server.query('select created_at from drizzle.__drizzle_migrations order by created_at')
  return (rows as { created_at: string }[]).map((row) => Number(row.created_at))
}
