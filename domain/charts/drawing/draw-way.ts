import { sayMonthBrief } from '../../words/days.ts'
import type { WayChart } from '../chart.ts'
import { wayPlaces } from '../way-places.ts'
import { drawKey, statusItem, type KeyItem } from './key.ts'
import type { Drawn, Paper } from './paper.ts'
import { shapeOfStatus } from './shape-of-status.ts'
import { element, path } from './svg.ts'
import { INK, QUIET, text } from './type.ts'

/** An action's time as a line: what boards saw above it, the days it was due below. */
export function drawWay(chart: WayChart, paper: Paper): Drawn {
  const { width, size, named } = paper
  const items = [...chart.series.map((one) => statusItem(one, { ...paper, marked: false })), ...dueItems(chart, paper)]
  const key = drawKey(named ? items : [], paper)
  const mark = size * 1.5
  const half = size * 0.55
  const [left, right] = [mark, width - mark]
  const long = Math.max(1, right - left)
  const { boards, dues, today } = wayPlaces(chart, {
    board: (100 * (mark + 2)) / long,
    due: (100 * (2 * half + 2)) / long,
  })
  const lanes = 1 + Math.max(0, ...boards.map(({ lane }) => lane))
  const below = 1 + Math.max(0, ...dues.map(({ lane }) => lane))
  const at = (percent: number) => left + (long * percent) / 100
  const line = key.height + size + lanes * (mark + 4)
  const end = line + below * (2 * half + 4) + size * 1.4

  const seen = boards.map((board) =>
    shapeOfStatus(board.status, { x: at(board.at) - mark / 2, y: line - (board.lane + 1) * (mark + 4), size: mark }),
  )
  const due = dues.map((one) => drawDue({ x: at(one.at), y: line + 4 + one.lane * (2 * half + 4), half, was: one.was }))
  return {
    body: [
      key.body,
      element('path', { d: path('M', left, line, 'H', right), stroke: INK }),
      element('path', {
        d: path('M', at(today), key.height + 2, 'V', line),
        stroke: INK,
        'stroke-width': 2,
        'stroke-dasharray': '4 4',
      }),
      ...seen,
      ...due,
      text(0, end, sayMonthBrief(chart.from), { fill: QUIET }),
      text(width, end, sayMonthBrief(chart.to), { anchor: 'end', fill: QUIET }),
    ].join(''),
    height: end + size * 0.5,
  }
}

/** A diamond under the line: filled of the day it is due, hollow of one it was due before. */
const drawDue = ({ x, y, half, was }: { x: number; y: number; half: number; was: boolean }): string =>
  element('path', {
    d: `${path('M', x, y, 'l', half, half, -half, half, -half, -half)}z`,
    fill: was ? '#fff' : INK,
    stroke: INK,
    'stroke-width': 1.5,
  })

function dueItems({ dues }: WayChart, { size }: Paper): KeyItem[] {
  const half = size * 0.55
  const item = (name: string, was: boolean): KeyItem => ({
    name,
    wide: 2 * half,
    sample: (x, y, high) => drawDue({ x: x + half, y: y + high / 2 - half, half, was }),
  })
  return [
    ...(dues.some(({ was }) => !was) ? [item('Due', false)] : []),
    ...(dues.some(({ was }) => was) ? [item('Due before', true)] : []),
  ]
}
