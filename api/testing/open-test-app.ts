import { freshDatabase } from '../../db/testing/fresh-database.ts'
import { createServer } from 'node:http'
import { migrated } from '../../db/testing/migrated.ts'
import { openStore } from '../../db/open-store.ts'
import type { Store } from '../../db/store.ts'
import { instant } from '../../domain/day.ts'
import { createApp } from '../app.ts'
import { stoppedClock } from '../clock.ts'
import { makeDeps, type Deps } from '../deps.ts'
import type { SecurityEvent } from '../security/security-event.ts'
import { callAs, type Caller } from './caller.ts'
import { SETTINGS, seeded } from './seeded.ts'
import { cookieFor, emailOf, type Account } from './sign-in.ts'

/** The tests' own time: nine o'clock on the demonstration's day. */
export const NOW = instant('2020-12-10T09:00:00.000Z')

export interface TestApp {
  deps: Deps
  store: Store
  /** What the store was opened with. */
  address: string
  clock: ReturnType<typeof stoppedClock>
  /** What the log of security was told. */
  told: SecurityEvent[]
  /** How long each attempt to sign in had to wait, in seconds; no test waits for it. */
  waits: number[]
  /** Somebody who calls: signed in as the account of a role, or as whoever has an email address. */
  signedIn(account: Account): Promise<Caller>
  /** Somebody who is not. */
  stranger: Caller
}

interface Given {
  /** Told how to close it: `afterAll` of a file, `onTestFinished` of a test. */
  over: (close: () => Promise<void>) => void
  /** No plan, nobody has an account. */
  empty?: boolean
  settings?: Partial<Deps['settings']>
  /** Where files are kept; in memory unless said. */
  files?: Deps['files']
}

/** The real application on a database of its own, at a time that stands still until it is moved. */
export async function openTestApp({ over, empty = false, settings, files }: Given): Promise<TestApp> {
  const { address, drop } = await freshDatabase(empty ? migrated : seeded)
  const store = await openStore(address)
  const clock = stoppedClock(NOW)
  const told: SecurityEvent[] = []
  const waits: number[] = []
  const deps = makeDeps({
    store,
    clock,
    ...(files && { files }),
    tell: (event) => void told.push(event),
    pause: (seconds) => Promise.resolve(void waits.push(seconds)),
    settings: { ...SETTINGS, ...settings },
  })

  const server = createServer(createApp(deps))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  over(async () => {
    await new Promise((closed) => server.close(closed))
    await store.close()
    await drop()
  })
  return {
    deps,
    store,
    address,
    clock,
    told,
    waits,
    signedIn: async (account) => callAs(server, await cookieFor(deps, emailOf(account))),
    stranger: callAs(server),
  }
}
