import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { desc } from 'drizzle-orm'
import { changes, credentials, people, plans } from '../db/schema/index.ts'
import { openStore } from '../db/open-store.ts'
import type { Db, Store } from '../db/store.ts'
import { instant, londonTime, type Day, type Instant } from '../domain/day.ts'
import { clockStartingAt, realClock, type Clock } from './clock.ts'
import { SettingsError, type Config } from './config.ts'
import { DEMONSTRATION } from './demonstration.ts'
import { makeIds } from './ids.ts'
import { makeDeps, type Deps } from './deps.ts'
import { filesIn } from './files/file-store.ts'
import { isPerson } from './people/person-rows.ts'
import { seedDemonstration } from './plan-file/seed-demonstration.ts'
import { takeBaseline } from './record/baseline.ts'
import { headLogIn, type HeadLog } from './record/head-log.ts'
import { findCutTrails, PlansGone, refuseWithoutPlans } from './record/plans-gone.ts'
import { keepEvents } from './security/keep-events.ts'
import { securityLog } from './security/security-log.ts'
import { needsFirstAccount } from './session/first-account.ts'

/**
 * Opens everything an installation runs on: database migrated, clock set, an empty demonstration seeded.
 *
 * @param log Where security events go, a line each; a command has none, since all it does is in the audit trail.
 */
export async function openDeps(
  config: Config,
  say: (line: string) => void = () => undefined,
  log: (line: string) => void = () => undefined,
): Promise<Deps> {
  mkdirSync(config.DATA_DIR, { recursive: true })
  const heads = headLogIn(join(config.DATA_DIR, 'trail-heads.log'), (error) =>
    console.error('The log of trail heads could not be written:', error),
  )
  const file = join(config.DATA_DIR, 'plan.sqlite')
  // Before an empty one is made in its place.
  if (config.DATABASE_URL === undefined && !existsSync(file) && heads.plans().length > 0)
    throw new PlansGone(`${file} is not there`)
  const store = await openStore(config.DATABASE_URL ?? file)
  try {
    return await prepareDeps({ store, heads }, config, { say, log })
  } catch (error) {
    await store.close()
    throw error
  }
}

async function prepareDeps(
  { store, heads }: { store: Store; heads: HeadLog },
  config: Config,
  { say, log }: { say: (line: string) => void; log: (line: string) => void },
): Promise<Deps> {
  await store.check()
  await store.migrate()
  await refuseWithoutPlans(store.db, heads)
  await refuseTheOther(store.db, config.DEMO)

  const clock: Clock = config.DEMO
    ? clockStartingAt(await demonstrationStart(store.db, config.DEMO_DAY))
    : realClock(say)
  const newId = makeIds(clock)
  const keeper = keepEvents({ store, clock, newId }, config.EVENTS_MONTHS)
  const line = securityLog(clock, log)
  const deps = makeDeps({
    store,
    clock,
    newId,
    tell: (event) => {
      line(event)
      keeper.tell(event)
    },
    flushEvents: keeper.flush,
    heads,
    files: filesIn(join(config.DATA_DIR, 'files')),
    settings: {
      sessionSecret: config.SESSION_SECRET ?? keptSecret(config.DATA_DIR),
      ownCallKey: randomBytes(24).toString('base64url'),
      origin: config.ORIGIN ? new URL(config.ORIGIN).origin : null,
      behindHttps: config.ORIGIN?.startsWith('https:') ?? false,
      proxies: config.PROXIES,
      demonstration: config.DEMO ? DEMONSTRATION : null,
      firstVisitCode: null,
    },
  })
  await takeBaseline(deps, say)
  if (config.DEMO) await seedDemonstration(deps, DEMONSTRATION, say)
  const cut = await findCutTrails(store.db, heads)
  deps.findings.set('start', cut)
  for (const sentence of cut) say(sentence)
  // What has just been made, or brought up to date, hangs on SQLite's log no longer.
  await store.checkpoint()
  if (await needsFirstAccount(store.db)) deps.settings.firstVisitCode = randomBytes(9).toString('base64url')
  return deps
}

/**
 * Keeps a council's own plan off the demonstration's clock, and the
 * demonstration's published password out of an installation in earnest.
 *
 * @throws SettingsError
 */
async function refuseTheOther(db: Db, demo: boolean): Promise<void> {
  const accounts = await db
    .select({ email: people.email })
    .from(credentials)
    .innerJoin(people, isPerson(credentials.personId))
  const [plan] = await db.select({ id: plans.id }).from(plans).limit(1)
  const isDemonstration = accounts.some(({ email }) => email === DEMONSTRATION.accounts.at(-1)?.email)

  if (demo && !isDemonstration && (accounts.length > 0 || plan))
    throw new SettingsError([
      'DEMO: this database is an installation of your own. Set DEMO=0, or choose another DATA_DIR for the demonstration',
    ])
  if (!demo && isDemonstration)
    throw new SettingsError([
      'DEMO: this database is the demonstration, whose password everybody knows. Choose another DATA_DIR, or leave DEMO out',
    ])
}

/** When a demonstration begins that has recorded nothing yet. */
export const startOfDemonstration = (on: Day): Instant => londonTime(on, 9)

/** Nine o'clock on the demonstration's day, or just after the last thing recorded, so that time never runs back. */
async function demonstrationStart(db: Db, on: Day): Promise<Instant> {
  const start = startOfDemonstration(on)
  const [last] = await db
    .select({ recordedAt: changes.recordedAt })
    .from(changes)
    .orderBy(desc(changes.recordedAt))
    .limit(1)
  if (!last || last.recordedAt < start) return start
  return instant(new Date(Date.parse(last.recordedAt) + 1000))
}

/** A secret of this installation's own, made at its first start, readable by its user alone. */
function keptSecret(folder: string): string {
  const file = join(folder, 'session-secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}
