import { altOf, type Chart } from './chart.ts'
import { drawBars } from './drawing/draw-bars.ts'
import { drawColumns } from './drawing/draw-columns.ts'
import { drawLines } from './drawing/draw-lines.ts'
import { drawWay } from './drawing/draw-way.ts'
import type { Drawn, Paper } from './drawing/paper.ts'
import { element } from './drawing/svg.ts'
import { INK } from './drawing/type.ts'

interface Asked {
  /** In pixels, of which 96 are an inch. The height follows from what is drawn. */
  width: number
  /** How large its letters are, in pixels: 16 is 12 point on paper. */
  size?: number
  /** Whether it says itself what its shapes and dashes are. A page has a key above it. */
  named?: boolean
  /** Whether marks over the colours tell its parts apart: for paper, which may be grey. */
  marked?: boolean
}

/**
 * A chart as SVG, a text that stands by itself or in a page: no script, no
 * style, no reference to anything outside it, and nothing that colour alone
 * says. Its alternative text is the chart's own sentences. Its heading, caption
 * and table stand beside it.
 *
 * @example
 * drawSvg(describeStatusByArea(view), { width: 640, size: 16 }) // => '<svg xmlns="…" role="img" …'
 */
export function drawSvg(chart: Chart, { width, size = 13, named = true, marked = false }: Asked): string {
  const { body, height } = draw(chart, { width, size, named, marked })
  const high = Math.ceil(Math.max(1, height))
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: high,
      viewBox: `0 0 ${width} ${high}`,
      role: 'img',
      'aria-label': altOf(chart),
      'font-family': 'arial, sans-serif',
      'font-size': size,
      fill: INK,
    },
    body,
  )
}

function draw(chart: Chart, paper: Paper): Drawn {
  if (chart.kind === 'lines') return drawLines(chart, paper)
  if (chart.kind === 'way') return drawWay(chart, paper)
  return chart.kind === 'columns' ? drawColumns(chart, paper) : drawBars(chart, paper)
}
