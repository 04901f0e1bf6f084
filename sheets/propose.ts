import { checkAnswers, readAnswers, WrongAnswer } from './answers.ts'
import { askHeaders, readHeaders } from '../domain/sheet-asks.ts'
import { inOrder, nothingAsked } from './asked.ts'
import type { Book } from './cells.ts'
import { sayAnswered } from './given-by-answer.ts'
import { PROPOSAL_FORMAT, type Answers, type Proposal, type ProposedSheet, type Question } from './proposal.ts'
import { readBook } from './reading.ts'
import { askAnnex } from './sheet/ask-annex.ts'
import { withoutStruck } from './sheet/ask-struck-words.ts'
import { datedIn } from './sheet/dated-cells.ts'
import { proposeSheet } from './sheet/propose-sheet.ts'
import { takeAreas } from './sheet/take-areas.ts'
import { takeRefs } from './sheet/take-refs.ts'

/**
 * What a file that a council brings would become: each cell of it claimed, no word lost and none invented, and what
 * nobody can be sure of left to a person. The same file and answers give the same proposal.
 *
 * @throws {WrongAnswer} where answers are for another file, or to what nobody asked.
 */
export const propose = (book: Book, answers?: Answers): Proposal =>
  answers ? proposeAnswered(book, answers).proposal : proposeWith(book, undefined)

/**
 * The same with answers, and what it would become without any.
 *
 * @throws {WrongAnswer}
 */
export function proposeAnswered(book: Book, answers: Answers): { before: Proposal; proposal: Proposal } {
  const before = proposeWith(book, undefined)
  const proposal = Object.keys(answers.answers).length === 0 ? before : proposeWith(book, answers)
  checkAnswers(answers, before, proposal)
  checkHeaders(answers, book)
  return { before, proposal: { ...proposal, questions: withAnswered(before.questions, proposal.questions) } }
}

/** @throws {WrongAnswer} where no row is there that is said to head a table. */
function checkHeaders({ answers }: Answers, book: Book): void {
  for (const { name, cells } of book.sheets) {
    const id = askHeaders(name)
    const none = readHeaders(answers[id] ?? '')
      ?.flat()
      .find((row) => !cells.some((cell) => cell.row === row))
    if (none !== undefined) throw new WrongAnswer(`Nothing stands in row ${none}. Enter the rows of the heading`, id)
  }
}

/** All that was asked, also what is answered: it can be answered otherwise. */
const withAnswered = (before: readonly Question[], now: readonly Question[]): Question[] => [
  ...before.map((question) => now.find(({ id }) => id === question.id) ?? question),
  ...now.filter(({ id }) => !before.some((question) => question.id === id)),
]

function proposeWith(book: Book, answers: Answers | undefined): Proposal {
  const answered = readAnswers(answers ?? { answers: {} })
  const asked = nothingAsked(settledBy(answers))
  const told = withAnsweredCells(withoutStruck(book, answered), answers)
  const readings = readBook(told, answered)
  const dated = datedIn(readings)
  const sheets = readings.map((reading) => proposeSheet(reading, dated, answered, asked))
  askAnnex(book, asked)
  takeAreas(sheets, answered, asked)
  takeRefs(sheets, readings, asked)
  sayGiven(sheets, book, answers)
  const order = book.sheets.map(({ name }) => name)
  return {
    format: PROPOSAL_FORMAT,
    file: book.file,
    sheets,
    doubts: inOrder(asked.doubts, order),
    questions: [...asked.questions.values()].map(({ cells, ...question }) => ({ ...question, cells: [...cells] })),
  }
}

/** Cells that somebody said are to stay as they are. */
const settledBy = (answers: Answers | undefined): Set<string> =>
  new Set(Object.entries(answers?.answers ?? {}).flatMap(([id, words]) => (words === 'none' ? [id] : [])))

/** The file with what somebody answered in place of what a cell says. */
function withAnsweredCells(book: Book, answers: Answers | undefined): Book {
  if (!answers) return book
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const words = answers.answers[`${sheet.name}!${cell.address}`]
        if (words === undefined || words === 'none') return cell
        const { on: _on, format: _format, formula: _formula, ...rest } = cell
        return { ...rest, text: words, kind: 'text' as const }
      }),
    })),
  }
}

/** Fields whose words are an answer, and in no cell, say so. */
function sayGiven(sheets: ProposedSheet[], book: Book, answers: Answers | undefined): void {
  if (!answers) return
  for (const { name, rows = [] } of sheets)
    for (const row of rows)
      for (const [field, cells] of Object.entries(row.cells))
        for (const cell of cells) {
          const words = answers.answers[`${name}!${cell}`]
          if (words === undefined || words === 'none') continue
          const was = book.sheets
            .find((sheet) => sheet.name === name)
            ?.cells.find(({ address }) => address === cell)?.text
          row.given = { ...row.given, [field]: sayAnswered(cell, was?.trim() ?? '') }
        }
}
