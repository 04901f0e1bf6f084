import { stringify } from 'csv-stringify/sync'
import { disarm } from '../domain/disarm.ts'
import { disclose, type Audience } from '../domain/disclosure.ts'
import { WITHHELD } from '../domain/publication.ts'
import { RULES, type DisclosedFacts } from './disclosed.ts'
import type { PaperFacts } from './facts.ts'
import { TABLES } from './tidy/tables.ts'
import { TIDY_TYPES, type TidyTable } from './tidy/table.ts'
import { withhold } from './withhold.ts'

/** A file of figures that goes with a paper. */
export interface TidyFile {
  name: string
  bytes: Buffer
}

/**
 * A plan as tables that a program reads, and last a dictionary of their columns: what its readers may have, and no more.
 * It is drawn of the same facts as a paper, to be issued with it.
 *
 * @example
 * tidyCsv(facts, { audience: 'public' }).map(({ name }) => name) // => ['actions.csv', …, 'data-dictionary.csv']
 */
export const tidyCsv = (facts: PaperFacts, { audience }: { audience: Audience }): TidyFile[] =>
  writeTables(dataOf(facts, audience))

/** The same before it is written. */
export const dataOf = (facts: PaperFacts, audience: Audience): TidyTable[] =>
  tidyTables(
    disclose(
      withhold(facts, audience, () => WITHHELD),
      RULES,
      audience,
    ),
    audience,
  )

/** Tables as files. */
export const writeTables = (tables: readonly TidyTable[]): TidyFile[] =>
  tables.map((table) => ({ name: `${table.name}.csv`, bytes: Buffer.from(write(table)) }))

/** The tables of an audience, of facts that are theirs, and the dictionary of their columns. */
export function tidyTables(facts: DisclosedFacts, audience: Audience): TidyTable[] {
  const tables = TABLES.flatMap((draw) => draw(facts, audience) ?? [])
  return [...tables, dictionaryOf(tables)]
}

const word = (name: string, meaning: string) => ({ name, meaning, type: 'text' as const })

/** What each column of some tables is, and of its own. */
function dictionaryOf(tables: readonly TidyTable[]): TidyTable {
  const dictionary: Omit<TidyTable, 'rows'> = {
    name: 'data-dictionary',
    rowIs: 'a column of one of the tables',
    columns: [
      word('table', 'The file that it is in, without .csv'),
      word('a_row_is', 'What a row of that file is'),
      word('column', 'Its heading'),
      word('type', 'What its cells hold'),
      word('meaning', 'What it says'),
      word('codes', 'The codes that may stand in it, each with its words, one on a line'),
    ],
  }
  return {
    ...dictionary,
    rows: [...tables, dictionary].flatMap(({ name, rowIs, columns }) =>
      columns.map((column) => [
        ...[name, rowIs, column.name, TIDY_TYPES[column.type], column.meaning],
        (column.codes ?? []).map(({ code, words }) => `${code}: ${words}`).join('\n') || null,
      ]),
    ),
  }
}

/** As the table of actions is written: UTF-8 with its mark, words in quotes, and no cell that a spreadsheet would run. */
function write({ columns, rows }: TidyTable): string {
  const cell = (said: string | number | boolean | null) =>
    typeof said === 'boolean' ? (said ? 'yes' : 'no') : typeof said === 'string' ? disarm(said) : said
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(cell))], {
    bom: true,
    quoted_string: true,
    record_delimiter: 'windows',
  })
}
