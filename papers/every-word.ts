import type { Paper } from './paper.ts'

/** What is no word of a paper's: codes, and pictures. */
const NO_WORDS = new Set(['kind', 'audience', 'language', 'key', 'status', 'svg', 'svgOnPhone'])

/** The same paper with something done to every text in it. */
export const everyWord = (paper: Paper, change: (words: string) => string): Paper => everyText(paper, change, NO_WORDS)

/** The same value with something done to every text in it, but for those under some names. */
export const everyText = <T>(value: T, change: (words: string) => string, except: ReadonlySet<string> = new Set()): T =>
  walk(value, change, except) as T

function walk(value: unknown, change: (words: string) => string, except: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one: unknown) => walk(one, change, except))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, except.has(name) ? one : walk(one, change, except)]),
  )
}
