import type { StackPlace } from '../chart.ts'
import type { Drawn } from './paper.ts'
import { QUIET, text, widthOf, type Size } from './type.ts'

interface Under {
  /** How wide a column is with its gap. */
  slot: number
  size: Size
  /** Where columns stand. */
  foot: number
  width: number
}

/**
 * The day under each column, in lines that fit; where columns are narrower than
 * a word, under every second, third … from the last. Its height is that of all
 * down to there.
 */
export function labelsUnder(places: readonly Pick<StackPlace, 'label'>[], { slot, size, foot, width }: Under): Drawn {
  const words = places.map(({ label }) => label.map((line) => line.split(/\s/)))
  const widest = Math.max(0, ...words.flat(2).map((word) => widthOf(word, size)))
  const every = Math.max(1, Math.ceil((widest + size * 0.2) / slot))
  const line = size * 1.2
  const labels = words.map((lines, at) => {
    if ((places.length - 1 - at) % every !== 0) return []
    return lines.flatMap((one) => (widthOf(one.join(' '), size) <= slot ? [one.join(' ')] : one))
  })
  const body = labels.flatMap((lines, at) => {
    const half = Math.max(0, ...lines.map((said) => widthOf(said, size))) / 2
    const x = Math.min(at * slot + slot / 2, width - half)
    // One that would be cut off at the beginning is left out: the next is near.
    if (x < half && places.length > 1) return []
    return lines.map((said, row) => text(x, foot + line * (row + 1), said, { anchor: 'middle', fill: QUIET }))
  })
  const deep = Math.max(0, ...labels.map((lines) => lines.length))
  return { body: body.join(''), height: foot + line * deep + size * 0.6 }
}
