import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js'
import type { SlippageView } from '../../../domain/contract/slippage.ts'
import { addDays, daysBetween, type Day } from '../../../domain/day.ts'
import { sayMonthBrief } from '../../../domain/words/days.ts'

type Point = SlippageView['burnUp'][number]
type Dot = { x: number; y: number }
type Line = ChartDataset<'line', Dot[]>
type Ranges = NonNullable<SlippageView['forecast']['ranges']>

/** First promise, present promise, agreed closures and the forecast's fan, over true distances in time. */
export function burnUpChart(
  points: readonly Point[],
  ranges: Ranges,
  { today, expected }: { today: Day; expected: Day | null },
): ChartConfiguration<'line', Dot[]> {
  const began = points[0]?.on ?? today
  const at = (on: Day) => daysBetween(began, on)
  const now = points.find(({ on }) => on === today)?.agreed ?? 0
  const fan = [{ by: today, low: now, middle: now, high: now }, ...ranges]

  const line = (label: string, data: Dot[], paint: Omit<Line, 'type' | 'label' | 'data'>): Line => ({
    type: 'line',
    label,
    data,
    pointRadius: 0,
    borderWidth: 2,
    ...paint,
  })
  const last = Math.max(...points.map(({ on }) => at(on)), expected ? at(expected) : 0)
  const until = last + Math.max(7, Math.ceil(last * BEYOND))
  // The last step is seen to its end, not cut at the edge.
  const promised = (of: (point: Point) => number) =>
    [...points, ...points.slice(-1)].map((point, i) => ({ x: i < points.length ? at(point.on) : until, y: of(point) }))

  return {
    type: 'line',
    data: {
      datasets: [
        line(
          'First promise',
          promised(({ firstPromise }) => firstPromise),
          { borderColor: '#801650', borderDash: [6, 4], stepped: true },
        ),
        line(
          'Present promise',
          promised(({ presentPromise }) => presentPromise),
          { borderColor: '#12436d', stepped: true },
        ),
        line(
          'Agreed complete',
          points.flatMap(({ on, agreed }) => (agreed === null ? [] : [{ x: at(on), y: agreed }])),
          { borderColor: '#28a197', borderWidth: 4, stepped: true },
        ),
        ...(ranges.length === 0
          ? []
          : [
              line(
                'Forecast, high',
                fan.map(({ by, high }) => ({ x: at(by), y: high })),
                { borderColor: '#28a197', borderWidth: 1 },
              ),
              line(
                'Forecast, low',
                fan.map(({ by, low }) => ({ x: at(by), y: low })),
                {
                  borderColor: '#28a197',
                  borderWidth: 1,
                  backgroundColor: '#d4ecea',
                  fill: '-1',
                },
              ),
              line(
                'Forecast, middle',
                fan.map(({ by, middle }) => ({ x: at(by), y: middle })),
                {
                  borderColor: '#1b6f68',
                  borderDash: [2, 3],
                },
              ),
            ]),
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: 40, right: 8 } },
      interaction: { mode: 'x', intersect: false },
      plugins: { tooltip: { callbacks: { title: (items) => sayMonthBrief(addDays(began, items[0]?.parsed.x ?? 0)) } } },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: until,
          grid: { display: false },
          border: { color: '#0b0c0c' },
          afterBuildTicks: (axis) => {
            const all = quarters(began, axis.max)
            const every = Math.ceil((all.length * MONTH_WIDTH) / Math.max(axis.maxWidth, MONTH_WIDTH))
            axis.ticks = all.filter((_value, index) => index % every === 0).map((value) => ({ value }))
          },
          ticks: { callback: (value) => sayMonthBrief(addDays(began, Number(value))), maxRotation: 0, autoSkip: false },
        },
        y: {
          beginAtZero: true,
          ticks: { precision: 0 },
          grid: { color: '#e5e8ea' },
          title: { display: true, text: 'Actions' },
        },
      },
    },
    plugins: [
      standing([
        { at: at(today), label: 'today' },
        ...(expected ? [{ at: at(expected), label: 're-inspection expected' }] : []),
      ]),
    ],
  }
}

/** How much of its time a chart goes on after the last day in it. */
const BEYOND = 0.02

/** Room for "Oct 2020" below the axis, in pixels. */
const MONTH_WIDTH = 76

/** Days from the beginning to the first of each January, April, July and October. */
function quarters(began: Day, until: number): number[] {
  const days: number[] = []
  for (let ahead = 0; ahead <= until; ahead++) {
    const on = addDays(began, ahead)
    if (on.endsWith('-01') && Number(on.slice(5, 7)) % 3 === 1) days.push(ahead)
  }
  return days
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
