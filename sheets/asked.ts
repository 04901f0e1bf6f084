import { columnOf, type Cell } from './cells.ts'
import type { Doubt, Doubtful, Question } from './proposal.ts'

/** What is left to a person: cells that nobody can be sure of, and what is asked once for many of them. */
export interface Asked {
  doubts: Doubt[]
  questions: Map<string, AskedOf>
  /** What nobody doubts any more, since somebody said that it is to stay as it is: `Plan!E8`. */
  settled: ReadonlySet<string>
  /** How many cells of a column are in doubt for one reason. */
  alike: Map<string, number>
}

type AskedOf = Omit<Question, 'cells'> & { cells: Set<string> }

export const nothingAsked = (settled: ReadonlySet<string>): Asked => ({
  doubts: [],
  questions: new Map(),
  settled,
  alike: new Map(),
})

/** Puts a cell in doubt, once. */
export function doubt(asked: Asked, sheet: string, cell: Cell, { why, suggests }: Doubtful): void {
  if (asked.settled.has(`${sheet}!${cell.address}`)) return
  if (asked.doubts.some((one) => one.sheet === sheet && one.cell === cell.address)) return
  const [, column = ''] = /^([A-Z]+)/.exec(cell.address) ?? []
  asked.doubts.push({
    ...{ sheet, cell: cell.address, row: cell.row, column, text: cell.text.trim(), why },
    ...(suggests !== undefined && { suggests }),
  })
}

/** No more cells of a column than these are each in doubt for one reason: from then on they are asked about once. */
export const MOST_ALIKE = 3

/** Whether another cell of a column is in doubt for a reason that many others have. */
export function isOneOfMany(asked: Asked, sheet: string, column: string, why: string): boolean {
  const key = `${sheet}!${column} ${why}`
  const count = (asked.alike.get(key) ?? 0) + 1
  asked.alike.set(key, count)
  return count > MOST_ALIKE
}

/** Asks a question about some cells; one that is asked already is about these too. */
export function ask(asked: Asked, question: Question): void {
  const before = asked.questions.get(question.id)
  if (!before) asked.questions.set(question.id, { ...question, cells: new Set(question.cells) })
  else for (const cell of question.cells) before.cells.add(cell)
}

/** Doubts in the order of the sheet that they are about. */
export const inOrder = (doubts: readonly Doubt[], sheets: readonly string[]): Doubt[] =>
  [...doubts].sort(
    (one, other) =>
      sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
      one.row - other.row ||
      columnOf(one.column) - columnOf(other.column),
  )
