import type { Segment } from '../segments.ts'
import { LOOK_OF_STATUS, paintOf } from './look-of-status.ts'
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

/** A part of a column or bar, with its letter and count where they have room, or else its count where that has. */
export function drawPart(segment: Segment, { x, y, width, height }: Box, size: Size): string {
  const { status, said, count, fits } = segment
  const box = element('rect', { x, y, width, height, ...paintOf(status) })
  const words = fits ? [said, String(count)].find((one) => widthOf(one, size) <= width) : undefined
  if (words === undefined) return box
  const { ink } = LOOK_OF_STATUS[status]
  return box + text(x + width / 2, y + height / 2 + size * 0.35, words, { anchor: 'middle', bold: true, fill: ink })
}
