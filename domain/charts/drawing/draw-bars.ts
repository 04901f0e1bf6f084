import { partsAt, type StackChart } from '../chart.ts'
import { segmentsOf } from '../segments.ts'
import { drawKey, statusItem } from './key.ts'
import type { Drawn, Paper } from './paper.ts'
import { drawPart } from './stack.ts'
import { INK, QUIET, text, widthOf, wrapped } from './type.ts'

/** Bars under each other, as long as they have actions; on narrow paper each under its words. */
export function drawBars(chart: StackChart, paper: Paper): Drawn {
  const { width, size, named } = paper
  const key = drawKey(named ? chart.series.map((one) => statusItem(one, paper)) : [], paper)
  const beside = width >= size * 34
  const left = beside ? width * 0.34 : 0
  const room = width - left
  const high = size * 1.7
  const line = size * 1.2
  const most = Math.max(1, ...chart.places.map(({ total }) => total))

  let y = key.height
  const rows = chart.places.map(({ label, total }, at) => {
    const words = label.flatMap((one) => wrapped(one, beside ? left - size : width, size))
    const above = words.length * line
    const top = beside ? y + Math.max(0, (above - high) / 2) : y + above + size * 0.3
    const first = beside ? top + high / 2 - above / 2 + size : y + size
    const said = words.map((word, row) => text(0, first + row * line, word, { fill: INK }))
    const parts = segmentsOf(partsAt(chart, at), {
      length: (room * total) / most,
      least: (letters) => widthOf(letters, size) + 4,
    }).map((part) => drawPart(part, { x: left + part.from, y: top, width: part.size, height: high }, size))
    const none = total === 0 ? [text(left, top + high / 2 + size * 0.35, 'No actions', { fill: QUIET })] : []
    y = Math.max(top + high, beside ? y + above : 0) + size * 0.6
    return [...said, ...parts, ...none].join('')
  })
  return { body: [key.body, ...rows].join(''), height: y }
}
