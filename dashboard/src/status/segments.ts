import { partsOf, type Counts, type Part } from '../../../domain/roll-up.ts'
import { letterOf } from '../../../domain/words/statuses.ts'

export interface Segment extends Part {
  said: string
  x: number
  width: number
}

const GAP = 2

/**
 * Where each part of a bar lies. Every part is at least wide enough for its
 * letter and count; what is left over is shared in proportion, so that one red
 * among thirty can still be read.
 */
export function segmentsOf(counts: Counts, width: number): Segment[] {
  const parts = partsOf(counts).map((part) => ({ ...part, said: `${letterOf(part.status)} ${part.count}` }))
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const room = width - GAP * Math.max(0, parts.length - 1)
  const least = parts.map(({ said }) => 14 + 7 * (said.length - 1))
  const taken = least.reduce((sum, one) => sum + one, 0)
  const squeeze = Math.min(1, room / Math.max(1, taken))
  const spare = Math.max(0, room - taken)

  let x = 0
  return parts.map((part, index) => {
    const own = (least[index] ?? 0) * squeeze + (spare * part.count) / total
    const segment = { ...part, x, width: own }
    x += own + GAP
    return segment
  })
}
