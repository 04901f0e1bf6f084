import { openTestStore } from './testing/open-test-store.ts'
import { insertOneOfEach } from './testing/one-of-each.ts'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { instant } from '../domain/day.ts'
import { APPEND_ONLY } from './append-only.ts'
import { sqliteCopier } from './copy/sqlite-copier.ts'
import { actions, people, progressUpdates } from './schema/index.ts'
import { openSqlite } from './store-sqlite.ts'
import type { Store, WritingDb } from './store.ts'

const MIGRATIONS = 'db/migrations/sqlite'
const later = instant('2020-02-03T09:00:00.000Z')

/** Our migrations and one more, in a folder of their own. */
function withOneMore(folder: string, statements: string[]): string {
  const migrations = join(folder, 'migrations')
  cpSync(MIGRATIONS, migrations, { recursive: true })
  const file = join(migrations, 'meta', '_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { idx: number; when: number }[] }
  const last = journal.entries.at(-1)
  if (!last) throw new Error('There are no migrations')
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, ...{ tag: 'one_more' } })
  writeFileSync(file, JSON.stringify(journal))
  writeFileSync(join(migrations, 'one_more.sql'), statements.join(';--> statement-breakpoint\n'))
  return migrations
}

/** How drizzle-kit changes a table: it makes a new one, copies the rows, and drops the old. */
function rebuilt(address: string, table: string): string[] {
  const [{ sql = '' } = {}] = raw(address, `select sql from sqlite_master where name = '${table}'`) as {
    sql?: string
  }[]
  return [
    'PRAGMA foreign_keys=OFF',
    sql.replaceAll(`"${table}".`, `"__new_${table}".`).replace(new RegExp(`[\`"]${table}[\`"]`), `\`__new_${table}\``),
    `INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\``,
    `DROP TABLE \`${table}\``,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\``,
    'PRAGMA foreign_keys=ON',
  ]
}

/** What a file holds, read past the store. */
function raw(address: string, query: string): unknown[] {
  const file = new Database(address, { readonly: true })
  try {
    return file.prepare(query).all()
  } finally {
    file.close()
  }
}

const counts = (store: Store) => Promise.all(APPEND_ONLY.map((table) => store.db.$count(table)))

/** A store with a row in every table, closed; and its file opened again with one more migration to come. */
async function closedAndReopened(statements: (address: string) => string[]) {
  const { store, address, folder } = await openTestStore(onTestFinished)
  await store.tx(insertOneOfEach)
  const migrations = withOneMore(folder, statements(address))
  const again = openSqlite(address, migrations)
  onTestFinished(() => again.close())
  return { again, address, migrations }
}

