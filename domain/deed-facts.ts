import type { Day } from './day.ts'
import type { ClosureStep } from './delivery-status.ts'
import type { Role } from './permissions.ts'

/** Who would do a deed to an action, and whether they hold or stand in for the post that owns it today. */
export interface Doer {
  id: string
  role: Role
  holdsOwnerPost: boolean
  /** What a refusal calls them, where it is not they who read it: an email address in a plan file. Else they are “you”. */
  called?: string
}

/** Where an action stands. */
export interface ActionState {
  state: 'active' | 'withdrawn'
  closure: ClosureStep | null
}

/** When an action begins, null where that is not known, and the day that its last report describes; null where nothing was reported. */
export interface Begun {
  startsOn: Day | null
  reportedOn: Day | null
}

/** Somebody's part in an action on a day: their report, their claim, their review. */
export interface Part {
  personId: string
  on: Day
}

/**
 * The days on which somebody held, or stood in for, the post that owned an
 * action at the time; null where the record names no first or last day.
 */
export interface Tenure {
  personId: string
  from: Day | null
  to: Day | null
}

/** What people have had to do with a closure: all that was done since the decision before it. */
export interface ClosureParts {
  /** The claim that waits, or that was agreed last; its day is the one it describes. */
  claim: Part | null
  /** Reports since the last decision, on behalf too. */
  reports: readonly Part[]
  /** Reviews of the claim's evidence. */
  reviews: readonly Part[]
  tenures: readonly Tenure[]
}

/** What an owner asked of the board, a date or help, and everybody's days in the post that owned the action since. */
export interface Request {
  asked: Part
  /** It was asked for the post by somebody who does not hold it: the programme office. */
  onBehalf: boolean
  tenures: readonly Tenure[]
}
