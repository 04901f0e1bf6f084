import type { Day } from '../../domain/day.ts'
import type { Audience } from '../../domain/disclosure.ts'
import type { DisclosedFacts } from '../disclosed.ts'

/** What a cell is, in the words of the dictionary. A ref is text with its word before it: docs/decisions/csv.md says why. */
export const TIDY_TYPES = {
  ref: 'the word Action and a ref',
  text: 'text',
  code: 'a code',
  day: 'a day, as 2020-12-10',
  count: 'a whole number',
  'yes or no': 'yes or no',
} as const

export interface TidyColumn<Row> {
  name: string
  type: keyof typeof TIDY_TYPES
  meaning: string
  /** What each code means, of a column of codes. */
  codes?: readonly { code: string; words: string }[]
  /** Where not everybody may have it. */
  only?: Extract<Audience, 'board'>
  of: (row: Row, facts: DisclosedFacts) => string | number | boolean | Day | null
}

/** A table of which each row is one fact, and each column one thing that is said of it. */
export interface TidyTable {
  /** What its file is called, without `.csv`. */
  name: string
  /** What a row is. */
  rowIs: string
  columns: readonly Pick<TidyColumn<never>, 'name' | 'type' | 'meaning' | 'codes'>[]
  rows: readonly (readonly (string | number | boolean | null)[])[]
}

interface Drawing<Row> {
  name: string
  rowIs: string
  only?: TidyColumn<Row>['only']
  columns: (facts: DisclosedFacts) => readonly TidyColumn<Row>[]
  rows: (facts: DisclosedFacts) => readonly Row[]
}

/** A table that is drawn of the facts for an audience; null where none of it is theirs. */
export type DrawTable = (facts: DisclosedFacts, audience: Audience) => TidyTable | null

export const drawTable =
  <Row>({ name, rowIs, only, columns, rows }: Drawing<Row>): DrawTable =>
  (facts, audience) => {
    const isTheirs = (whose: Audience | undefined) => whose === undefined || whose === audience
    if (!isTheirs(only)) return null
    const theirs = [...columns(facts), ...everyRowHas<Row>()].filter((column) => isTheirs(column.only))
    return {
      name,
      rowIs,
      columns: theirs,
      rows: rows(facts).map((row) => theirs.map(({ of }) => of(row, facts))),
    }
  }

/** So that a row that was copied out still says what it is of. */
const everyRowHas = <Row>(): TidyColumn<Row>[] => [
  {
    name: 'as_at',
    type: 'day',
    meaning: 'The day as at which all of this is told: what was recorded later is not in it',
    of: (_row, { asAt }) => asAt.day,
  },
  {
    name: 'note',
    type: 'text',
    meaning:
      'What has to be known of the whole plan, such as that its content is made up; empty where there is nothing',
    of: (_row, { plan }) => plan.illustrative,
  },
]
