import type { ChartConfiguration, ChartDataset } from 'chart.js'
import { SHOWN_STATUSES } from '../../../domain/delivery-status.ts'
import { COUNT_OF, type Counts } from '../../../domain/roll-up.ts'
import { sayStatus } from '../../../domain/words/statuses.ts'
import { letters } from './letters.ts'
import { markersPlugin, type Marker } from './markers.ts'
import { PALETTE } from './palette.ts'

interface Stack {
  label: string | string[]
  counts: Counts
}

const datasets = (stacks: readonly Stack[], narrow: boolean): ChartDataset<'bar', number[]>[] =>
  SHOWN_STATUSES.map((status) => ({
    label: sayStatus(status),
    data: stacks.map(({ counts }) => counts[COUNT_OF[status]]),
    backgroundColor: PALETTE[status].fill,
    // White lines part the segments, in grey too; what is itself white has an edge.
    borderColor: PALETTE[status].edge ?? '#ffffff',
    borderWidth: 1,
    borderSkipped: false,
    maxBarThickness: 96,
    barPercentage: narrow ? 0.94 : 0.8,
    categoryPercentage: narrow ? 0.94 : 0.85,
  }))

const base = (stacks: readonly Stack[]) => ({
  responsive: true,
  maintainAspectRatio: false,
  animation: false as const,
  interaction: { mode: 'index' as const, intersect: false },
  plugins: {
    tooltip: {
      filter: ({ raw }: { raw: unknown }) => raw !== 0,
      callbacks: {
        title: (items: { dataIndex: number }[]) => [stacks[items[0]?.dataIndex ?? 0]?.label ?? ''].flat().join(', '),
      },
    },
  },
})

/** Columns over time, worst at the bottom, where a change is seen best. */
export const columns = (stacks: readonly Stack[], markers: readonly Marker[]): ChartConfiguration<'bar', number[]> => ({
  type: 'bar',
  data: { labels: stacks.map(({ label }) => label), datasets: datasets(stacks, stacks.length > 8) },
  options: {
    ...base(stacks),
    // Room for the markers' labels.
    layout: { padding: { top: markers.length > 0 ? 44 : 8 } },
    scales: {
      x: { stacked: true, grid: { display: false }, border: { color: '#0b0c0c' } },
      y: { stacked: true, display: false, beginAtZero: true },
    },
  },
  plugins: [letters, markersPlugin(markers)],
})

/** Bars side by side, worst first. */
export const bars = (stacks: readonly Stack[]): ChartConfiguration<'bar', number[]> => ({
  type: 'bar',
  data: { labels: stacks.map(({ label }) => label), datasets: datasets(stacks, false) },
  options: {
    ...base(stacks),
    indexAxis: 'y',
    interaction: { mode: 'index', axis: 'y', intersect: false },
    scales: {
      x: { stacked: true, display: false, beginAtZero: true },
      y: { stacked: true, grid: { display: false }, border: { color: '#0b0c0c' } },
    },
  },
  plugins: [letters],
})
