import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Db } from '../../db/store.ts'
import type { PromptAnswer } from '../../domain/papers.ts'
import { asksOf } from '../../domain/words/of-nouns.ts'
import type { PaperFacts } from '../../papers/facts.ts'
import { drawAbout } from '../about/draw-about.ts'
import { tableActions } from '../actions/table-actions.ts'
import { drawBoard } from '../board/draw-board.ts'
import { readMarks } from '../publication/read-marks.ts'
import { readMoves } from './read-moves.ts'
import type { Drawing } from '../plan/plan-view.ts'

/**
 * What papers are drawn from: the views that the pages show at the same moment, and what officers wrote beside them. Each
 * takes a while in a large plan, so others have their turn in between.
 */
export async function readFacts(db: Db, drawing: Drawing, answers: readonly PromptAnswer[]): Promise<PaperFacts> {
  const { head: plan, asAt } = drawing
  const board = await drawBoard(db, drawing)
  await nextTurn()
  const about = await drawAbout(db, drawing)
  await nextTurn()
  const [, tabled] = await tableActions(db, drawing, {})
  await nextTurn()
  const movesOf = readMoves(drawing)
  const actions = tabled.map((action) => ({ ...action, moves: movesOf(action.ref) }))
  const asks = asksOf(board, false).map(({ action: { ref, title }, question, why }) => ({ ref, title, question, why }))
  const marks = await readMarks(db, drawing.planId)
  await nextTurn()
  return { plan, asAt, board, about, actions, asks, marks, answers: [...answers] }
}
