import { recordsOf, type Separator, SEPARATORS } from './records.ts'

/** As many records as tell what a file is like. */
const SAMPLE = 200

/** A first line by which Excel is told the separator; it is no row. */
const TOLD = /^sep=([,;\t|])(?:\r\n|\n|\r|$)/i

/** What stands between the cells of a text, and the text without what only says so. */
export function separatorOf(text: string): { separator: Separator; rows: string } {
  const [line, told] = TOLD.exec(text) ?? []
  if (line !== undefined) return { separator: told as Separator, rows: text.slice(line.length) }
  const weighed = SEPARATORS.map((separator) => ({ separator, alike: alikeness(recordsOf(text, separator, SAMPLE)) }))
  const best = weighed.reduce((found, each) => (each.alike > found.alike ? each : found))
  return { separator: best.separator, rows: text }
}

/**
 * How much rows are alike: how many have as many cells as most that have several,
 * weighed by how many cells that is. A comma in a sentence comes in any number.
 */
function alikeness(records: readonly string[][]): number {
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''))
  const counts = new Map<number, number>()
  for (const { length } of filled) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  const alike = [...counts].map(([cells, rows]) => (rows / filled.length) * Math.log2(cells))
  return Math.max(0, ...alike)
}
