import { measureReads } from '../load.ts'
import { inTurn, median, ratio, say } from '../report.ts'
import type { Bench, Side, Work } from '../work.ts'

/** A view as its reader is sent it, of a bare Express route that sends the same bytes. */
export const oneView = (view: {
  name: string
  title: string
  target: string
  pathOf: (side: Side) => Promise<string>
}): Work => ({
  name: view.name,
  async run(bench: Bench) {
    const sides = await bench.serve(bench.size)
    const asked = await Promise.all(sides.map(async (side) => ({ ...side, path: await view.pathOf(side) })))
    const bodies = await Promise.all(asked.map(({ server, path, cookie }) => server.read(path, cookie)))
    const named = bodies.map((body, i) => [`${i}${view.name === 'csv' ? '.csv' : ''}`, body] as const)
    const bare = await bench.bare(Object.fromEntries(named))

    const figures = await inTurn(bench.rounds, [
      ...asked.map((side) => () => measureReads(side.server.origin, side.path, side.cookie, bench.seconds)),
      ...named.map(
        ([name]) =>
          () =>
            measureReads(bare.origin, `/${name}`, '', bench.seconds),
      ),
    ])
    const perSecond = figures.map((rounds) => median(rounds.map((one) => one.perSecond)))
    for (const [i, { name }] of asked.entries()) {
      const kilobytes = `${Math.round((bodies[i] ?? '').length / 1024)} kB`
      const of = perSecond[asked.length + i]
      say(`${name}${view.title} (${kilobytes}), of a bare route`, ratio(perSecond[i], of), view.target)
    }
  },
})
