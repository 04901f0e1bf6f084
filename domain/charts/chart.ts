import type { Day } from '../day.ts'
import type { ShownStatus } from '../delivery-status.ts'
import type { Part } from '../roll-up.ts'

/**
 * What a chart says, whatever draws it: Chart.js or HTML on a page, SVG by the server and on paper, a table, a list.
 * Each `describe…` makes one from the view that its page shows, and adds no date of its own.
 */
export type Chart = StackChart | LineChart | WayChart

interface InWords {
  /** What it says, with the figure: the heading above it, without a full stop. */
  story: string
  /** The figures of its moment, a sentence with its full stop; empty where the story has them all. */
  sentence: string
  /** What it counts, of whom, from when to when, in which unit, without a full stop. */
  title: string
  /** What its marks stand for, a sentence each. */
  notes: readonly string[]
  /** Where its figures come from, within a sentence. */
  source: string
  /** What the table beside it is called. */
  caption: string
  /** What a place on its axis is: "Priority area". Heads the first column of the table. */
  of: string
  /** What is counted: "Actions". */
  unit: string
}

/** Actions by status, a column or a bar a place. */
export interface StackChart extends InWords {
  /** Columns stand on an axis of time, bars lie under each other. */
  kind: 'columns' | 'bars'
  places: readonly StackPlace[]
  /** The statuses that any place shows, worst first. */
  series: readonly StackSeries[]
  marks: readonly Mark[]
}

export interface StackPlace {
  key: string
  /** In a sentence: "the board of 28 October 2020". */
  said: string
  /** At the head of a row: "Board of 28 October 2020". */
  head: string
  /** Beside its column or bar, in short lines. */
  label: readonly string[]
  /** Its counts, said: "5 actions: 1 off track and 4 on track". */
  told: string
  total: number
  /** Whether it is the moment of the view itself. */
  isView: boolean
}

export interface StackSeries {
  key: ShownStatus
  /** The plan's own word for it, or ours. */
  name: string
  letter: string
  /** One for each place. */
  values: readonly number[]
  /** What is said beside a value: how many were closed before this record began. Null where nothing is. */
  remarks: readonly (string | null)[]
}

/** What happened between two columns. */
export interface Mark {
  /** Between the column of this index and the next. */
  after: number
  label: string
}

/** Numbers of actions over true distances in time. */
export interface LineChart extends InWords {
  kind: 'lines'
  places: readonly LinePlace[]
  series: readonly LineSeries[]
  /** The forecast's fan from today on; null where there is too little to say. */
  fan: { name: string; points: readonly FanPoint[] } | null
  /** Days that upright lines stand for, oldest first. */
  marks: readonly { on: Day; label: string }[]
  today: Day
}

export interface FanPoint {
  on: Day
  /** A day, a board, or the month of a re-inspection whose day nobody knows. */
  head: string
  low: number
  middle: number
  high: number
}

export interface LinePlace {
  on: Day
  head: string
}

export const LINES = ['first-promise', 'present-promise', 'agreed'] as const
export type Line = (typeof LINES)[number]

export interface LineSeries {
  key: Line
  name: string
  /** One for each place; null where there is nothing to say yet. Each stands until the next. */
  values: readonly (number | null)[]
}

/** What boards saw of one action, along its time. */
export interface WayChart extends InWords {
  kind: 'way'
  from: Day
  to: Day
  today: Day
  /** The boards that saw it, and what they saw, oldest first. */
  places: readonly WayPlace[]
  /** The statuses among them, worst first. */
  series: readonly { key: ShownStatus; name: string; letter: string }[]
  /** The days it was due, oldest first; `was` of those that were moved. */
  dues: readonly { on: Day; was: boolean }[]
}

export interface WayPlace {
  key: string
  on: Day
  head: string
  /** Null while it was not in the plan. */
  status: ShownStatus | null
  /** The same in a word. */
  said: string
}

/** What stands at one place of a stack, worst first. */
export const partsAt = ({ series }: Pick<StackChart, 'series'>, place: number): Part[] =>
  series.flatMap(({ key, values }) => {
    const count = values[place] ?? 0
    return count > 0 ? [{ status: key, count }] : []
  })

/** What a picture says to those who do not see it: the chart's own sentences. */
export const altOf = ({ story, sentence }: Pick<Chart, 'story' | 'sentence'>): string => `${story}. ${sentence}`.trim()

/** What stands under it: its descriptive title, what its marks are, and its source. */
export const captionOf = ({ title, notes, source }: Pick<Chart, 'title' | 'notes' | 'source'>): string =>
  [`${title}.`, ...notes, `Source: ${source}.`].join(' ')
