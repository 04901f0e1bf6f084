import { mayFollow } from '../../domain/closure-order.ts'
import { CLOSURE_STEPS, type ClosureStep } from '../../domain/delivery-status.ts'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import type { Judge } from '../plan-file/check/judge.ts'
import type { Path } from '../plan-file/fault.ts'

type Step = FiledAction['closureSteps'][number]

/** Holds the steps of a filed action to what claiming it and deciding on it would have taken. */
export function checkClosureSteps(judge: Judge, { rows, at }: { rows: Step[]; at: Path; within: FiledAction }): void {
  judge.knownOn(rows, at, 'effectiveOn')
  judge.each(rows, at, ({ step }, place, i) => {
    const last = rows[i - 1]?.step ?? null
    if (!mayFollow(step, last)) judge.fault([...place, 'step'], sayTurn(step, last))
  })
  judge.each(rows, at, ({ step, meeting, minuteReference }, place) => {
    if (step !== 'agreed' && step !== 'embedded' && step !== 'reopened') return
    if (meeting === null) judge.fault([...place, 'meeting'], `Name the meeting that decided it: it is ${step}`)
    if (minuteReference === null) judge.fault([...place, 'minuteReference'], `Give the minute that says it is ${step}`)
  })
}

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** @example sayTurn('agreed', null) // => 'Put the steps in turn: agreed cannot come first, only claimed can' */
function sayTurn(step: ClosureStep, last: ClosureStep | null): string {
  const may = OR.format(CLOSURE_STEPS.filter((one) => mayFollow(one, last)))
  return `Put the steps in turn: ${step} cannot come ${last === null ? 'first' : `after ${last}`}, only ${may} can`
}
