import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openBench, type Version } from './work.ts'
import { large } from './works/large.ts'
import { memory } from './works/memory.ts'
import { mine } from './works/mine.ts'
import { mix } from './works/mix.ts'
import { page } from './works/page.ts'
import { papers } from './works/papers.ts'
import { slippage } from './works/slippage.ts'
import { start } from './works/start.ts'
import { update } from './works/update.ts'
import { action, board, csv } from './works/views.ts'

const WORKS = [start, board, action, csv, page, mine, update, mix, slippage, papers, memory, large]

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    beside: { type: 'string', multiple: true },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    actions: { type: 'string' },
    months: { type: 'string' },
    posts: { type: 'string' },
  },
})
const quick = positionals.includes('quick')
const names = positionals.filter((one) => one !== 'quick')
const unknown = names.find((name) => !WORKS.some((work) => work.name === name))
if (unknown !== undefined) {
  console.error(`There is no work called ${unknown}. There are: ${WORKS.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}

const roots = [...(values.beside ?? []), '.'].map((one) => resolve(one))
const longest = Math.max(...roots.map((root) => basename(root).length))
const versions: Version[] = roots.map((root) => ({
  name: roots.length === 1 ? '' : `${basename(root).padEnd(longest)} · `,
  root,
}))
const rounds = Number(values.rounds ?? (quick ? 1 : 3))
const seconds = Number(values.seconds ?? (quick ? 2 : 5))

/** A council's plan: sixty actions that have each been reported on for a year. */
const size = {
  plans: 1,
  actions: Number(values.actions ?? 60),
  updatesPerAction: Number(values.months ?? 12),
  posts: Number(values.posts ?? 12),
}

const folder = mkdtempSync(join(tmpdir(), 'improvement-plan-bench-'))
const bench = openBench(folder, { rounds, seconds, size, versions })
console.log(`Medians of ${rounds} rounds of ${seconds} s, 16 callers, in turn\n`)
try {
  for (const work of WORKS) {
    if (names.length > 0 ? !names.includes(work.name) : quick && work.long) continue
    await work.run(bench)
    await bench.stop()
  }
} finally {
  await bench.stop()
  rmSync(folder, { recursive: true, force: true })
}
