import { columnOf, type Cell } from './cells.ts'
import type { Doubt, Question } from './proposal.ts'

/** What is left to a person: cells that nobody can be sure of, and what is asked once for many of them. */
export interface Asked {
  doubts: Doubt[]
  questions: Map<string, Question>
}

export const nothingAsked = (): Asked => ({ doubts: [], questions: new Map() })

/** Puts a cell in doubt, once. */
export function doubt(asked: Asked, sheet: string, cell: Cell, why: string, suggests?: string): void {
  if (asked.doubts.some((one) => one.sheet === sheet && one.cell === cell.address)) return
  const [, column = ''] = /^([A-Z]+)/.exec(cell.address) ?? []
  asked.doubts.push({
    ...{ sheet, cell: cell.address, row: cell.row, column, text: cell.text.trim(), why },
    ...(suggests !== undefined && { suggests }),
  })
}

/** Asks a question about some cells; one that is asked already is about these too. */
export function ask(asked: Asked, question: Question): void {
  const before = asked.questions.get(question.id)
  if (!before) asked.questions.set(question.id, { ...question, cells: [...new Set(question.cells)] })
  else before.cells = [...new Set([...before.cells, ...question.cells])]
}

/** Doubts in the order of the sheet that they are about. */
export const inOrder = (doubts: readonly Doubt[], sheets: readonly string[]): Doubt[] =>
  [...doubts].sort(
    (one, other) =>
      sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
      one.row - other.row ||
      columnOf(one.column) - columnOf(other.column),
  )
