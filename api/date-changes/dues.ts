import { dueColumns, dueOf, type Due, type KindInWords } from '../../domain/due.ts'
import { daysBetween, type Day } from '../../domain/day.ts'

interface From {
  fromOn: Day | null
  fromKind?: KindInWords | null | undefined
  fromBeginsOn?: Day | null | undefined
  fromWords?: string | null | undefined
  fromReviewOn?: Day | null | undefined
}
/** The due date that a date change asks for. */
export interface AskedDue {
  toOn: Day | null
  toKind?: KindInWords | null | undefined
  toBeginsOn?: Day | null | undefined
  toWords?: string | null | undefined
  toReviewOn?: Day | null | undefined
}

/** The due date that stood when another was asked for, and the one asked for, as a date change keeps them. */
export const fromOf = (change: From): Due =>
  dueOf({
    dueOn: change.fromOn,
    dueKind: change.fromKind,
    dueFrom: change.fromBeginsOn,
    dueWords: change.fromWords,
    reviewOn: change.fromReviewOn,
  })
export const toOf = (change: AskedDue): Due =>
  dueOf({
    dueOn: change.toOn,
    dueKind: change.toKind,
    dueFrom: change.toBeginsOn,
    dueWords: change.toWords,
    reviewOn: change.toReviewOn,
  })

/** What a date change keeps of the two. */
export function changeColumns(from: Due, to: Due) {
  const [stood, asked] = [dueColumns(from), dueColumns(to)]
  return {
    fromOn: stood.dueOn,
    fromKind: stood.dueKind,
    fromBeginsOn: stood.dueFrom,
    fromWords: stood.dueWords,
    fromReviewOn: stood.reviewOn,
    toOn: asked.dueOn,
    toKind: asked.dueKind,
    toBeginsOn: asked.dueFrom,
    toWords: asked.dueWords,
    toReviewOn: asked.reviewOn,
  }
}

/** Days between the last day that stood and the one asked for; null where one has no end. */
export const daysMoved = ({ fromOn, toOn }: { fromOn: Day | null; toOn: Day | null }): number | null =>
  fromOn === null || toOn === null ? null : daysBetween(fromOn, toOn)
