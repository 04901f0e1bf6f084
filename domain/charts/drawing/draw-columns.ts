import { partsAt, type StackChart } from '../chart.ts'
import { segmentsOf, type Segment } from '../segments.ts'
import { drawKey, statusItem } from './key.ts'
import { labelsUnder } from './labels-under.ts'
import type { Drawn, Paper } from './paper.ts'
import { drawPart, saysItself } from './stack.ts'
import { element, path } from './svg.ts'
import { INK, QUIET, text, widthOf, wrapped, type Size } from './type.ts'

/** How high the highest column is, in letters. */
const HIGH = 18

/** A column a board, as high as it has actions, worst at the bottom, where a change is seen best. */
export function drawColumns(chart: StackChart, paper: Paper): Drawn {
  const { size, named } = paper
  if (chart.places.length === 0)
    return { body: text(0, size * 1.2, 'No board yet', { fill: QUIET }), height: size * 1.8 }
  const key = drawKey(named ? chart.series.map((one) => statusItem(one, paper)) : [], paper)
  const line = size * 1.2
  const top = key.height + (chart.marks.length > 0 ? 2 * line : 0) + 4
  const most = Math.max(0, ...chart.places.map(({ total }) => total))
  const high = size * (most === 0 ? 2 : HIGH)
  const foot = top + high
  const columns = chart.places.map(({ total }, at) =>
    segmentsOf(partsAt(chart, at), { length: (high * total) / Math.max(1, most), least: () => size * 1.3 }),
  )
  const { slot, beside } = slotOf(columns, paper)
  const gap = Math.min(slot * 0.15, size)
  const long = slot * columns.length

  const drawn = columns.flatMap((segments, at) => [
    ...segments.map((part) => {
      const box = { x: at * slot + gap / 2, y: foot - part.from - part.size, width: slot - gap, height: part.size }
      return drawPart(part, box, paper)
    }),
    ...(segments.some(({ fits }) => fits) ? [] : sayAbove(segments, { x: at * slot + slot / 2, foot, slot, size })),
  ])
  // What columns are too narrow to say is said at the side of the last.
  const said = (beside ? (columns.at(-1) ?? []) : []).flatMap((part) =>
    part.fits
      ? [text(long + size * 0.3, foot - part.from - part.size / 2 + size * 0.35, part.said, { bold: true })]
      : [],
  )
  const axis = element('path', { d: path('M', 0, foot, 'H', long), stroke: INK })
  const labels = labelsUnder(chart.places, { slot, size, foot, width: paper.width })
  const marks = drawMarks(chart.marks, { slot, size, foot, top, width: paper.width })
  return { body: [key.body, ...drawn, axis, ...said, marks, labels.body].join(''), height: labels.height }
}

/** How wide each column with its gap is, and whether the letters of the last stand at its side. */
function slotOf(columns: readonly Segment[][], { width, size }: Paper): { slot: number; beside: boolean } {
  const widest = size * 8.5
  const slot = Math.min(width / columns.length, widest)
  const parts = columns.flat()
  if (parts.every((part) => !part.fits || saysItself(part, slot * 0.85, size))) return { slot, beside: false }
  const room = Math.max(...parts.map(({ said }) => widthOf(said, size))) + size * 0.4
  return { slot: Math.min((width - room) / columns.length, widest), beside: true }
}

interface Above {
  x: number
  foot: number
  slot: number
  size: Size
}

/** The letters of a column that is too low for them stand above it, worst at the bottom; none is told by nought. */
function sayAbove(segments: readonly Segment[], { x, foot, slot, size }: Above): string[] {
  const last = segments.at(-1)
  const words = last ? segments.map(({ said }) => said) : ['0']
  if (words.some((one) => widthOf(one, size) > slot)) return []
  const from = foot - (last ? last.from + last.size : 0) - size * 0.4
  return words.map((word, row) => text(x, from - row * size * 1.1, word, { anchor: 'middle', bold: true }))
}

interface Where {
  slot: number
  size: Size
  foot: number
  top: number
  width: number
}

/** What happened between two columns: a dashed line with its words; those of neighbours stand at two heights. */
function drawMarks(marks: StackChart['marks'], { slot, size, foot, top, width }: Where): string {
  const placed = marks.map(({ after, label }, index) => {
    const [word = ''] = wrapped(label, width / 2, size, 1)
    return { x: (after + 1) * slot, y: top - 4 - (index % 2 === 0 ? size * 1.2 : 0), word }
  })
  const lines = placed.map(({ x, y }) => {
    const d = path('M', x, y - size, 'V', foot)
    return element('path', { d, stroke: INK, 'stroke-width': 2, 'stroke-dasharray': '5 4' })
  })
  const words = placed.map(({ x, y, word }) => {
    const hasRoom = width - x - 4 >= widthOf(word, size)
    return text(hasRoom ? x + 4 : x - 4, y, word, { anchor: hasRoom ? 'start' : 'end', onWhite: true })
  })
  return [...lines, ...words].join('')
}
