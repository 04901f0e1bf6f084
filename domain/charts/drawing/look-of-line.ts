import type { Line } from '../chart.ts'

/** How a line is drawn: told apart by its dash and its width, so that grey is enough. */
interface Look {
  stroke: string
  width: number
  /** Lengths of dashes and gaps; none of a line without. */
  dash: readonly number[]
}

export const LOOK_OF_LINE: Record<Line, Look> = {
  'first-promise': { stroke: '#801650', width: 2, dash: [6, 4] },
  'present-promise': { stroke: '#12436d', width: 2, dash: [] },
  agreed: { stroke: '#28a197', width: 4, dash: [] },
}

/** The forecast's fan: what it fills, its edges, and the line in its middle. */
export const LOOK_OF_FAN = {
  fill: '#d4ecea',
  edge: { stroke: '#28a197', width: 1, dash: [] },
  middle: { stroke: '#1b6f68', width: 2, dash: [2, 3] },
} satisfies { fill: string; edge: Look; middle: Look }

/** The same as attributes of SVG. */
export const strokeOf = ({ stroke, width, dash }: Look) => ({
  stroke,
  'stroke-width': width,
  'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
})
