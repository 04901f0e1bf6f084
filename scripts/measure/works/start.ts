import { median, ms, say } from '../report.ts'
import type { Work } from '../work.ts'

/** From starting the server to its first answer. */
export const start: Work = {
  name: 'start',
  async run(bench) {
    for (const version of bench.versions) {
      const times: number[] = []
      for (let round = 0; round < bench.rounds; round++) {
        const [side] = await bench.serve(bench.size, [version])
        times.push(side?.server.readyAfter ?? NaN)
        await bench.stop()
      }
      say(`${version.name}Warm start to first answer`, ms(median(times)), 'under 1,500 ms')
    }
  },
}
