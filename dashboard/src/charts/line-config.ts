import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js'
import type { LineChart } from '../../../domain/charts/chart.ts'
import { LOOK_OF_FAN, LOOK_OF_LINE } from '../../../domain/charts/drawing/look-of-line.ts'
import { lineFrame, type LineFrame } from '../../../domain/charts/line-frame.ts'
import { stepsOf } from '../../../domain/charts/scale-of-time.ts'
import { addDays } from '../../../domain/day.ts'
import { sayMonthBrief } from '../../../domain/words/days.ts'

type Dot = { x: number; y: number }
type Line = ChartDataset<'line', Dot[]>
type Look = (typeof LOOK_OF_LINE)[keyof typeof LOOK_OF_LINE]

/**
 * A chart of lines as Chart.js draws it, with its axes where the server's picture has them.
 *
 * @param paper What that picture was drawn on.
 * @param scale How large it stands on the page, of its own size.
 */
export function lineConfig(
  chart: LineChart,
  paper: { width: number; size: number },
  scale: number,
): ChartConfiguration<'line', Dot[]> {
  const frame = lineFrame(chart, paper)
  const { time, counts, months } = frame
  const font = { size: frame.size * scale }
  const sayMonth = (days: number) => sayMonthBrief(addDays(time.began, days))
  return {
    type: 'line',
    data: {
      datasets: [
        ...chart.series.map((series) =>
          line(series.name, stepsOf(series, chart.places, time), LOOK_OF_LINE[series.key], { stepped: true }),
        ),
        ...fanOf(chart, frame),
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: frame.top * scale, right: (frame.width - frame.right) * scale } },
      // Whatever holds on the day nearest to the pointer.
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      plugins: {
        // Or the fan would lie over the line in its middle.
        filler: { propagate: false, drawTime: 'beforeDatasetsDraw' },
        tooltip: { callbacks: { title: (items) => sayMonth(items[0]?.parsed.x ?? 0) } },
      },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: time.until,
          grid: { display: false },
          border: { color: '#0b0c0c' },
          afterFit: (axis) => {
            axis.height = (frame.height - frame.foot) * scale
          },
          afterBuildTicks: (axis) => {
            axis.ticks = months.map((value) => ({ value }))
          },
          ticks: { font, callback: (value) => sayMonth(Number(value)), maxRotation: 0, autoSkip: false },
        },
        y: {
          min: 0,
          max: counts.at(-1) ?? 1,
          afterFit: (axis) => {
            axis.width = frame.left * scale
          },
          afterBuildTicks: (axis) => {
            axis.ticks = counts.map((value) => ({ value }))
          },
          ticks: { font, autoSkip: false },
          grid: { color: '#d5dadd' },
          title: { display: true, text: chart.unit, font, padding: 0 },
        },
      },
    },
    plugins: [standing(chart, frame, scale)],
  }
}

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
function fanOf({ fan }: LineChart, { time }: LineFrame): Line[] {
  if (!fan || fan.points.length < 2) return []
  const along = (of: 'low' | 'middle' | 'high') => fan.points.map((point) => ({ x: time.at(point.on), y: point[of] }))
  return [
    line('Forecast, high', along('high'), LOOK_OF_FAN.edge),
    line('Forecast, low', along('low'), LOOK_OF_FAN.edge, { backgroundColor: LOOK_OF_FAN.fill, fill: '-1' }),
    line('Forecast, middle', along('middle'), LOOK_OF_FAN.middle),
  ]
}

/** Thin upright lines that stand for days: today, the re-inspection. No promise is drawn like that. */
const standing = ({ marks }: LineChart, { time, size }: LineFrame, scale: number): Plugin<'line'> => ({
  id: 'standing',
  afterDatasetsDraw({ ctx, chartArea, scales }) {
    const axis = scales['x']
    if (!axis) return
    ctx.save()
    ctx.strokeStyle = ctx.fillStyle = '#0b0c0c'
    ctx.lineWidth = 1
    ctx.setLineDash([])
    ctx.font = `${size * scale}px arial, sans-serif`
    ctx.textAlign = 'center'
    for (const [index, { on, label }] of marks.entries()) {
      const x = axis.getPixelForValue(time.at(on))
      // Neighbours' labels stand at two heights.
      const top = chartArea.top - (4 + index * size * 1.2) * scale
      ctx.beginPath()
      ctx.moveTo(x, top)
      ctx.lineTo(x, chartArea.bottom)
      ctx.stroke()
      const half = ctx.measureText(label).width / 2
      // Not over the numbers of the axis on its left.
      ctx.fillText(label, Math.min(Math.max(x, chartArea.left + half), chartArea.right - half), top - 3 * scale)
    }
    ctx.restore()
  },
})
