import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { medway2019 } from '../../../seed/medway-2019/plan-file.ts'
import type { Place } from './place.ts'
import { kill, run, type Programs } from './programs.ts'
import { checkWhole, leave, visit, type Visitor } from './visitor.ts'

/** What one kill came to. What is lost is more than nothing, or it throws: both are faults. */
export interface Outcome {
  acknowledged: number
  lost: number
}

/**
 * One way to be killed. `when` from 0 to 1 says how far into it; a place is
 * given that may have been killed in before.
 */
export type Phase = (programs: Programs, place: Place, when: number) => Promise<Outcome>

/** Long enough for a first start to have ended, mostly. */
const FIRST_START_MS = 3000

const startAndKill = async (programs: Programs, place: Place, when: number): Promise<Outcome> => {
  const running = run(programs.serve, [], place)
  await Promise.race([pause(when * FIRST_START_MS), running.line.then(() => pause(when * 100))])
  await kill(running)
  const again = await visit(programs, place)
  await checkWhole(again)
  await leave(again)
  return { acknowledged: 0, lost: 0 }
}

/** In the first start of all: tables made, the demonstration's plan and accounts loaded. */
export const inFirstStart: Phase = startAndKill

/** While an older database is brought up to date. */
export const inMigration: Phase = async (programs, place, when) => {
  await migrateHalfway(place)
  return startAndKill(programs, place, when)
}

/** While a plan is read in beside the first. */
export const inImport: Phase = async (programs, place, when) => {
  const slug = `beside-${crypto.randomUUID().slice(0, 8)}`
  const running = run(programs.plan, ['import', programs.file, '--slug', slug], place)
  await Promise.race([pause(when * FIRST_START_MS), running.ended])
  await kill(running)
  const { code } = await running.ended

  const { code: found, out, err } = await exported(programs, place, slug)
  if (found === 0) {
    const { actions } = JSON.parse(out) as { actions: unknown[] }
    if (actions.length !== medway2019.actions?.length)
      throw new Error(`Half a plan was read in: ${actions.length} actions`)
  } else if (!err.includes(slug)) throw new Error(`It did not come up again on ${place.engine}: ${err}`)
  return { acknowledged: code === 0 ? 1 : 0, lost: code === 0 && found !== 0 ? 1 : 0 }
}

/** What a plan's export says; asked again, a few times, where a busy server did not answer within a start's limits. */
async function exported(programs: Programs, place: Place, slug: string) {
  for (let time = 1; ; time++) {
    const said = await run(programs.plan, ['export', slug], place).ended
    if (said.code === 0 || time === 5 || !said.err.includes('does not answer')) return said
  }
}

/** While eight people save, each as fast as they are answered. */
export const inWriting: Phase = async (programs, place, when) => {
  const visitor = await visit(programs, place)
  const { actions } = await visitor.get<{ actions: { ref: string; deliveryStatus: string; late: boolean }[] }>(
    'actions?limit=200',
  )
  const refs = actions.filter((row) => row.deliveryStatus === 'on-track' && !row.late).map(({ ref }) => ref)
  const until = { acknowledged: 5 + Math.round(when * 60) }
  // All have read before the first of them saves: who is quick may have it killed before another has begun.
  const read = await Promise.all(refs.slice(0, 8).map(async (ref) => ({ ref, basedOn: await lastOf(visitor, ref) })))
  const acknowledged = (await Promise.all(read.map((one) => saveUntilGone(visitor, one, until)))).flat()

  const again = await visit(programs, place)
  await checkWhole(again)
  let lost = 0
  for (const ref of new Set(acknowledged.map((saved) => saved.ref))) {
    const { progressUpdates } = await again.get<ActionSeen>(`actions/${ref}`)
    const kept = new Set(progressUpdates.map(({ id }) => id))
    lost += acknowledged.filter((saved) => saved.ref === ref && !kept.has(saved.id)).length
  }
  await leave(again)
  return { acknowledged: acknowledged.length, lost }
}

interface ActionSeen {
  progressUpdates: { id: string }[]
}

/** The last update of an action, by its id; null where there is none. */
const lastOf = async (visitor: Visitor, ref: string): Promise<string | null> =>
  (await visitor.get<ActionSeen>(`actions/${ref}`)).progressUpdates[0]?.id ?? null

async function saveUntilGone(
  visitor: Visitor,
  { ref, basedOn: first }: { ref: string; basedOn: string | null },
  until: { acknowledged: number },
) {
  const saved: { ref: string; id: string }[] = []
  let basedOn = first
  for (;;) {
    const said = { effectiveOn: '2020-12-10', deliveryStatus: 'on-track', progress: `Step ${saved.length}`, basedOn }
    const reply = await visitor.post<ActionSeen>(`actions/${ref}/progress-updates`, said)
    if (reply === null) return saved
    // A server may tell late that whoever read a plan file in was killed: what is not taken is not acknowledged.
    if (reply.status === 503) {
      await pause(200)
      continue
    }
    if (reply.status !== 201) throw new Error(`${ref} was answered ${reply.status}: ${JSON.stringify(reply.body)}`)
    basedOn = reply.body.progressUpdates[0]?.id ?? null
    if (basedOn !== null) saved.push({ ref, id: basedOn })
    until.acknowledged -= 1
    if (until.acknowledged === 0) visitor.running.child.kill('SIGKILL')
  }
}

/** Gives an empty place the first half of the migrations, as an older version would have. */
export async function migrateHalfway({ engine, env, folder }: Place): Promise<void> {
  const migrationsFolder = mkdtempSync(join(tmpdir(), 'plan-test-kills-'))
  cpSync(`db/migrations/${engine}`, migrationsFolder, { recursive: true })
  const file = join(migrationsFolder, 'meta', '_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: unknown[] }
  journal.entries.splice(Math.ceil(journal.entries.length / 2))
  writeFileSync(file, JSON.stringify(journal))
  if (engine === 'sqlite') {
    const database = new Database(join(folder, 'plan.sqlite'))
    database.pragma('journal_mode = WAL')
    migrateSqlite(drizzleSqlite(database), { migrationsFolder })
    database.close()
  } else {
    const client = new pg.Client({ connectionString: env['DATABASE_URL'] })
    await client.connect()
    await migratePostgres(drizzlePostgres(client), { migrationsFolder }).finally(() => client.end())
  }
  rmSync(migrationsFolder, { recursive: true })
}
