import type { ShownStatus } from '../../delivery-status.ts'
import { paintOf } from './look-of-status.ts'
import { drawMark } from './mark-of-status.ts'
import type { Drawn, Paper } from './paper.ts'
import { shapeOfStatus } from './shape-of-status.ts'
import { element } from './svg.ts'
import { text, widthOf, wrapped } from './type.ts'

export interface KeyItem {
  name: string
  /** How wide its sample is, and the sample from its upper left corner; as high as a line. */
  wide: number
  sample: (x: number, y: number, high: number) => string
}

/** What each sample stands for, in as many lines as it takes. */
export function drawKey(items: readonly KeyItem[], { width, size }: Paper): Drawn {
  const high = size * 1.4
  let [x, y] = [0, 0]
  const parts = items.map(({ name, wide, sample }) => {
    const [word = ''] = wrapped(name, width - wide - size, size, 1)
    const long = wide + size * 0.4 + widthOf(word, size)
    if (x > 0 && x + long > width) [x, y] = [0, y + high * 1.2]
    const drawn = sample(x, y, high) + text(x + wide + size * 0.4, y + size * 1.1, word)
    x += long + size * 1.2
    return drawn
  })
  return { body: parts.join(''), height: items.length === 0 ? 0 : y + high + size * 0.6 }
}

/** A status in a key: its shape with its letter, where its parts are marked a piece of one, and its word. */
export const statusItem = (
  { key, name }: { key: ShownStatus; name: string },
  { size, marked }: Pick<Paper, 'size' | 'marked'>,
): KeyItem => ({
  name,
  wide: size * (marked ? 3.4 : 1.4),
  sample: (x, y, high) => {
    const shape = shapeOfStatus(key, { x, y, size: high })
    if (!marked) return shape
    const piece = { x: x + size * 1.6, y: y + high * 0.1, width: size * 1.8, height: high * 0.8 }
    return shape + element('rect', { ...piece, ...paintOf(key) }) + drawMark(key, piece, size)
  },
})
