import type { Paper } from './paper.ts'

/** What is no word of a paper's: codes, and pictures. */
const NO_WORDS = new Set(['kind', 'audience', 'language', 'key', 'status', 'svg'])

/** The same paper with something done to every text in it. */
export const everyWord = (paper: Paper, change: (words: string) => string): Paper => walk(paper, change) as Paper

function walk(value: unknown, change: (words: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one: unknown) => walk(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, NO_WORDS.has(name) ? one : walk(one, change)]),
  )
}
