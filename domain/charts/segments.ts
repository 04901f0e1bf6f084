import type { Part } from '../roll-up.ts'
import { letterOf } from '../words/statuses.ts'

export interface Segment extends Part {
  said: string
  /** Where it begins and how long it is, in the unit of the length that was shared. */
  from: number
  size: number
  /** Whether its letter and count have their room: not where more parts are squeezed into less. */
  fits: boolean
}

interface Room {
  /** What there is to share. */
  length: number
  /** What parts two neighbours. */
  gap?: number
  /** The least that a part's letter and count need. */
  least?: (said: string) => number
}

const wide = (said: string) => 14 + 7 * (said.length - 1)

/**
 * Where each part of a bar or column lies. Every part is at least long enough
 * for its letter and count; what is left over is shared in proportion, so that
 * one red among thirty can still be read.
 *
 * @example
 * segmentsOf(parts, { length: 210 }) // a bar, in pixels
 * segmentsOf(parts, { length: 100, gap: 0.6, least: () => 5 }) // a column, in percent of its height
 */
export function segmentsOf(counted: readonly Part[], { length, gap = 2, least: leastOf = wide }: Room): Segment[] {
  const parts = counted.map((part) => ({ ...part, said: `${letterOf(part.status)} ${part.count}` }))
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const room = length - gap * Math.max(0, parts.length - 1)
  const least = parts.map(({ said }) => leastOf(said))
  const taken = least.reduce((sum, one) => sum + one, 0)
  const squeeze = Math.min(1, room / Math.max(1, taken))
  const spare = Math.max(0, room - taken)

  let from = 0
  return parts.map((part, index) => {
    const size = (least[index] ?? 0) * squeeze + (spare * part.count) / total
    const segment = { ...part, from, size, fits: squeeze === 1 }
    from += size + gap
    return segment
  })
}
