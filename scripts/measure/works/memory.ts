import { setTimeout as pause } from 'node:timers/promises'
import { measure } from '../load.ts'
import { say } from '../report.ts'
import type { Work } from '../work.ts'
import { mixOf } from './mix.ts'

const SETTLED_MS = 3000
const MINUTE = 60

/** What the server holds when nobody asks, and after a minute of nine reads and an update. */
export const memory: Work = {
  name: 'memory',
  long: true,
  async run(bench) {
    for (const version of bench.versions) {
      const [side] = await bench.serve(bench.size, [version])
      if (!side) throw new Error('A version is served')
      await pause(SETTLED_MS)
      const idle = side.server.residentMegabytes()
      await measure(side.server.origin, side.cookie, await mixOf(side, true), { seconds: MINUTE })
      say(`${side.name}Resident when idle`, `${idle} MB`, 'under 110 MB')
      say(`${side.name}Resident after a minute of that mix`, `${side.server.residentMegabytes()} MB`, 'under 200 MB')
      await bench.stop()
    }
  },
}
