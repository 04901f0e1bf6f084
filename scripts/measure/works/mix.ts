import { measure, type Call } from '../load.ts'
import { inTurn, median, ratio, say } from '../report.ts'
import { updatesOf } from '../updates.ts'
import type { Side, Work } from '../work.ts'

/** Reads of the board, the list and the actions in turn; with one update among ten calls, or none. */
export async function mixOf(side: Side, withUpdates: boolean): Promise<(caller: number) => readonly Call[]> {
  const plan = `/api/plans/${side.account.slug}`
  const updates = await updatesOf(side)
  return (caller) =>
    updates(caller).flatMap((update, i): Call[] => {
      const reads = Array.from({ length: 9 }, (_, place): Call => {
        const ref = side.account.refs[(caller * 7 + i * 3 + place) % side.account.refs.length]
        return { path: [`${plan}/board`, `${plan}/actions`, `${plan}/actions/${ref}`][place % 3] ?? '' }
      })
      return withUpdates ? [...reads, update] : reads
    })
}

/** Nine reads and an update, of the reads alone: what a plan costs its readers while it is being reported on. */
export const mix: Work = {
  name: 'mix',
  async run(bench) {
    const sides = await bench.serve(bench.size)
    const figures = await inTurn(
      bench.rounds,
      sides.flatMap((side) =>
        [false, true].map((withUpdates) => async () => {
          const calls = await mixOf(side, withUpdates)
          return measure(side.server.origin, side.cookie, calls, { seconds: bench.seconds })
        }),
      ),
    )
    const perSecond = figures.map((rounds) => median(rounds.map((one) => one.perSecond)))
    for (const [i, { name }] of sides.entries())
      say(
        `${name}90% reads and 10% updates, of the reads alone`,
        ratio(perSecond[2 * i + 1], perSecond[2 * i]),
        'at least 0.50',
      )
  },
}
