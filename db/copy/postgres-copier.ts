import { createReadStream, createWriteStream, mkdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { guardPostgres } from '../append-only.ts'
import { refuseLaterMigrations } from '../later-migrations.ts'
import { migrationsHadThere } from '../migrations-had.ts'
import * as schema from '../schema/index.ts'
import { MIGRATION_LOCK, MIGRATIONS, WRITERS_LOCK } from '../store-postgres.ts'
import { StoreBusy, StoreDamaged, type Db } from '../store.ts'
import type { DatabaseCopier } from './database-copy.ts'
import { isUsed } from './is-used.ts'

const FOLDER = 'tables'
const CONNECT_MS = 5000

/** Copies a database on a server, table by table: a file each, of one moment. */
export function postgresCopier(url: string): DatabaseCopier {
  return {
    copyOut: (folder, look) =>
      alone(url, async (server) => {
        await server.query('begin isolation level repeatable read read only')
        const migrations = await migrationsHadThere(server)
        mkdirSync(join(folder, FOLDER))
        for (const table of await tablesThere(server))
          await pipeline(server.query(copyTo(`copy ${table.said} to stdout`)), createWriteStream(fileOf(folder, table)))
        if (migrations.join() === ours().map(madeAt).join()) await look(handle(server))
        await server.query('commit')
        return { engine: 'postgres', migrations }
      }),

    standing: () =>
      alone(url, async (server) => {
        await refuseOthers(server)
        if ((await tablesThere(server)).length === 0) return 'nothing'
        // Tables of before people or plans, or of somebody else, would be missed too.
        return (await isUsed(handle(server)).catch(() => true)) ? 'used' : 'empty'
      }),

    putBack: (folder, copied, { look, aside }) =>
      alone(url, async (server) => {
        const all = ours()
        refuseLaterMigrations(copied.migrations, all)
        const had = new Set(copied.migrations)
        await server.query('begin')
        await server.query(`set local lock_timeout = ${CONNECT_MS}`)
        await server.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK}), pg_advisory_xact_lock(${WRITERS_LOCK})`)
        await refuseOthers(server)
        const kept = await keepAside(server, aside)
        await makeLog(server)
        for (const migration of all.filter((one) => had.has(madeAt(one)))) await bring(server, migration)
        await fill(server, folder)
        for (const migration of all.filter((one) => !had.has(madeAt(one)))) await bring(server, migration)
        await look(handle(server))
        await guardPostgres(server)
        // Until here a server sees nothing of it; from here on it sees all.
        await server.query('commit')
        return kept
      }),
  }
}

const ours = (): MigrationMeta[] => readMigrationFiles({ migrationsFolder: MIGRATIONS })
const madeAt = ({ folderMillis }: MigrationMeta): number => folderMillis
const handle = (server: pg.Client): Db => drizzle(server, { schema }) as unknown as Db

/** Does a piece of work on a connection of its own, whose end undoes what was not committed. */
async function alone<T>(url: string, work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: 'improvement-plan backup',
  })
  server.on('error', (error) => console.error('The database ended a connection:', error.message))
  await server.connect()
  try {
    return await work(server)
  } finally {
    await server.end()
  }
}

/** @throws StoreBusy while anybody else is connected: a running server always is. */
async function refuseOthers(server: pg.Client): Promise<void> {
  const { rows } = await server.query(
    `select count(*)::int as others from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  )
  const [{ others } = { others: 0 }] = rows as { others: number }[]
  if (others > 0) throw new StoreBusy(`${others} others are connected to the database`)
}

interface NamedTable {
  name: string
  /** Its name and columns, as SQL says them. */
  said: string
}

const fileOf = (folder: string, { name }: NamedTable): string => join(folder, FOLDER, `${name}.copy`)

/** The tables of the database, each after those that its rows name. */
async function tablesThere(server: pg.Client): Promise<NamedTable[]> {
  const { rows } = await server.query(
    `select c.relname as name,
       format('public.%I (%s)', c.relname, (select string_agg(format('%I', a.attname), ', ' order by a.attnum)
         from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)) as said,
       array(select r.relname::text from pg_constraint f join pg_class r on r.oid = f.confrelid
         where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as after
     from pg_class c where c.relnamespace = to_regnamespace('public') and c.relkind = 'r' order by c.relname`,
  )
  const left = rows as (NamedTable & { after: string[] })[]
  const ordered: NamedTable[] = []
  while (left.length > 0) {
    const next = left.findIndex(({ after }) => !after.some((name) => left.some((one) => one.name === name)))
    if (next < 0) throw new Error(`Tables name each other in a circle: ${left.map(({ name }) => name).join(', ')}`)
    ordered.push(...left.splice(next, 1))
  }
  return ordered
}

/** Moves what stands there into schemas of another name, whole. */
async function keepAside(server: pg.Client, aside: string): Promise<string | null> {
  if ((await tablesThere(server)).length === 0) {
    // What is left of a start that made no table yet.
    await server.query('drop schema if exists drizzle cascade')
    await server.query('create schema if not exists public')
    return null
  }
  const name = aside.replaceAll('-', '_')
  await server.query(`alter schema public rename to "${name}"`)
  await server.query('create schema public')
  const { rows } = await server.query(`select to_regnamespace('drizzle') as there`)
  if ((rows as { there: string | null }[])[0]?.there != null)
    await server.query(`alter schema drizzle rename to "${name}_drizzle"`)
  return `the schema ${name} of the same database`
}

/** Where drizzle notes the migrations that a database has had. */
async function makeLog(server: pg.Client): Promise<void> {
  await server.query('create schema drizzle')
  await server.query(
    'create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
  )
}

/** Makes one migration, as drizzle does, within the transaction that is open. */
async function bring(server: pg.Client, { sql, hash, folderMillis }: MigrationMeta): Promise<void> {
  for (const statement of sql) await server.query(statement)
  await server.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
    hash,
    folderMillis,
  ])
}

/** Fills the tables from their files. @throws StoreDamaged when they do not fit. */
async function fill(server: pg.Client, folder: string): Promise<void> {
  for (const table of await tablesThere(server)) {
    const file = fileOf(folder, table)
    if (!existsSync(file)) throw new StoreDamaged(`The table ${table.name} is not in it`)
    try {
      await pipeline(createReadStream(file), server.query(copyFrom(`copy ${table.said} from stdin`)))
    } catch (error) {
      // 22: what is no value of a column; 23: what a rule of the tables forbids.
      if (!/^2[23]/.test((error as { code?: string }).code ?? '')) throw error
      throw new StoreDamaged(`The table ${table.name} does not fit: ${(error as Error).message}`)
    }
  }
}
