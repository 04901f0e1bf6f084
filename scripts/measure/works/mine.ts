import { say } from '../report.ts'
import type { Work } from '../work.ts'

/** The programme office owes updates on every action: My updates of the largest council seen, as a page. */
export const mine: Work = {
  name: 'mine',
  async run(bench) {
    const sides = await bench.serve({ plans: 1, actions: 850, updatesPerAction: 12 })
    for (const { name, server, account, cookie } of sides) {
      const page = await server.read(`/${account.slug}/my-updates`, cookie)
      say(`${name}My updates of the office, 850 actions`, `${Math.round(page.length / 1024)} kB`, 'at most 300 kB')
    }
  },
}
