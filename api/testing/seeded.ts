import type { Template } from '../../db/testing/template.ts'
import { hashOfSources } from '../../db/testing/migrated.ts'
import { openStore } from '../../db/open-store.ts'
import { instant } from '../../domain/day.ts'
import { stoppedClock } from '../clock.ts'
import { DEMONSTRATION } from '../demonstration.ts'
import { makeDeps } from '../deps.ts'
import { seedDemonstration } from '../plan-file/seed-demonstration.ts'

export const SETTINGS = {
  sessionSecret: 'a secret of the tests, which is long enough',
  ownCallKey: 'the key of our own pages',
  origin: null,
  behindHttps: false,
  proxies: 0,
  demonstration: DEMONSTRATION,
  firstVisitCode: null,
}

/** The plan was loaded an hour before the tests' own time, so that what they record comes after. */
const LOADED_AT = instant('2020-12-10T08:00:00.000Z')

/** A database that holds the demonstration: imported, its passwords hashed, once for all tests of the same sources. */
export const seeded: Template = {
  name: hashOfSources('{db,domain,seed,api/record,api/people,api/plan-file,api/session}/**/*.{ts,sql,json}'),
  async make(address) {
    const store = await openStore(address)
    await store.migrate()
    const deps = makeDeps({ store, clock: stoppedClock(LOADED_AT), settings: SETTINGS })
    await seedDemonstration(deps, DEMONSTRATION, () => undefined)
    await store.close()
  },
}
