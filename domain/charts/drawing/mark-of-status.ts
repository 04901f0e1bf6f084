import type { ShownStatus } from '../../delivery-status.ts'
import { linesIn, type Run } from './lines-in.ts'
import { element, path } from './svg.ts'
import type { Size } from './type.ts'

interface Mark {
  run: Run
  dash?: string
  /** On its ground: seen on it in grey too. */
  ink: string
}

/**
 * What is drawn over the parts of each status on paper, so that a grey printer tells them apart where a part has no room for
 * its letter. The plainest is what most actions show, and what is out of date has an edge of dashes alone.
 */
export const MARK_OF_STATUS: Record<ShownStatus, Mark | null> = {
  'off-track': { run: 'rising', ink: '#f0b9bd' },
  'out-of-date': null,
  'at-risk': { run: 'falling', dash: '5 3', ink: '#7a4e00' },
  'not-started': { run: 'upright', dash: '1 4', ink: '#3b4246' },
  'on-track': null,
  'awaiting-sign-off': { run: 'level', dash: '2 4', ink: '#12436d' },
  complete: { run: 'level', ink: '#b7cfe4' },
}

/** How far the lines of a mark are apart, in letters. */
const APART = 0.55

/** The mark of a status over a part of a bar or column; nothing of what is plain. */
export function drawMark(
  status: ShownStatus,
  box: { x: number; y: number; width: number; height: number },
  size: Size,
): string {
  const mark = MARK_OF_STATUS[status]
  const lines = mark ? linesIn(box, { run: mark.run, apart: size * APART }) : []
  if (mark === null || lines.length === 0) return ''
  const d = path(...lines.flatMap(([fromX, fromY, toX, toY]) => ['M', fromX, fromY, 'L', toX, toY]))
  return element('path', { d, stroke: mark.ink, 'stroke-dasharray': mark.dash, fill: 'none' })
}
