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

/** A part of a column or bar, with its letter and count where there is room for them. */
export function drawPart({ status, said }: Segment, { x, y, width, height }: Box, size: Size): string {
  const box = element('rect', { x, y, width, height, ...paintOf(status) })
  const short = said.replace(/^\S+ /, '')
  const fits = [said, short].find((words) => widthOf(words, size) <= width)
  if (fits === undefined || height < size) return box
  const { ink } = LOOK_OF_STATUS[status]
  return box + text(x + width / 2, y + height / 2 + size * 0.35, fits, { anchor: 'middle', bold: true, fill: ink })
}
