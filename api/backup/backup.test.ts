import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { sql as sqlText } from 'drizzle-orm'
import { papers, people, plans } from '../../db/schema/index.ts'
import { serverUrl } from '../../db/testing/engine.ts'
import { freshDatabase } from '../../db/testing/fresh-database.ts'
import { raw, unguard } from '../../db/testing/raw.ts'
import type { Store } from '../../db/store.ts'
import { day, instant } from '../../domain/day.ts'
import { readConfig } from '../config.ts'
import type { Deps } from '../deps.ts'
import { openDeps } from '../open-deps.ts'
import { record, row } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import { findFaults } from '../record/find-faults.ts'
import { packInto } from './pack.ts'
import { BackupRefused } from './refuse.ts'
import { restoreBackup } from './restore-backup.ts'
import { takeBackup, type Place } from './take-backup.ts'
import { unpack } from './unpack.ts'

const NOW = instant('2026-11-26T02:00:00.000Z')

/** Where an installation keeps what it has: a folder, and a database in it or on the server. */
async function place(): Promise<Place> {
  const { address, folder, drop } = await freshDatabase()
  onTestFinished(drop)
  return { DATA_DIR: folder, DATABASE_URL: serverUrl === undefined ? undefined : address }
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'plan-test-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const open = (at: Place, DEMO: '0' | '1' = '1'): Promise<Deps> =>
  openDeps(readConfig({ DATA_DIR: at.DATA_DIR, DATABASE_URL: at.DATABASE_URL, DEMO }))

/** A place with the demonstration's plan in it, and nobody using it. */
async function usedPlace(): Promise<Place> {
  const at = await place()
  await (await open(at)).store.close()
  return at
}

const back = (at: Place, file: string, given: Partial<Parameters<typeof restoreBackup>[1]> = {}) =>
  restoreBackup(at, { file, now: NOW, replace: false, asFound: false, ...given })

const take = (at: Place, to: string) => takeBackup(at, { to, now: NOW })

/** Why something was refused. */
const whyNot = async (done: Promise<unknown>): Promise<string> => {
  const error = await done.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(BackupRefused)
  return (error as Error).message
}

const someone = (id: string) => ({ id, email: `${id}@plan.example`, name: id, recordedAt: NOW, supersededAt: null })
const idsOf = async (store: Store) =>
  (await store.db.select({ id: people.id }).from(people)).map(({ id }) => id).filter((id) => id.startsWith('written-'))

/** Issues a paper whose files hold some words, all of them the same. */
async function issue(at: Place, words: string): Promise<string> {
  const deps = await open(at)
  const sha256 = await deps.files.keep(Buffer.from(words))
  const files = { html: sha256, docx: sha256, pdf: sha256, json: sha256, zip: sha256 }
  const [plan] = await deps.store.db.select({ planId: plans.planId, recordedBy: plans.recordedBy }).from(plans)
  await transact(deps, async (begin) => {
    const tx = await begin({ planId: plan?.planId ?? '', by: plan?.recordedBy ?? '' })
    const paper = { key: words, kind: 'plan-on-a-page', audience: 'public', title: 'The plan on a page' } as const
    const stands = { withdrawnOn: null, withdrawnAs: null, reason: null }
    const drawn = { asAt: '2020-12-10', drawnOn: day('2020-12-10'), digest: sha256, head: 'x' }
    await record(tx, {
      verb: 'issued',
      subject: { kind: 'paper', ref: words },
      rows: [row(papers, { ...paper, ...drawn, ...stands, files })],
    })
  })
  await deps.store.close()
  return `${sha256.slice(0, 2)}/${sha256}`
}

describe('a backup', () => {
  it('that is taken while others write holds all that was acknowledged before it began, and is whole', async () => {
    const at = await place()
    const deps = await open(at)
    const acknowledged: string[] = []
    let going = true
    const writing = (async () => {
      for (let i = 0; going; i++) {
        await deps.store.tx(async (tx) => void (await tx.insert(people).values(someone(`written-${i}`))))
        acknowledged.push(`written-${i}`)
      }
    })()
    while (acknowledged.length < 20) await new Promise((later) => setTimeout(later, 1))
    const before = [...acknowledged]
    // The rows of this test stand in no trail: that is found, and said.
    const { file, contents } = await take(at, folder())
    going = false
    await writing
    await deps.store.close()
    expect(contents.found).toEqual([expect.stringContaining('The installation: what its record holds is not')])

    const other = await place()
    await back(other, file, { asFound: true })
    const restored = await open(other)
    onTestFinished(() => restored.store.close())
    const kept = await idsOf(restored.store)
    expect(kept).toEqual(expect.arrayContaining(before))
    // Of one moment: none is there without all that came before it.
    expect([...kept].sort()).toEqual(acknowledged.slice(0, kept.length).sort())
  })

  it('is put back as it was, files and log of heads too, and its record holds against its trail', async () => {
    const at = await usedPlace()
    const name = await issue(at, 'paper')
    // What is being written, and what nothing names.
    writeFileSync(join(at.DATA_DIR, 'files', `${name}.part`), 'half')
    writeFileSync(join(at.DATA_DIR, 'files', 'a'.repeat(64)), 'nobody’s')
    const { file, contents } = await take(at, folder())
    expect(contents).toMatchObject({ recordChecked: true, found: [], missing: [], takenAt: NOW })
    expect(file).toMatch(/\/improvement-plan-2026-11-26T02-00-00Z\.tar\.gz$/)

    const other = await place()
    expect(await back(other, file)).toMatchObject({ found: [], kept: [] })
    expect(readFileSync(join(other.DATA_DIR, 'files', name), 'utf8')).toBe('paper')
    expect(contents.parts.filter((part) => part.name.startsWith('files/')).map((part) => part.name)).toEqual([
      `files/${name}`,
    ])
    const log = (place: Place) => readFileSync(join(place.DATA_DIR, 'trail-heads.log'), 'utf8')
    expect(log(other)).toBe(log(at))
    expect(readdirSync(other.DATA_DIR).filter((one) => one.startsWith('.'))).toEqual([])
    const restored = await open(other)
    onTestFinished(() => restored.store.close())
    expect(restored.findings.all()).toEqual([])
    expect((await restored.files.read(name.slice(3))).toString()).toBe('paper')
    expect(await restored.store.snapshot((db) => findFaults(db, restored.heads))).toEqual([])
    // What is a record is still guarded.
    await expect(restored.store.tx(async (tx) => void (await raw(tx, 'delete from changes')))).rejects.toThrow()
  })

  it('never takes the place of another, and leaves nothing where it could not be made', async () => {
    const at = await usedPlace()
    const to = folder()
    const { file } = await take(at, to)
    const bytes = readFileSync(file)
    expect(await whyNot(take(at, to))).toMatch(/^There is a file .* already/)
    expect(await whyNot(take(at, file))).toMatch(/^There is a file .* already/)
    expect(readFileSync(file).equals(bytes)).toBe(true)
    expect(readdirSync(to)).toHaveLength(1)
    expect(await whyNot(take(at, join(file, 'below.tar.gz')))).toMatch(/^There is no write access to /)
  })

  it.runIf(serverUrl === undefined)('of a folder without a database is refused', async () => {
    expect(await whyNot(take({ DATA_DIR: folder(), DATABASE_URL: undefined }, folder()))).toMatch(
      /^There is no database in /,
    )
  })

  it('says which file is damaged, and is put back as it is only when that is asked for', async () => {
    const at = await usedPlace()
    const name = await issue(at, 'paper')
    appendFileSync(join(at.DATA_DIR, 'files', name), '!')
    const { file, contents } = await take(at, folder())
    expect(contents.found).toEqual([`The file files/${name} is damaged: its bytes are not those it was kept with`])
    const other = await place()
    expect(await whyNot(back(other, file))).toContain(`files/${name} is damaged`)
    expect(readdirSync(other.DATA_DIR)).toEqual([])
    expect((await back(other, file, { asFound: true })).found).toHaveLength(1)
  })

  it('says which file is not there, as of a plan that came in without its files', async () => {
    const at = await usedPlace()
    const name = await issue(at, 'paper')
    rmSync(join(at.DATA_DIR, 'files'), { recursive: true })
    const { file, contents } = await take(at, folder())
    expect(contents).toMatchObject({ found: [], missing: [name.slice(3)] })
    expect(await back(await place(), file)).toMatchObject({ found: [] })
  })

  it('of a record that was altered says so, and is not put back unasked', async () => {
    const at = await usedPlace()
    const deps = await open(at)
    await deps.store.tx(async (tx) => {
      await unguard(tx, 'progress_updates')
      await raw(tx, `update progress_updates set progress = 'All is well'`)
    })
    await deps.store.close()
    const { file, contents } = await take(at, folder())
    expect(contents.found).toEqual([expect.stringMatching(/^medway-2019: what its record holds is not/)])
    const other = await place()
    expect(await whyNot(back(other, file))).toMatch(/Nothing was changed\.\n {2}medway-2019: .*\n.*--as-found$/)
    expect(readdirSync(other.DATA_DIR)).toEqual([])
  })
})

describe('where one is put back,', () => {
  let file: string
  let made: Place
  let drop: () => Promise<void>
  beforeAll(async () => {
    const fresh = await freshDatabase()
    drop = fresh.drop
    made = { DATA_DIR: fresh.folder, DATABASE_URL: serverUrl === undefined ? undefined : fresh.address }
    await (await open(made)).store.close()
    file = (await take(made, join(fresh.folder, 'backups/'))).file
    return drop
  })

  it('a database in use is not replaced unasked, and is kept when it is', async () => {
    const at = await usedPlace()
    const deps = await open(at)
    await deps.store.tx(async (tx) => void (await tx.insert(people).values(someone('written-later'))))
    await deps.store.close()
    expect(await whyNot(back(at, file))).toMatch(/^There is a database in use .*--replace/)
    const { kept } = await back(at, file, { replace: true })
    expect(kept[0]).toContain(
      serverUrl === undefined ? 'before-restore-20261126T020000' : 'before_restore_20261126T020000',
    )

    const restored = await open(at)
    onTestFinished(() => restored.store.close())
    expect(await idsOf(restored.store)).toEqual([])
    const aside = join(at.DATA_DIR, 'before-restore-20261126T020000')
    expect(readdirSync(aside).sort()).toEqual(
      serverUrl === undefined ? ['plan.sqlite', 'trail-heads.log'] : ['trail-heads.log'],
    )
    if (serverUrl === undefined) {
      rmSync(join(aside, 'trail-heads.log'))
      const before = await open({ DATA_DIR: aside, DATABASE_URL: undefined })
      onTestFinished(() => before.store.close())
      expect(await idsOf(before.store)).toEqual(['written-later'])
    } else {
      const rows = await restored.store.db
        .select({ id: people.id })
        .from(people)
        .where(sqlText.raw(`exists (select 1 from "before_restore_20261126T020000".people where id = 'written-later')`))
      expect(rows.length).toBeGreaterThan(0)
    }
  })

  it('a running server is left alone', async () => {
    const at = await usedPlace()
    const deps = await open(at)
    onTestFinished(() => deps.store.close())
    await deps.store.ping()
    const said = /^A server or a command is using this database\. Nothing was changed/
    expect(await whyNot(back(at, file, { replace: true }))).toMatch(said)
    await deps.store.tx(async (tx) => void (await tx.insert(people).values(someone('written-after'))))
    expect(await idsOf(deps.store)).toEqual(['written-after'])
  })

  it.runIf(serverUrl === undefined)('a database that is damaged is kept with the log beside it', async () => {
    const at = await place()
    for (const name of ['plan.sqlite', 'plan.sqlite-wal', 'plan.sqlite-shm'])
      writeFileSync(join(at.DATA_DIR, name), `spoilt ${name}`)
    expect(await whyNot(back(at, file))).toMatch(/^There is a database in use /)
    const { kept } = await back(at, file, { replace: true })
    for (const name of ['plan.sqlite', 'plan.sqlite-wal', 'plan.sqlite-shm'])
      expect(readFileSync(join(kept[0] ?? '', name), 'utf8')).toBe(`spoilt ${name}`)
    await (await open(at)).store.close()
    expect(await whyNot(take({ DATA_DIR: kept[0] ?? '', DATABASE_URL: undefined }, folder()))).toMatch(
      /^The database is damaged: .*No backup was made/,
    )
  })

  it('an installation that nobody has begun with needs no asking', async () => {
    const at = await place()
    await (await open(at, '0')).store.close()
    const { kept } = await back(at, file)
    expect(kept).not.toEqual([])
    await (await open(at)).store.close()
  })

  const spoilt: [string, (bytes: Buffer) => Buffer | string, RegExp][] = [
    ['what is no backup', () => 'Dear all,\n', /^It is not a backup that/],
    ['an empty file', () => '', /^It is not a backup that/],
    ['another archive', () => gzipSync(Buffer.alloc(1024)), /^It is not a backup that/],
    ['one that was cut off', (bytes) => bytes.subarray(0, bytes.length - 5000), /^The backup is damaged: /],
    [
      'one whose end is missing',
      (bytes) => gzipSync(gunzipSync(bytes).subarray(0, -40_000)),
      /^The backup is damaged: /,
    ],
    ['one with a bit flipped', (bytes) => flipped(bytes, bytes.length >> 1), /^The backup is damaged: /],
    [
      'one with a byte changed within',
      (bytes) => gzipSync(flipped(gunzipSync(bytes), gunzipSync(bytes).lastIndexOf('medway-2019'))),
      /^The backup is damaged: /,
    ],
    ['one of a later format', (bytes) => said(bytes, 'plan-backup/1', 'plan-backup/2'), /which a later version/],
    [
      'one that names a place of its own',
      (bytes) => said(bytes, '"name": "trail-heads.log"', '"name": "../../heads.log "'),
      /^It is not a backup that/,
    ],
  ]
  it.each(spoilt)('%s is refused, and nothing is changed', async (_name, spoil, why) => {
    const at = await place()
    const bad = join(folder(), 'bad.tar.gz')
    writeFileSync(bad, spoil(readFileSync(file)))
    expect(await whyNot(back(at, bad))).toMatch(why)
    expect(readdirSync(at.DATA_DIR)).toEqual([])
  })

  it.each([
    ['nowhere.tar.gz', /^There is no file /],
    ['', /is a folder\. Name a file$/],
  ])('%j is refused', async (name, why) => {
    expect(await whyNot(back(await place(), join(folder(), name)))).toMatch(why)
  })

  it('one of a later version is refused, and one of the other engine', async () => {
    const parts = folder()
    const contents = await unpack(file, parts)
    const again = (database: object): Promise<string> => {
      const other = join(folder(), 'other.tar.gz')
      const changed = { ...contents, database: { ...contents.database, ...database } }
      return packInto(other, changed, ({ name }) => join(parts, name)).then(() => other)
    }
    const engine = serverUrl === undefined ? 'postgres' : 'sqlite'
    expect(await whyNot(back(await place(), await again({ engine })))).toMatch(/^It is a backup of an? /)
    if (serverUrl !== undefined) {
      const migrations = [...contents.database.migrations, Date.parse('2030-01-01')]
      expect(await whyNot(back(await place(), await again({ migrations })))).toMatch(
        /^The backup was made by a later version/,
      )
    }
  })

  it('it has every table of the database', async () => {
    const parts = folder()
    const { parts: named } = await unpack(file, parts)
    expect(named.map(({ name }) => name)).toEqual(
      expect.arrayContaining(serverUrl === undefined ? ['plan.sqlite'] : ['tables/people.copy', 'tables/changes.copy']),
    )
    expect(existsSync(join(parts, 'trail-heads.log'))).toBe(true)
  })
})

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

/** A backup that says something else of itself, in as many bytes. */
function said(bytes: Buffer, from: string, to: string): Buffer {
  const opened = gunzipSync(bytes)
  const at = opened.indexOf(from)
  expect(at).toBeGreaterThan(0)
  opened.write(to.slice(0, from.length), at)
  return gzipSync(opened)
}
