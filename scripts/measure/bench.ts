import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureBrowser } from './browser.ts'
import { measureLarge } from './large.ts'
import { measureReads, measureUpdates } from './load.ts'
import { prepare } from './prepare.ts'
import { median, say } from './report.ts'
import { startBare, startServer, type Running } from './servers.ts'

const quick = process.argv.includes('quick')
const ROUNDS = quick ? 1 : 3
const SECONDS = quick ? 2 : 5

const folder = mkdtempSync(join(tmpdir(), 'improvement-plan-bench-'))
const running: Running[] = []
const stop = async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()))
}

try {
  console.log(`Medians of ${ROUNDS} rounds of ${SECONDS} s, 16 connections\n`)
  const small = await prepare(join(folder, 'small'), { plans: 1, actions: 60, updatesPerAction: 12 })

  const started = performance.now()
  const server = await startServer(small)
  running.push(server)
  say('Warm start to first answer', `${Math.round(performance.now() - started)} ms`, 'under 1,500 ms')
  await new Promise((resolve) => setTimeout(resolve, 3000))
  say('Resident when idle', `${server.residentMegabytes()} MB`, 'under 120 MB')

  const cookie = await server.signIn(small)
  const board = await server.read(`/api/plans/${small.slug}/board`, cookie)
  const bare = await startBare(join(folder, 'bare'), board)
  running.push(bare)

  // In turn, round by round, so that whatever else the machine does falls on both.
  const reads = { ours: [] as number[], bare: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    reads.bare.push((await measureReads(bare.origin, '/board', '', SECONDS)).perSecond)
    reads.ours.push((await measureReads(server.origin, `/api/plans/${small.slug}/board`, cookie, SECONDS)).perSecond)
  }
  const [ours, theirs] = [median(reads.ours), median(reads.bare)]
  say(
    `Board as JSON (${Math.round(board.length / 1024)} kB), of a bare route`,
    `${ours} / ${theirs} = ${(ours / theirs).toFixed(2)}`,
    'at least 0.50',
  )

  const pages = []
  for (let round = 0; round < ROUNDS; round++)
    pages.push(await measureReads(server.origin, `/${small.slug}`, cookie, SECONDS))
  say('Board page from the server, 95th percentile', `${median(pages.map(({ p95 }) => p95))} ms`, 'under 80 ms')

  const seen = await measureBrowser(server.origin, small)
  say('First load of the board page, compressed', `${seen.kilobytes} kB`, 'under 150 kB')
  say('Other hosts asked', String(seen.otherHosts), '0')
  say('Largest paint, cold cache', `${seen.largestPaint} ms`, 'under 250 ms')

  const writes = { ours: [] as number[], bare: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    writes.bare.push(await measureUpdates(bare.origin, () => '/update', '', small.refs))
    writes.ours.push(
      await measureUpdates(
        server.origin,
        (ref) => `/api/plans/${small.slug}/actions/${ref}/progress-updates`,
        cookie,
        small.refs,
      ),
    )
  }
  const [posts, raw] = [median(writes.ours), median(writes.bare)]
  say('An update with its audit row, of raw SQLite', `${posts} / ${raw} = ${(posts / raw).toFixed(2)}`, 'at least 0.33')
  await stop()

  if (!quick) {
    const large = await prepare(join(folder, 'large'), { plans: 150, actions: 60, updatesPerAction: 36 })
    const big = await startServer(large)
    running.push(big)
    const bigCookie = await big.signIn(large)
    await measureLarge(big, large, bigCookie, { rounds: ROUNDS, seconds: SECONDS, smallBoards: ours })
  }
} finally {
  await stop()
  rmSync(folder, { recursive: true, force: true })
}
