import { sayNumber } from '../words/counting.ts'
import { sayRange } from '../words/forecast.ts'
import type { Chart, LineChart, StackChart, WayChart } from './chart.ts'

/** The figures of a chart in rows and columns: all that its picture says. */
export interface ChartTable {
  caption: string
  /** The first heads the rows. */
  heads: readonly { word: string; letter: string | null; isNumber: boolean }[]
  rows: readonly { key: string; head: string; cells: readonly Cell[] }[]
}

export interface Cell {
  said: string
  /** Said under it: how many were closed before this record began. */
  remark: string | null
}

/**
 * The table beside a chart, a row a place.
 *
 * @example
 * tableOf(describeStatusAtBoards(view)).rows[0]
 * // => { key: '0197…', head: 'Board of 28 October 2020', cells: [{ said: '9', remark: null }, …] }
 */
export function tableOf(chart: Chart): ChartTable {
  if (chart.kind === 'lines') return lineTable(chart)
  if (chart.kind === 'way') return wayTable(chart)
  return stackTable(chart)
}

const word = (said: string) => ({ word: said, letter: null, isNumber: false })
const number = (said: string, letter: string | null = null) => ({ word: said, letter, isNumber: true })
const cell = (said: string, remark: string | null = null): Cell => ({ said, remark })
const NONE = '–'

const stackTable = ({ caption, of, series, places }: StackChart): ChartTable => ({
  caption,
  heads: [word(of), ...series.map(({ name, letter }) => number(name, letter)), number('All')],
  rows: places.map(({ key, head, total }, at) => ({
    key,
    head,
    cells: [
      ...series.map(({ values, remarks }) => cell(sayNumber(values[at] ?? 0), remarks[at] ?? null)),
      cell(sayNumber(total)),
    ],
  })),
})

function lineTable({ caption, of, series, places, fan, today }: LineChart): ChartTable {
  // Today is where the forecast begins: what is agreed stands in its own column.
  const ahead = fan?.points.filter(({ on }) => on > today)
  const sayAhead = (on: string): string => {
    const point = ahead?.find((one) => one.on === on)
    return point ? sayRange(point) : NONE
  }
  return {
    caption,
    heads: [word(of), ...series.map(({ name }) => number(name)), ...(ahead ? [word('Forecast')] : [])],
    rows: places.map(({ on, head }, at) => ({
      key: on,
      head,
      cells: [
        ...series.map(({ values }) => {
          const value = values[at] ?? null
          return cell(value === null ? NONE : sayNumber(value))
        }),
        ...(ahead ? [cell(sayAhead(on))] : []),
      ],
    })),
  }
}

const wayTable = ({ caption, of, unit, places }: WayChart): ChartTable => ({
  caption,
  heads: [word(of), word(unit)],
  rows: places.map(({ key, head, said }) => ({ key, head, cells: [cell(said)] })),
})
