import { DELIVERY_STATUSES } from '../domain/delivery-status.ts'
import { fold } from '../domain/fold.ts'
import type { Rated } from './meaning/status-said.ts'
import {
  askColumn,
  columnAsked,
  askHeaders,
  askIs,
  readHeaders,
  rowAsked,
  type TableAsked,
} from '../domain/sheet-asks.ts'
import { MEANINGS, ROWS_ARE, SHEETS_ARE, type Meaning, type RowAs, type SheetIs } from '../domain/sheet-meanings.ts'
import type { Answers, Proposal } from './proposal.ts'

/** What somebody answered, as the rules ask for it. */
export interface Answered {
  /** One of the choices of a question; undefined where it was not answered. */
  choice: (id: string) => string | undefined
  /** Words in place of what a cell says: `Plan!E8`. */
  cell: (sheet: string, address: string) => string | undefined
  tableIs: (table: TableAsked) => SheetIs | undefined
  /** The rows that head each table of a sheet; empty where none does. */
  headers: (sheet: string) => number[][] | undefined
  /** What the columns of a table mean, by their letters. */
  columns: (table: TableAsked) => Map<string, Meaning>
  /** What rows of a sheet are, by their numbers. */
  rows: (sheet: string) => Map<number, RowAs>
  ratings: Map<string, Rated>
  /** Posts by the words they are meant by, folded. */
  posts: Map<string, string>
}

/** An answer to what nobody asked, or one that is no choice. */
export class WrongAnswer extends Error {
  /** What it was an answer to; null where all of them are for another file. */
  readonly id: string | null

  constructor(message: string, id: string | null = null) {
    super(message)
    this.id = id
  }
}

/** An answer to what is not asked, or is not any more. */
export class NotAsked extends WrongAnswer {}

export function readAnswers({ answers }: Pick<Answers, 'answers'>): Answered {
  const all = new Map(Object.entries(answers))
  const after = (lead: string) =>
    [...all].flatMap(([id, words]) => (id.startsWith(lead) ? [[id.slice(lead.length), words] as const] : []))
  return {
    choice: (id) => all.get(id),
    cell: (sheet, address) => all.get(`${sheet}!${address}`),
    tableIs: (table) => SHEETS_ARE.find((is) => is === all.get(askIs(table))),
    headers: (sheet) => readHeaders(all.get(askHeaders(sheet)) ?? '') ?? undefined,
    columns: (table) =>
      new Map(
        [...all].flatMap(([id, means]) => {
          const column = columnAsked(id, table)
          return column !== undefined && isMeaning(means) ? [[column, means] as const] : []
        }),
      ),
    rows: (sheet) =>
      new Map(
        [...all].flatMap(([id, is]) => {
          const row = rowAsked(id, sheet)
          const as = ROWS_ARE.find((one) => one === is)
          return row !== undefined && as !== undefined ? [[row, as] as const] : []
        }),
      ),
    ratings: new Map(
      after('rating:').flatMap(([code, means]) => {
        const rated = RATED.find((one) => one === means)
        return rated ? [[code, rated] as const] : []
      }),
    ),
    posts: new Map(after('owner:').map(([words, post]) => [fold(words), post])),
  }
}

const isMeaning = (words: string): words is Meaning => (MEANINGS as readonly string[]).includes(words)

export const RATED: readonly Rated[] = [...DELIVERY_STATUSES, 'withdrawn']

/**
 * Refuses answers for another file, to what is not asked, and what is none of the choices. What a sheet is, where its
 * header stands, what a column means and what a row is can always be said.
 *
 * @throws {WrongAnswer} in a sentence.
 */
export function checkAnswers({ file, answers }: Answers, before: Proposal, proposal: Proposal): void {
  if (file !== proposal.file.sha256) throw new WrongAnswer('These answers are for another file')
  // What is answered may be asked no more, and what an answer asks was not asked before it.
  const both = [before, proposal]
  const asked = new Map(both.flatMap(({ questions }) => questions.map(({ id, choices }) => [id, choices] as const)))
  const doubted = new Set(both.flatMap(({ doubts }) => doubts.map(({ sheet, cell }) => `${sheet}!${cell}`)))
  for (const [id, words] of Object.entries(answers)) {
    const choices = asked.get(id) ?? standing(id, proposal) ?? standing(id, before)
    refuseUnlessChoice(id, words, choices ?? (doubted.has(id) ? [] : undefined))
    if (id.startsWith('header:') && readHeaders(words) === null)
      throw new WrongAnswer('Enter the rows of the heading, like 3, or 3, 4 where it has two; or none', id)
  }
}

/**
 * Refuses an answer to what is not asked, or that is none of its choices.
 *
 * @param choices Empty where words of one's own are said; undefined where nothing is asked.
 * @throws {WrongAnswer} in a sentence.
 */
export function refuseUnlessChoice(id: string, words: string, choices: readonly string[] | undefined): void {
  if (!choices) throw new NotAsked(`Nothing is asked about “${id}”`, id)
  if (choices.length > 0 && !choices.includes(words))
    throw new WrongAnswer(`“${words}” is no answer to “${id}”. Choose one of ${choices.join(', ')}`, id)
}

/** What can be said of any sheet, asked or not; no choices where words of one's own are said. */
function standing(id: string, { sheets }: Proposal): readonly string[] | undefined {
  for (const table of sheets) {
    if (id === askIs(table)) return SHEETS_ARE
    if (id === askHeaders(table.name)) return []
    if (table.is === 'actions' && rowAsked(id, table.name) !== undefined) return ROWS_ARE
    if (table.columns?.some(({ column }) => id === askColumn(table, column))) return MEANINGS
  }
  return undefined
}
