import { at, median, ms, say } from '../report.ts'
import type { Work } from '../work.ts'
import { whileDrawn } from './while-drawn.ts'

/** Two plans of the largest council seen: one is looked at cold, the other is what everybody else reads. */
const LARGEST = { plans: 2, actions: 850, updatesPerAction: 12 }

/** How long others wait while one person opens slippage of 850 actions on a server that has drawn nothing yet. */
export const slippage: Work = {
  name: 'slippage',
  async run(bench) {
    for (const version of bench.versions) {
      const waits: number[] = []
      const took: number[] = []
      for (let round = 0; round < bench.rounds; round++) {
        const [side] = await bench.serve(LARGEST, [version])
        if (!side) throw new Error('A version is served')
        const { server, cookie } = side
        const others = () => server.read('/api/plans/bench-1/actions', cookie)
        for (let i = 0; i < 20; i++) await others()
        const drawn = await whileDrawn(others, () => server.read('/api/plans/bench-0/slippage', cookie))
        waits.push(...drawn.waits)
        took.push(drawn.took)
        await bench.stop()
      }
      say(
        `${version.name}Others’ reads, 99th percentile, while slippage of 850 is drawn cold`,
        ms(at(0.99, waits)),
        'under 100 ms',
      )
      say(`${version.name}The longest of them; slippage itself`, `${ms(Math.max(...waits))}; ${ms(median(took))}`, '')
    }
  },
}
