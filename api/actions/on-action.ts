import type { Request, Response, Router } from 'express'
import type { Moment } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import type { AskKind, Asks, Words } from '../../domain/contract/board.ts'
import type { ActionRow, BoardDate } from '../../domain/contract/frame.ts'
import type { BesideUpdate } from '../../domain/contract/progress-update-view.ts'
import type { Day } from '../../domain/day.ts'
import type { ActionState, ClosureParts, Doer } from '../../domain/deed-facts.ts'
import type { WhyNot } from '../../domain/why-not.ts'
import type { Matter } from '../../domain/why-not-decided-at.ts'
import type { Deps } from '../deps.ts'
import type { Access } from '../plan/plan-access.ts'
import type { Drawing } from '../plan/plan-view.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import type { Standing } from '../plan/standing.ts'
import type { Filing } from '../plan-file/filing.ts'
import type { DeedRows } from './deed-facts.ts'

/** What a noun that hangs on an action says of itself to the rest of the api. */
export interface OnAction {
  filing: Filing
  /**
   * None where nothing is written of it by itself.
   *
   * @param answer Sends the action as it stands after something was written of it.
   */
  routes?: (deps: Deps, answer: AnswerWithAction) => Router
  /** Reads what was recorded of one action by a moment. One query: it is asked after every write. */
  readHistory: (db: Db, asked: { actionId: string; moment: Moment }) => Promise<readonly object[]>
  /** Draws its part of the view of an action, from the histories it names. What is not the same for every reader is no part of it. */
  draw?: (history: never, at: DrawnAt) => Drawn
  /** Reads what it puts beside the owner's last words, by action; nothing of an action for which it has nothing. */
  readBesideUpdates?: (db: Db, actionIds: readonly string[], at: JudgedAt) => Promise<ReadonlyMap<string, BesideUpdate>>
  /** What it asks of the board: its list in the view of the board. */
  findAsks?: (board: AskedOfBoard) => object
  /** How what it asks of the board is answered. */
  answering?: Answering
}

/** Asks the rules of a deed whether somebody may do it; null when they may. */
export type Rule = (asked: Asked) => WhyNot | null

/** How a noun's question to the board is answered, of all actions for which it waits. */
export interface Answering {
  kind: AskKind
  /** Its list in the view of the board. */
  asks: keyof Asks
  /** Reads once what the rule of each action goes by. It is kept as long as the view: let it hold on to no texts. */
  rules: (
    db: Db,
    drawing: Drawing,
    actionIds: readonly string[],
  ) => ((actionId: string) => Rule) | Promise<(actionId: string) => Rule>
}

/** Answers with an action as it stands now, to whoever has written something of it. */
export type AnswerWithAction = (to: { req: Request; res: Response; access: Access }, ref: string) => Promise<undefined>

/** A moment, and the day on which what was known then is judged. */
export interface JudgedAt {
  moment: Moment
  on: Day
}

/** The action that is drawn, and as at when. */
export interface DrawnAt extends JudgedAt {
  one: Standing
  isNow: boolean
  today: Day
  /** What a row of its history is called to whoever reads it. */
  asRead: PlanRecord['asRead']
  /** The boards at which a matter can be recorded as decided, newest first; none where there is nothing to decide. */
  boardsFor: (matter: Matter | null) => BoardDate[]
}

/** A noun's part of the view of an action, by the names that it has in the contract. */
interface Drawn {
  ofAction?: object
  besideAction?: object
  boards?: object
  /** Beside the update that stands. */
  besideUpdate?: BesideUpdate
  /** Asks its own rules what may be done. It is kept as long as the view: let it hold on to no history. */
  deeds: (asked: Asked) => Record<string, WhyNot | null>
}

/** Who asks whether a deed may be done, of which action. */
export interface Asked {
  doer: Doer
  one: Standing
  action: ActionState
  rows: DeedRows
  parts: ClosureParts
  today: Day
  /** Why what a meeting decided of a matter cannot be recorded yet; null where there is nothing to decide. */
  notYet: (matter: Matter | null) => WhyNot | null
}

/** The plan's active actions, worst first, with what the board is shown of each. */
export interface AskedOfBoard {
  drawing: Drawing
  /** Those that are claimed complete, and those that are neither claimed nor agreed to be. */
  claimed: readonly Standing[]
  open: readonly Standing[]
  row: (one: Standing) => ActionRow
  wordsOf: (one: Standing) => Words
}
