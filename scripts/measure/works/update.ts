import { measure } from '../load.ts'
import { inTurn, median, ratio, say } from '../report.ts'
import { bareUpdate, updatesOf } from '../updates.ts'
import type { Work } from '../work.ts'

/** Each: enough to last a second or so, and the same number for all, since every update makes its action's view longer. */
const ANSWERS = 16 * 40

/** An update with its row in the audit trail, on the disk, answered with the whole view; of as much in raw SQLite. */
export const update: Work = {
  name: 'update',
  async run(bench) {
    const sides = await bench.serve(bench.size)
    const bare = await bench.bare({})
    const callsOf = await Promise.all(sides.map((side) => updatesOf(side)))

    const figures = await inTurn(bench.rounds, [
      ...sides.map(({ server, cookie }, i) => async () => {
        const calls = callsOf[i]
        if (!calls) throw new Error('Every side has its calls')
        return measure(server.origin, cookie, calls, { answers: ANSWERS })
      }),
      () => measure(bare.origin, '', () => [bareUpdate], { answers: ANSWERS }),
    ])
    const perSecond = figures.map((rounds) => median(rounds.map((one) => one.perSecond)))
    for (const [i, { name }] of sides.entries())
      say(`${name}Update with its trail, synced, of raw SQLite`, ratio(perSecond[i], perSecond.at(-1)), 'at least 0.45')
  },
}
