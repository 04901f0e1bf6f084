import { wasKnownAt, wasKnownBy, type Moment } from '../../db/as-at.ts'
import type { Outcome } from '../../domain/completion-forecast.ts'
import { daysBetween } from '../../domain/day.ts'
import type { PlanRecord } from '../plan/read-record.ts'

/** What became of a plan's promises by a moment, with how many of each kind there were. */
export interface Outcomes {
  all: Outcome[]
  milestones: number
  closures: number
  moves: number
}

/**
 * The promises of a plan that had ended by a moment: milestones done (against
 * the day they were due), actions agreed complete (against theirs), and due
 * dates that the board agreed to move. A period ends with its last day; what is ongoing promised none.
 */
export function outcomesBy(record: PlanRecord, moment: Moment): Outcomes {
  const done = [...record.milestones.values()]
    .flat()
    .flatMap((row): Outcome[] =>
      wasKnownAt(row, moment) && row.doneOn !== null && row.dueOn !== null
        ? [{ ended: 'kept', days: daysBetween(row.dueOn, row.doneOn) }]
        : [],
    )
  const closed = [...record.closures].flatMap(([actionId, steps]) =>
    steps
      .filter((step) => step.step === 'agreed' && wasKnownBy(step, moment))
      .flatMap((step): Outcome[] => {
        const due = record.actionVersions.get(actionId)?.findLast((one) => one.recordedAt <= step.recordedAt)?.dueOn
        return due ? [{ ended: 'kept', days: daysBetween(due, step.effectiveOn) }] : []
      }),
  )
  const moved = [...record.dateChanges.values()]
    .flat()
    .flatMap((row): Outcome[] =>
      row.step === 'agreed' && row.fromOn !== null && row.toOn !== null && wasKnownBy(row, moment)
        ? [{ ended: 'moved', days: daysBetween(row.fromOn, row.toOn) }]
        : [],
    )
  return { all: [...done, ...closed, ...moved], milestones: done.length, closures: closed.length, moves: moved.length }
}