describe('a database in a file', () => {
  it('refuses a write through the handle for reading', async () => {
    const { store } = await openTestStore(onTestFinished)
    await store.tx(insertOneOfEach)
    const db = store.db as WritingDb
    const refused = /readonly/
    const person = { id: 'two', email: 'two@plan.example', name: 'Two', recordedAt: later, supersededAt: null }
    await expect(async () => await db.insert(people).values(person)).rejects.toThrow(refused)
    await expect(async () => await db.update(people).set({ supersededAt: later })).rejects.toThrow(refused)
    await expect(async () => await db.delete(people)).rejects.toThrow(refused)
    expect(await db.select({ id: people.id, until: people.supersededAt }).from(people)).toEqual([
      { id: 'one', until: null },
    ])
  })

  it('holds all of itself once it is closed', async () => {
    const { store, address } = await openTestStore(onTestFinished)
    const file = openSqlite(`${address}-other`)
    await file.migrate()
    await file.tx(insertOneOfEach)
    await file.close()
    expect(existsSync(`${address}-other-wal`)).toBe(false)
    expect(raw(`${address}-other`, 'select id from people')).toEqual([{ id: 'one' }])
    expect(await store.db.$count(people)).toBe(0)
  })

  it('can be copied while it is open', async () => {
    const { store, address, folder } = await openTestStore(onTestFinished)
    await store.tx(insertOneOfEach)
    const copy = join(folder, 'copies', 'plan.sqlite')
    mkdirSync(join(folder, 'copies'))
    const seen: number[] = []
    const copied = await sqliteCopier(address).copyOut(
      join(folder, 'copies'),
      async (db) => void seen.push(await db.$count(people)),
    )
    expect(seen).toEqual([1])
    expect(raw(copy, 'select id from progress_updates')).toEqual([{ id: 'one' }])
    expect(raw(copy, 'select count(*) as had from __drizzle_migrations')).toEqual([{ had: copied.migrations.length }])
    expect(raw(copy, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })
})

describe('a migration', () => {
  it.each(['people', 'plans', 'actions', 'meetings'])('that rebuilds %s keeps what hangs on it', async (table) => {
    const { again } = await closedAndReopened((address) => rebuilt(address, table))
    const before = await counts(again)
    await again.migrate()
    expect(await counts(again)).toEqual(before)
    expect(before).toEqual(APPEND_ONLY.map(() => 1))
  })

  it('leaves parents needed and records kept, as before', async () => {
    const { again } = await closedAndReopened((address) => [
      ...rebuilt(address, 'actions'),
      ...rebuilt(address, 'progress_updates'),
    ])
    await again.migrate()

    const refused = /is append-only/
    await expect(again.tx(async (tx) => void (await tx.delete(actions)))).rejects.toThrow(refused)
    await expect(
      again.tx(async (tx) => void (await tx.update(progressUpdates).set({ progress: 'No' }))),
    ).rejects.toThrow(refused)
    const superseding = again.tx(async (tx) => {
      await tx.update(progressUpdates).set({ supersededAt: later }).where(eq(progressUpdates.id, 'one'))
      const [one] = await tx.select().from(progressUpdates)
      if (one) await tx.insert(progressUpdates).values({ ...one, id: 'two', actionId: 'nowhere', supersededAt: null })
    })
    await expect(superseding).rejects.toThrow(/FOREIGN KEY/)
  })

  it('is preceded by a copy of the database as it was', async () => {
    const { again, address } = await closedAndReopened(() => ['ALTER TABLE people ADD note text'])
    await again.migrate()
    const copy = `${address}.before-migration`
    expect(raw(copy, 'select id from progress_updates')).toEqual([{ id: 'one' }])
    expect(raw(copy, `select name from pragma_table_info('people') where name = 'note'`)).toEqual([])
    expect(raw(address, `select name from pragma_table_info('people') where name = 'note'`)).toEqual([{ name: 'note' }])
  })

  it('that fails changes nothing, and the copy is there', async () => {
    const { again, address } = await closedAndReopened(() => ['ALTER TABLE people ADD note text', 'SELECT no_such()'])
    await expect(again.migrate()).rejects.toThrow()
    expect(raw(address, `select name from pragma_table_info('people') where name = 'note'`)).toEqual([])
    expect(existsSync(`${address}.before-migration`)).toBe(true)
  })

  it('that leaves rows without their parents is refused, then and at every start', async () => {
    const { again, address, migrations } = await closedAndReopened((from) => {
      const [off = '', make = '', , ...rest] = rebuilt(from, 'people')
      return [off, make, ...rest]
    })
    await expect(again.migrate()).rejects.toThrow(/^Rows are without what they belong to: \d+ of /)
    const started = openSqlite(address, migrations)
    onTestFinished(() => started.close())
    await expect(started.migrate()).rejects.toThrow(/^Rows are without what they belong to/)
    expect(raw(`${address}.before-migration`, 'select id from people')).toEqual([{ id: 'one' }])
  })

  it('of a file that never had one makes no copy', async () => {
    const { address } = await openTestStore(onTestFinished)
    await openSqlite(`${address}-new`).close()
    const file = openSqlite(`${address}-new`)
    onTestFinished(() => file.close())
    await file.migrate()
    expect(existsSync(`${address}-new.before-migration`)).toBe(false)
    expect(await file.db.$count(people)).toBe(0)
  })

  it('that is not needed makes no copy', async () => {
    const { store, address } = await openTestStore(onTestFinished)
    await store.migrate()
    const again = openSqlite(address)
    onTestFinished(() => again.close())
    await again.migrate()
    expect(existsSync(`${address}.before-migration`)).toBe(false)
  })
})
