import { partsAt, type StackChart } from '../chart.ts'
import { segmentsOf, type Segment } from '../segments.ts'
import { drawKey, statusItem } from './key.ts'
import type { Drawn, Paper } from './paper.ts'
import { drawPart } from './stack.ts'
import { INK, QUIET, text, widthOf, wrapped } from './type.ts'

/** Bars under each other, as long as they have actions; on narrow paper each under its words. */
export function drawBars(chart: StackChart, paper: Paper): Drawn {
  const { width, size, named } = paper
  if (chart.places.length === 0) return { body: text(0, size * 1.2, 'No areas', { fill: QUIET }), height: size * 1.8 }
  const key = drawKey(named ? chart.series.map((one) => statusItem(one, paper)) : [], paper)
  const most = Math.max(1, ...chart.places.map(({ total }) => total))
  const left = width >= size * 34 ? width * 0.34 : 0
  let height = key.height
  const rows = chart.places.map(({ label, total }, at) => {
    const segments = segmentsOf(partsAt(chart, at), {
      length: ((width - left) * total) / most,
      least: (said) => widthOf(said, size) + 4,
    })
    const row = drawRow(label, segments, { y: height, left, ...paper })
    height += row.height + size * 0.6
    return row.body
  })
  return { body: [key.body, ...rows].join(''), height }
}

interface Row extends Paper {
  y: number
  /** Where bars begin; at nought they stand under their words. */
  left: number
}

function drawRow(label: readonly string[], segments: readonly Segment[], { y, left, ...paper }: Row): Drawn {
  const { width, size } = paper
  const high = size * 1.7
  const line = size * 1.2
  const last = segments.at(-1)
  const end = left + (last ? last.from + last.size : 0)
  // A bar that is too short for its letters has them at its side.
  const letters = last === undefined ? 'No actions' : last.fits ? '' : segments.map(({ said }) => said).join(', ')
  const from = last === undefined ? end : end + size * 0.5
  const said = letters === '' ? [] : wrapped(letters, width - from, size)
  const words = label.flatMap((one) => wrapped(one, left > 0 ? left - size : width, size))

  const beside = Math.max(high, said.length * line)
  const height = left > 0 ? Math.max(beside, words.length * line) : words.length * line + size * 0.3 + beside
  const middle = left > 0 ? y + height / 2 : y + height - beside / 2
  const inLines = (lines: readonly string[], x: number, first: number, fill: string) =>
    lines.map((one, row) => text(x, first + row * line, one, { fill }))
  return {
    body: [
      ...inLines(words, 0, left > 0 ? middle - (words.length * line) / 2 + size : y + size, INK),
      ...segments.map((part) => {
        const box = { x: left + part.from, y: middle - high / 2, width: part.size, height: high }
        return drawPart(part, box, paper)
      }),
      ...inLines(said, from, middle - (said.length * line) / 2 + size, last ? INK : QUIET),
    ].join(''),
    height,
  }
}
