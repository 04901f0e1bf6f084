import { mayFollow } from '../../domain/closure-order.ts'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { dayOf } from '../../domain/day.ts'
import { CLOSURE_STEPS, type ClosureStep } from '../../domain/delivery-status.ts'
import { owedByStep, stepOfReport } from '../../domain/owed.ts'
import { whyNotStep } from '../../domain/why-not-close.ts'
import { closurePartsOf } from '../actions/deed-facts.ts'
import { FiledStory } from '../actions/filed-story.ts'
import { closureMatter } from './closure-matter.ts'
import type { Judge } from '../plan-file/filing.ts'
import type { Path } from '../plan-file/fault.ts'
import { isBeside } from '../progress-updates/check-filed.ts'

type Step = FiledAction['closureSteps'][number]

/** Holds the steps of a filed action to what claiming it and deciding on it would have taken. */
export function checkClosureSteps(
  judge: Judge,
  { rows, at, within: action }: { rows: Step[]; at: Path; within: FiledAction },
): void {
  judge.knownOn(rows, at, 'effectiveOn')
  judge.each(rows, at, ({ step }, place, i) => {
    const last = rows[i - 1]?.step ?? null
    if (!mayFollow(step, last)) judge.fault([...place, 'step'], sayTurn(step, last))
  })
  judge.each(rows, at, (row, place) => {
    if (row.step === 'closed-before') checkClosedBefore(judge, action, row, place)
    else if (row.step === 'claimed') checkClaim(judge, action, row, place)
    else if (!reportBeside(action, row)) checkDecision(judge, action, row, place)
  })
  judge.each(rows, at, (row, place) => {
    if (row.step === 'claimed' || reportBeside(action, row)) {
      if (row.meeting !== null)
        judge.fault([...place, 'meeting'], 'Write null: this was the owner’s word, and no meeting’s')
      return
    }
    for (const { field, message } of owedByStep(row)) judge.fault([...place, field], message)
  })
}

/** The report that took this step: a claim, or one that took a claim back. */
const reportBeside = ({ progressUpdates }: FiledAction, row: Step) =>
  progressUpdates.find(
    (update) =>
      isBeside(update, row) &&
      (row.step === 'claimed' || row.step === 'returned') &&
      stepOfReport(update.deliveryStatus, row.step === 'claimed' ? null : 'claimed') === row.step,
  )

/** A claim is an update that says complete, of the day that it describes. */
function checkClaim(judge: Judge, action: FiledAction, row: Step, place: Path): void {
  const update = reportBeside(action, row)
  if (!update)
    judge.fault(
      [...place, 'step'],
      'A claim is made by an update that says complete, recorded at this moment by the same person. Add it, or take this out',
    )
  else if (update.effectiveOn !== row.effectiveOn && row.effectiveOn <= dayOf(row.recordedAt))
    judge.fault([...place, 'effectiveOn'], `Write ${update.effectiveOn}, the day that the claiming update describes`)
}

/** It is said as the action comes into the record, and never afterwards: no board decided it, and none has seen the action open. */
function checkClosedBefore(judge: Judge, { versions }: FiledAction, row: Step, place: Path): void {
  const [first] = versions
  if (first && row.recordedAt !== first.recordedAt)
    judge.fault(
      [...place, 'recordedAt'],
      `Write ${first.recordedAt}, the moment at which the action came into the record: it was closed before, or it was not`,
    )
  if (row.meeting !== null || row.minuteReference !== null)
    judge.fault(
      [...place, row.meeting !== null ? 'meeting' : 'minuteReference'],
      'Write null: no board of this record decided it',
    )
}

/** What the office reviewed, or the board decided, and nobody of what was their own. */
function checkDecision(judge: Judge, action: FiledAction, row: Step, place: Path): void {
  const { step, recordedAt, recordedBy, effectiveOn } = row
  if (step === 'claimed' || step === 'closed-before') return
  const story = new FiledStory(judge, action, recordedAt)
  const { today, state, rows } = story
  const whyNot = whyNotStep(step, {
    doer: story.doer(recordedBy, step === 'reviewed' ? 'programme' : 'chair'),
    action: state,
    parts: closurePartsOf(rows),
    today,
  })
  // Out of turn is said already.
  if (whyNot?.code !== 'out-of-turn') judge.refused(whyNot, place, 'recordedBy')

  const meeting = row.meeting === null ? undefined : story.meeting(row.meeting)
  const matter = closureMatter(rows.closures.at(-1) ?? null, rows.closures)
  const whyNotThere = row.meeting !== null && matter ? story.whyNotDecidedAt(row.meeting, matter) : null
  judge.refused(whyNotThere, place)
  if (whyNotThere || (row.meeting !== null && !meeting)) return
  const on = meeting?.heldOn ?? today
  if (effectiveOn !== on)
    judge.fault(
      [...place, 'effectiveOn'],
      `Write ${on}, the day ${meeting ? 'of its meeting' : 'on which it was recorded'}: a step takes effect then`,
    )
}

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** @example sayTurn('agreed', null) // => 'Put the steps in turn: agreed cannot come first, only claimed can' */
function sayTurn(step: ClosureStep, last: ClosureStep | null): string {
  const may = OR.format(CLOSURE_STEPS.filter((one) => mayFollow(one, last)))
  return `Put the steps in turn: ${step} cannot come ${last === null ? 'first' : `after ${last}`}, only ${may} can`
}
