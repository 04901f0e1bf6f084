import { partsAt, type StackChart } from '../chart.ts'
import { segmentsOf } from '../segments.ts'
import { drawKey, statusItem } from './key.ts'
import type { Drawn, Paper } from './paper.ts'
import { drawPart } from './stack.ts'
import { element, path } from './svg.ts'
import { INK, QUIET, text, widthOf, wrapped, type Size } from './type.ts'

/** A column a board, as high as it has actions, worst at the bottom, where a change is seen best. */
export function drawColumns(chart: StackChart, paper: Paper): Drawn {
  const { width, size, named } = paper
  const items = named ? chart.series.map((one) => statusItem(one, paper)) : []
  const key = drawKey(items, paper)
  const high = size * 18
  const line = size * 1.2
  const top = key.height + (chart.marks.length > 0 ? 2 * line : 0) + 4
  const foot = top + high
  const slot = Math.min(width / Math.max(1, chart.places.length), size * 8.5)
  const gap = Math.min(slot * 0.15, size)
  const most = Math.max(1, ...chart.places.map(({ total }) => total))

  const columns = chart.places.flatMap(({ total }, at) =>
    segmentsOf(partsAt(chart, at), { length: (high * total) / most, least: () => size * 1.3 }).map((part) => {
      const box = { x: at * slot + gap / 2, y: foot - part.from - part.size, width: slot - gap, height: part.size }
      return drawPart(part, box, size)
    }),
  )
  // Neighbours' words stand at two heights.
  const marks = chart.marks.map(({ after, label }, index) => {
    const x = (after + 1) * slot
    const y = top - 4 - (index % 2 === 0 ? line : 0)
    const [word = ''] = wrapped(label, width / 2, size, 1)
    const hasRoom = width - x - 4 >= widthOf(word, size)
    return (
      element('path', {
        d: path('M', x, y - size, 'V', foot),
        stroke: INK,
        'stroke-width': 2,
        'stroke-dasharray': '5 4',
      }) + text(hasRoom ? x + 4 : x - 4, y, word, { anchor: hasRoom ? 'start' : 'end', fill: INK })
    )
  })
  const axis = element('path', { d: path('M', 0, foot, 'H', slot * Math.max(1, chart.places.length)), stroke: INK })
  const labels = labelsUnder(chart.places, slot, size)
  const said = labels.flatMap((lines, at) =>
    lines.map((word, row) =>
      text(at * slot + slot / 2, foot + line * (row + 1), word, { anchor: 'middle', fill: QUIET }),
    ),
  )
  const deep = Math.max(0, ...labels.map((lines) => lines.length))
  return { body: [key.body, ...columns, axis, ...marks, ...said].join(''), height: foot + line * deep + size * 0.6 }
}

/** The lines under each column; where it is narrower than a word, under every second, third … from the last. */
function labelsUnder(places: StackChart['places'], slot: number, size: Size): string[][] {
  const words = places.map(({ label }) => label.map((one) => one.split(/\s/)))
  const widest = Math.max(0, ...words.flat(2).map((word) => widthOf(word, size)))
  const every = Math.max(1, Math.ceil(widest / slot))
  return words.map((lines, at) => {
    if ((places.length - 1 - at) % every !== 0) return []
    return lines.flatMap((line) => (widthOf(line.join(' '), size) <= slot ? [line.join(' ')] : line))
  })
}
