import { addDays, daysBetween, type Day } from '../day.ts'
import type { LineChart } from './chart.ts'

/** How much of its time a chart goes on after the last day in it, so that the last step is seen to its end. */
const BEYOND = 0.02

export interface ScaleOfTime {
  began: Day
  /** Days from the beginning. */
  at: (on: Day) => number
  /** Where the axis ends, in days. */
  until: number
}

/** True distances in time, from the first place to a little after the last day that the chart shows. */
export function scaleOfTime({
  places,
  marks,
  fan,
  today,
}: Pick<LineChart, 'places' | 'marks' | 'fan' | 'today'>): ScaleOfTime {
  const began = places[0]?.on ?? today
  const at = (on: Day) => daysBetween(began, on)
  const last = Math.max(0, ...[...places, ...marks, ...(fan?.points ?? [])].map(({ on }) => at(on)))
  return { began, at, until: last + Math.max(7, Math.ceil(last * BEYOND)) }
}

/** The first day of each January, April, July and October in a scale, in days from its beginning. */
export function quarters({ began, until }: Pick<ScaleOfTime, 'began' | 'until'>): number[] {
  const days: number[] = []
  for (let ahead = 0; ahead <= until; ahead++) {
    const on = addDays(began, ahead)
    if (on.endsWith('-01') && Number(on.slice(5, 7)) % 3 === 1) days.push(ahead)
  }
  return days
}

/** As many of them as have room, evenly. */
export const thinned = (ticks: readonly number[], most: number): number[] => {
  const every = Math.max(1, Math.ceil(ticks.length / Math.max(1, most)))
  return ticks.filter((_tick, index) => index % every === 0)
}

/** What stands at each line's steps; the last goes on to the end of the axis, but not of what ends today. */
export function stepsOf(
  { key, values }: LineChart['series'][number],
  places: LineChart['places'],
  { at, until }: ScaleOfTime,
): { x: number; y: number }[] {
  const steps = places.flatMap(({ on }, index) => {
    const y = values[index] ?? null
    return y === null ? [] : [{ x: at(on), y }]
  })
  const last = steps.at(-1)
  return key === 'agreed' || last === undefined ? steps : [...steps, { x: until, y: last.y }]
}
