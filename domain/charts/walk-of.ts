import { sayNumber, several } from '../words/counting.ts'
import { sayRange } from '../words/forecast.ts'
import type { Chart, LineChart, StackChart, WayChart } from './chart.ts'

/** One series of a chart in words, from its beginning to its end. */
export interface Walk {
  key: string
  /** What it is, and where it went: "Off track: 1 at first, 9 at most, 5 at last". */
  said: string
  steps: readonly { key: string; said: string }[]
}

/**
 * A chart as a list of lists, for whoever reads it series by series: what each
 * is, then its figures in their order. Of a line only the days on which it
 * changed, since each figure stands until the next.
 *
 * @param isNamed Which places are named, by their keys, where a page names some of many. What a series is, is told of all.
 */
export function walkOf(chart: Chart, isNamed: IsNamed = () => true): Walk[] {
  if (chart.kind === 'lines') return walkLines(chart, isNamed)
  if (chart.kind === 'way') return walkWay(chart, isNamed)
  return walkStacks(chart)
}

type IsNamed = (key: string) => boolean

const walkStacks = ({ kind, series, places }: StackChart): Walk[] =>
  series.map(({ key, name, values, remarks }) => ({
    key,
    said: `${name}: ${kind === 'bars' ? `${sayNumber(sum(values))} in all` : sayCourse(values)}`,
    steps: places.map((place, at) => ({
      key: place.key,
      said: `${place.head}: ${[sayNumber(values[at] ?? 0), remarks[at]].filter(Boolean).join(', ')}`,
    })),
  }))

function walkLines({ series, places, fan, today }: LineChart, isNamed: IsNamed): Walk[] {
  const first = places.findIndex(({ on }) => isNamed(on))
  const lines = series.map(({ key, name, values }) => {
    const known = values.flatMap((value) => value ?? [])
    const steps = places.flatMap(({ on, head }, at) => {
      const value = values[at] ?? null
      const stands = at > first && value === values[at - 1]
      return value === null || stands || !isNamed(on) ? [] : [{ key: on, said: `${head}: ${sayNumber(value)}` }]
    })
    return { key, said: `${name}: ${sayCourse(known)}`, steps }
  })
  const ahead = fan?.points.filter(({ on }) => on > today && isNamed(on)) ?? []
  if (!fan || ahead.length === 0) return lines
  const steps = ahead.map((point) => ({ key: point.on, said: `${point.head}: ${sayRange(point)}` }))
  return [...lines, { key: 'forecast', said: fan.name, steps }]
}

const walkWay = ({ series, places }: WayChart, isNamed: IsNamed): Walk[] =>
  series.map(({ key, name }) => {
    const seen = places.filter(({ status }) => status === key)
    return {
      key,
      said: `${name}: at ${several(seen.length, 'board')}`,
      steps: seen.filter((place) => isNamed(place.key)).map((place) => ({ key: place.key, said: place.head })),
    }
  })

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

/** Where a series went, in a phrase: `1 at first, 9 at most, 5 at last`; `5 throughout`. */
function sayCourse(values: readonly number[]): string {
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined) return 'nothing to say'
  const [most, least] = [Math.max(...values), Math.min(...values)]
  if (most === least) return values.length === 1 ? sayNumber(last) : `${sayNumber(last)} throughout`
  const between = [
    ...(most > first && most > last ? [`${sayNumber(most)} at most`] : []),
    ...(least < first && least < last ? [`${sayNumber(least)} at least`] : []),
  ]
  return [`${sayNumber(first)} at first`, ...between, `${sayNumber(last)} at last`].join(', ')
}
