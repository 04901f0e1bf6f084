import type { ShownStatus } from '../../delivery-status.ts'
import { letterOf } from '../../words/statuses.ts'
import { LOOK_OF_STATUS, paintOf } from './look-of-status.ts'
import { element } from './svg.ts'
import { text } from './type.ts'

/** Shapes are drawn on a ground of 22 by 22, and their letters on it. */
const GROUND = 22

const SQUARE = 'M2.5 1.5h17a1 1 0 0 1 1 1v17a1 1 0 0 1-1 1h-17a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1z'
const CIRCLE = 'M11 1.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 1 1 0-19z'

/** The outline of each status, as a path: with its letter it is told without its colour. */
export const OUTLINE_OF_STATUS: Record<ShownStatus, string> = {
  'off-track': SQUARE,
  'out-of-date': SQUARE,
  'at-risk': 'M11 1l10.2 20H.8z',
  'not-started': CIRCLE,
  'on-track': CIRCLE,
  'awaiting-sign-off': 'M11 1l10 10-10 10L1 11z',
  complete: 'M1.5 7.5a6 6 0 0 1 6-6h13v13a6 6 0 0 1-6 6h-13z',
}

/** A circle alone is hollow while work has not begun. */
const HOLLOW = { fill: '#fff', stroke: '#6b7276' }

/** A status as its shape with its letter, from its upper left corner. */
export function shapeOfStatus(status: ShownStatus, { x, y, size }: { x: number; y: number; size: number }): string {
  const paint = { ...paintOf(status), ...(status === 'not-started' && HOLLOW) }
  const low = status === 'at-risk'
  const letter = text(11, low ? 19 : 15.6, letterOf(status), {
    anchor: 'middle',
    bold: true,
    fill: LOOK_OF_STATUS[status].ink,
    size: low ? 12 : status === 'awaiting-sign-off' ? 11 : 13,
  })
  const round = (value: number) => Math.round(value * 100) / 100
  return element(
    'g',
    { transform: `translate(${round(x)} ${round(y)}) scale(${round(size / GROUND)})` },
    element('path', { d: OUTLINE_OF_STATUS[status], ...paint, 'stroke-width': 1.5, 'stroke-linejoin': 'round' }),
    letter,
  )
}
