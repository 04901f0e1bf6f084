import { startPostgres } from '../../db/testing/start-postgres.ts'
import { killAll } from './kills/campaign.ts'

// Kills the program a thousand times, half of them on each engine: node scripts/measure/kill.ts [HOW MANY]
const kills = Number(process.argv[2] ?? 1000)
const server = await startPostgres()
let lost = 0
try {
  for (const serverUrl of [null, server.url])
    await killAll(serverUrl, kills / 2, (tally) => {
      lost += tally.lost
      console.log(
        `${tally.engine.padEnd(8)} ${tally.way.padEnd(11)} ${String(tally.kills).padStart(4)} kills, ${tally.acknowledged} acknowledged, ${tally.lost} lost; up again each time`,
      )
    })
} finally {
  await server.stop()
}
process.exitCode = lost === 0 ? 0 : 1
