import { addDays } from '../../day.ts'
import { sayNumber } from '../../words/counting.ts'
import { sayMonthBrief } from '../../words/days.ts'
import type { LineChart } from '../chart.ts'
import { lineFrame } from '../line-frame.ts'
import { stepsOf, type ScaleOfTime } from '../scale-of-time.ts'
import { inSteps, straight, type Spot } from './along.ts'
import { drawKey, type KeyItem } from './key.ts'
import { LOOK_OF_FAN, LOOK_OF_LINE, strokeOf } from './look-of-line.ts'
import type { Drawn, Paper } from './paper.ts'
import { element, path } from './svg.ts'
import { GRID, INK, QUIET, text, widthOf, wrapped } from './type.ts'

/** Lines in steps, the forecast's fan behind them, and upright lines for the days that they stand for. */
export function drawLines(chart: LineChart, paper: Paper): Drawn {
  const { width, size, named } = paper
  const key = drawKey(named ? lineItems(chart, paper) : [], paper)
  const { left, right, top, foot, time, counts, ...frame } = lineFrame(chart, paper, key.height)
  const most = counts.at(-1) ?? 1
  const line = size * 1.2
  const x = (days: number) => left + ((right - left) * days) / time.until
  const y = (count: number) => foot - ((foot - top) * count) / most

  const grid = counts.map(
    (count) =>
      element('path', { d: path('M', left, y(count), 'H', right), stroke: count === 0 ? INK : GRID }) +
      text(left - size * 0.4, y(count) + size * 0.35, sayNumber(count), { anchor: 'end', fill: QUIET }),
  )
  const unit = text(0, 0, chart.unit, { anchor: 'middle', fill: QUIET })
  const upright = element(
    'g',
    { transform: `translate(${Math.round(size)} ${Math.round((top + foot) / 2)}) rotate(-90)` },
    unit,
  )
  const months = frame.months.map((days) => {
    const said = sayMonthBrief(addDays(time.began, days))
    const half = widthOf(said, size) / 2
    return (
      element('path', { d: path('M', x(days), foot, 'v', 5), stroke: INK }) +
      text(Math.min(Math.max(x(days), half), width - half), foot + line + 3, said, { anchor: 'middle', fill: QUIET })
    )
  })
  // The first stands in front: a thin dashed line is seen on a broad one, and not under it.
  const lines = chart.series.toReversed().map((series) => {
    const steps = stepsOf(series, chart.places, time).map((step): Spot => [x(step.x), y(step.y)])
    if (steps.length === 0) return ''
    return element('path', { d: inSteps(steps), fill: 'none', ...strokeOf(LOOK_OF_LINE[series.key]) })
  })
  // Neighbours' words stand at two heights.
  const marks = chart.marks.map(({ on, label }, index) => {
    const at = x(time.at(on))
    const high = top - 4 - index * line
    const [word = ''] = wrapped(label, right - left, size, 1)
    const half = widthOf(word, size) / 2
    return (
      element('path', { d: path('M', at, high, 'V', foot), stroke: INK }) +
      text(Math.min(Math.max(at, left + half), right - half), high - 3, word, { anchor: 'middle', fill: INK })
    )
  })
  const fan = drawFan(chart, ({ days, count }) => [x(days), y(count)], time.at)
  return { body: [key.body, ...grid, upright, fan, ...months, ...lines, ...marks].join(''), height: frame.height }
}

type ToPaper = (point: { days: number; count: number }) => Spot

function drawFan({ fan }: LineChart, place: ToPaper, at: ScaleOfTime['at']): string {
  if (!fan || fan.points.length < 2) return ''
  const along = (of: 'low' | 'middle' | 'high') => fan.points.map((one) => place({ days: at(one.on), count: one[of] }))
  const around = `${straight([...along('high'), ...along('low').reverse()])}Z`
  return (
    element('path', { d: around, fill: LOOK_OF_FAN.fill, ...strokeOf(LOOK_OF_FAN.edge) }) +
    element('path', { d: straight(along('middle')), fill: 'none', ...strokeOf(LOOK_OF_FAN.middle) })
  )
}

/** Each line by its name: its dash and its width are what tell it apart. */
function lineItems({ series, fan }: LineChart, { size }: Paper): KeyItem[] {
  const wide = size * 2.6
  const sample = (look: Parameters<typeof strokeOf>[0]) => (x: number, y: number, high: number) =>
    element('path', { d: path('M', x, y + high / 2, 'h', wide), ...strokeOf(look) })
  const items = series.map(({ key, name }) => ({ name, wide, sample: sample(LOOK_OF_LINE[key]) }))
  if (!fan) return items
  const band = (x: number, y: number, high: number) =>
    element('rect', {
      x,
      y: y + 1,
      width: wide,
      height: high - 2,
      fill: LOOK_OF_FAN.fill,
      ...strokeOf(LOOK_OF_FAN.edge),
    }) + sample(LOOK_OF_FAN.middle)(x, y, high)
  return [...items, { name: fan.name, wide, sample: band }]
}
