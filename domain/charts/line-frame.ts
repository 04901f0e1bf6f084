import { sayNumber } from '../words/counting.ts'
import type { LineChart } from './chart.ts'
import type { Paper } from './drawing/paper.ts'
import { widthOf } from './drawing/type.ts'
import { countTicks } from './scale-of-counts.ts'
import { quarters, scaleOfTime, thinned, type ScaleOfTime } from './scale-of-time.ts'

/** Where the axes of a chart of lines stand, in pixels: whatever draws it draws it there. */
export interface LineFrame {
  width: number
  height: number
  size: number
  left: number
  right: number
  top: number
  foot: number
  time: ScaleOfTime
  /** What is said beside the axis of numbers, from nought; and below that of time, in days from its beginning. */
  counts: readonly number[]
  months: readonly number[]
}

/** @param above How much stands over it: a key. */
export function lineFrame(chart: LineChart, { width, size }: Pick<Paper, 'width' | 'size'>, above = 0): LineFrame {
  const time = scaleOfTime(chart)
  const counts = countTicks(highestOf(chart))
  const left = widthOf(sayNumber(counts.at(-1) ?? 1), size) + size * 1.6
  const right = width - size * 0.5
  const top = above + size * 1.2 * Math.max(1, chart.marks.length) + 8
  const foot = top + size * 18
  const months = thinned(quarters(time), (right - left) / (size * 5.8))
  return { width, height: Math.ceil(foot + size * 2), size, left, right, top, foot, time, counts, months }
}

const highestOf = ({ series, fan }: LineChart): number =>
  Math.max(
    0,
    ...series.flatMap(({ values }) => values.map((value) => value ?? 0)),
    ...(fan?.points ?? []).map(({ high }) => high),
  )
