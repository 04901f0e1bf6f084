import { makePlace, type Engine, type Place } from './place.ts'
import { buildPrograms, type Programs } from './programs.ts'
import { inFirstStart, inImport, inMigration, inWriting, type Phase } from './phases.ts'
import { checkWhole, leave, visit } from './visitor.ts'

/** How often each way comes up in ten kills, and whether it needs a place where nothing is yet. */
const WAYS: { name: string; phase: Phase; inTen: number; fresh: boolean }[] = [
  { name: 'first start', phase: inFirstStart, inTen: 2, fresh: true },
  { name: 'migration', phase: inMigration, inTen: 2, fresh: true },
  { name: 'import', phase: inImport, inTen: 2, fresh: false },
  { name: 'writing', phase: inWriting, inTen: 4, fresh: false },
]

export interface Tally {
  engine: Engine
  way: string
  kills: number
  acknowledged: number
  lost: number
}

/**
 * Kills the program in every way, `kills` times on one engine; each time it has
 * to come up again with all that was acknowledged. When in its work is spread
 * evenly, the same at each run.
 *
 * @param serverUrl Of a PostgreSQL server; null for SQLite.
 * @throws Error at the first time that it does not come up, or not whole.
 */
export async function killAll(
  serverUrl: string | null,
  kills: number,
  report: (tally: Tally) => void = () => undefined,
): Promise<Tally[]> {
  const programs = await buildPrograms()
  const used = await startedPlace(programs, serverUrl)
  const tallies: Tally[] = []
  try {
    for (const { name, phase, inTen, fresh } of WAYS) {
      const tally: Tally = { engine: used.engine, way: name, kills: 0, acknowledged: 0, lost: 0 }
      for (let i = 0; i < Math.max(1, Math.round((kills * inTen) / 10)); i++) {
        const place = fresh ? await makePlace(serverUrl) : used
        const { acknowledged, lost } = await phase(programs, place, spread(i))
        if (fresh) await place.drop()
        tally.kills += 1
        tally.acknowledged += acknowledged
        tally.lost += lost
      }
      tallies.push(tally)
      report(tally)
    }
  } finally {
    await used.drop()
    programs.remove()
  }
  return tallies
}

/** Even over 0 to 1, however many there are: the golden section's multiples. */
const spread = (i: number): number => ((i + 1) * 0.618_033_988_75) % 1

/** A place with the demonstration in it. */
async function startedPlace(programs: Programs, serverUrl: string | null): Promise<Place> {
  const place = await makePlace(serverUrl)
  const visitor = await visit(programs, place)
  await checkWhole(visitor)
  await leave(visitor)
  return place
}
