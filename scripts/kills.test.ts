import { it } from 'vitest'
import { startPostgres } from '../db/testing/start-postgres.ts'
import { killAll } from './measure/kills/campaign.ts'

// A sample of `./scripts/test long`, which kills a thousand times.
it.concurrent.for(['sqlite', 'postgres'])(
  'killed five times on %s, in its first start, a migration, an import and while it is written to, it comes up each time with all it acknowledged',
  { timeout: 900_000 },
  async (engine, { expect, onTestFinished }) => {
    const server = engine === 'postgres' ? await startPostgres() : null
    if (server) onTestFinished(() => server.stop())
    const tallies = await killAll(server?.url ?? null, 5)
    expect(tallies.reduce((sum, { kills }) => sum + kills, 0)).toBe(5)
    expect(tallies.filter(({ way }) => way === 'writing')[0]?.acknowledged).toBeGreaterThan(10)
    expect(tallies.map(({ lost }) => lost)).toEqual([0, 0, 0, 0])
  },
)
