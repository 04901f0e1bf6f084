import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js'
import type { LineChart } from '../../../domain/charts/chart.ts'
import { LOOK_OF_FAN, LOOK_OF_LINE } from '../../../domain/charts/drawing/look-of-line.ts'
import { quarters, scaleOfTime, stepsOf, thinned, type ScaleOfTime } from '../../../domain/charts/scale-of-time.ts'
import { addDays } from '../../../domain/day.ts'
import { sayMonthBrief } from '../../../domain/words/days.ts'

type Dot = { x: number; y: number }
type Line = ChartDataset<'line', Dot[]>

/** A chart of lines as Chart.js draws it: steps, the forecast's fan, upright lines for the days they stand for. */
export function lineConfig(chart: LineChart): ChartConfiguration<'line', Dot[]> {
  const time = scaleOfTime(chart)
  return {
    type: 'line',
    data: {
      datasets: [
        ...chart.series.map((series) =>
          line(series.name, stepsOf(series, chart.places, time), LOOK_OF_LINE[series.key], { stepped: true }),
        ),
        ...fanOf(chart, time),
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: 40, right: 8 } },
      interaction: { mode: 'x', intersect: false },
      plugins: {
        // Or the fan would lie over the line in its middle.
        filler: { propagate: false, drawTime: 'beforeDatasetsDraw' },
        tooltip: { callbacks: { title: (items) => sayMonthBrief(addDays(time.began, items[0]?.parsed.x ?? 0)) } },
      },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: time.until,
          grid: { display: false },
          border: { color: '#0b0c0c' },
          afterBuildTicks: (axis) => {
            axis.ticks = thinned(quarters(time), axis.maxWidth / MONTH_WIDTH).map((value) => ({ value }))
          },
          ticks: {
            callback: (value) => sayMonthBrief(addDays(time.began, Number(value))),
            maxRotation: 0,
            autoSkip: false,
          },
        },
        y: {
          beginAtZero: true,
          ticks: { precision: 0 },
          grid: { color: '#e5e8ea' },
          title: { display: true, text: chart.unit },
        },
      },
    },
    plugins: [standing(chart.marks.map(({ on, label }) => ({ at: time.at(on), label })))],
  }
}

/** Room for "Oct 2020" below the axis, in pixels. */
const MONTH_WIDTH = 76

type Look = (typeof LOOK_OF_LINE)[keyof typeof LOOK_OF_LINE]

const line = (label: string, data: Dot[], { stroke, width, dash }: Look, own: Partial<Line> = {}): Line => ({
  type: 'line',
  label,
  data,
  pointRadius: 0,
  borderColor: stroke,
  borderWidth: width,
  borderDash: [...dash],
  ...own,
})

/** The upper edge, the lower edge, which fills up to the upper, and the line in the middle. */
function fanOf({ fan }: LineChart, { at }: ScaleOfTime): Line[] {
  if (!fan || fan.points.length < 2) return []
  const along = (of: 'low' | 'middle' | 'high') => fan.points.map((point) => ({ x: at(point.on), y: point[of] }))
  return [
    line('Forecast, high', along('high'), LOOK_OF_FAN.edge),
    line('Forecast, low', along('low'), LOOK_OF_FAN.edge, { backgroundColor: LOOK_OF_FAN.fill, fill: '-1' }),
    line('Forecast, middle', along('middle'), LOOK_OF_FAN.middle),
  ]
}

/** Thin upright lines that stand for days: today, the re-inspection. No promise is drawn like that. */
const standing = (lines: readonly { at: number; label: string }[]): Plugin<'line'> => ({
  id: 'standing',
  afterDatasetsDraw({ ctx, chartArea, scales, width }) {
    const scale = scales['x']
    if (!scale) return
    ctx.save()
    ctx.strokeStyle = ctx.fillStyle = '#0b0c0c'
    ctx.lineWidth = 1
    ctx.setLineDash([])
    ctx.font = '13px arial, sans-serif'
    for (const [index, { at, label }] of lines.entries()) {
      const x = scale.getPixelForValue(at)
      // Neighbours' labels stand at two heights.
      const top = chartArea.top - 4 - index * 16
      ctx.beginPath()
      ctx.moveTo(x, top)
      ctx.lineTo(x, chartArea.bottom)
      ctx.stroke()
      const long = ctx.measureText(label).width
      // Not over the numbers of the axis on its left.
      ctx.fillText(label, Math.min(Math.max(chartArea.left + 4, x - long / 2), width - long), top - 4)
    }
    ctx.restore()
  },
})
