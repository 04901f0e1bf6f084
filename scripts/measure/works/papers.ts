import { setTimeout as pause } from 'node:timers/promises'
import { at, median, ms, say } from '../report.ts'
import type { Bench, Side, Version, Work } from '../work.ts'
import { whileDrawn } from './while-drawn.ts'

const FORMS = ['html', 'docx', 'pdf'] as const

/** How long a board's pack takes with its charts, the first on a server too, and how long others wait meanwhile. */
export const papers: Work = {
  name: 'papers',
  async run(bench) {
    for (const version of bench.versions) {
      await measurePacks(bench, version, { actions: bench.size.actions, target: 'under 2000 ms' })
      await measurePacks(bench, version, { actions: 300, target: 'under 6000 ms' })
    }
  },
}

async function measurePacks(bench: Bench, version: Version, { actions, target }: { actions: number; target: string }) {
  const [waits, alone]: [number[], number[]] = [[], []]
  const took = { html: [] as number[], docx: [] as number[], pdf: [] as number[] }
  for (let round = 0; round < bench.rounds; round++) {
    const [side] = await bench.serve({ ...bench.size, plans: 2, actions }, [version])
    if (!side) throw new Error('A version is served')
    const others = () => side.server.read('/api/plans/bench-1/actions', side.cookie)
    for (let i = 0; i < 20; i++) await others()
    alone.push(...(await whileDrawn(others, () => pause(2000, ''))).waits)
    // The PDF first: it begins the process in which papers are written.
    for (const form of [...FORMS].reverse()) {
      const drawn = await whileDrawn(others, () => pack(side, form))
      waits.push(...drawn.waits)
      took[form].push(drawn.took)
    }
    await bench.stop()
  }
  const each = FORMS.map((form) => `${form} ${ms(median(took[form]))}`).join(', ')
  say(`${version.name}Board pack of ${actions}, the first of a server, as ${FORMS.join(', ')}`, each, target)
  const both = `${ms(at(0.99, waits))}; ${ms(at(0.99, alone))}`
  say(`${version.name}Others’ reads, 99th percentile, meanwhile; without a paper`, both, 'under 100 ms')
}

const pack = ({ server, cookie }: Side, form: (typeof FORMS)[number]): Promise<string> =>
  server.read(`/api/plans/bench-0/papers/draft?kind=board-pack&audience=board&as=${form}`, cookie)
