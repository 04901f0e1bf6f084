import type { Segment } from '../segments.ts'
import { LOOK_OF_STATUS, paintOf } from './look-of-status.ts'
import { drawMark } from './mark-of-status.ts'
import type { Paper } from './paper.ts'
import { element } from './svg.ts'
import { text, widthOf, type Size } from './type.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Whether a part's letter and count have their room in a part so wide. */
export const saysItself = ({ said, fits }: Segment, width: number, size: Size): boolean =>
  fits && widthOf(said, size) <= width

/**
 * A part of a column or bar, with its letter and count where they have room, or else its count where that has. They stand on
 * the colour alone, whatever mark is over the rest of it.
 */
export function drawPart(segment: Segment, box: Box, { size, marked }: Pick<Paper, 'size' | 'marked'>): string {
  const { status, said, count, fits } = segment
  const { x, y, width, height } = box
  const ground = element('rect', { ...box, ...paintOf(status) }) + (marked ? drawMark(status, box, size) : '')
  const words = fits ? [said, String(count)].find((one) => widthOf(one, size) <= width) : undefined
  if (words === undefined) return ground
  const { ink, fill } = LOOK_OF_STATUS[status]
  const wide = Math.min(width, widthOf(words, size) + size * 0.2)
  const high = Math.min(height, size * 1.1)
  const clear = { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high, fill }
  const letters = text(x + width / 2, y + height / 2 + size * 0.35, words, { anchor: 'middle', bold: true, fill: ink })
  return ground + (marked ? element('rect', clear) : '') + letters
}
