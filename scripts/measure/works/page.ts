import { measureReads } from '../load.ts'
import { inTurn, median, ms, say } from '../report.ts'
import type { Work } from '../work.ts'
import { measureBrowser } from './browser.ts'
import { measurePageSizes } from './page-sizes.ts'

/**
 * The board's page: how long it takes beside its JSON with sixteen readers, and what a browser makes of it. And how long
 * every page is in the largest plan.
 */
export const page: Work = {
  name: 'page',
  async run(bench) {
    const sides = await bench.serve(bench.size)
    const figures = await inTurn(
      bench.rounds,
      sides.flatMap(({ server, account, cookie }) =>
        [`/${account.slug}`, `/api/plans/${account.slug}/board`].map(
          (path) => () => measureReads(server.origin, path, cookie, bench.seconds),
        ),
      ),
    )
    const p95 = figures.map((rounds) => median(rounds.map((one) => one.p95)))
    for (const [i, { name, server, account }] of sides.entries()) {
      const [html = NaN, json = NaN] = p95.slice(2 * i)
      say(
        `${name}Board page, 95th percentile, of its JSON`,
        `${ms(html)} = ${(html / json).toFixed(1)} ×`,
        'within 6 ×',
      )
      const seen = await measureBrowser(server.origin, account)
      const bare = await measureBrowser(server.origin, account, false)
      say(`${name}Board page, unpacked HTML`, `${seen.htmlKilobytes} kB`, 'at most 80 kB')
      say(`${name}First load of the board page, compressed`, `${seen.kilobytes} kB`, 'at most 120 kB')
      say(`${name}Other hosts asked`, String(seen.otherHosts), '0')
      say(
        `${name}Largest paint, cold cache, of the same without scripts`,
        `${seen.largestPaint} / ${bare.largestPaint} ms = ${(seen.largestPaint / bare.largestPaint).toFixed(2)} ×`,
        'at most 1.3 ×',
      )
    }
    await bench.stop()
    await measurePageSizes(bench)
  },
}
