import { z } from 'zod'
import { CLOSURE_STEPS } from '../delivery-status.ts'
import { owedByStep } from '../owed.ts'
import { RECORDED_STEPS } from '../why-not-close.ts'
import { ActionPath } from './action-path.ts'
import { AsRead, BasedOn } from './based-on.ts'
import { FiledClosureStep } from './filed/closure-steps.ts'
import { refuser } from './forms.ts'
import { ActionRow, BoardDate } from './frame.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import type { OnAction } from './on-action.ts'
import { MeetingHeld, recorded } from './recorded.ts'
import { Day, OptionalLine, OptionalWords, orNothing } from './text.ts'

export const ClosureStepView = z.object({
  ...recorded,
  asRead: AsRead(),
  step: z.enum(CLOSURE_STEPS),
  effectiveOn: Day(),
  meeting: MeetingHeld.nullable(),
  minuteReference: z.string().nullable(),
  note: z.string().nullable(),
})
export type ClosureStepView = z.infer<typeof ClosureStepView>

export const NewClosureStep = z
  .object({
    step: z.enum(RECORDED_STEPS, 'Choose what was decided'),
    meeting: orNothing(z.string().max(120)),
    minuteReference: OptionalLine(LONGEST.minuteReference),
    note: OptionalWords(),
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    const refuse = refuser(context)
    for (const { field, message } of owedByStep(said)) refuse(field, message)
  })
export type NewClosureStep = z.infer<typeof NewClosureStep>

named({ ClosureStepView, NewClosureStep })

export const CLOSURE_STEPS_ON_ACTION = {
  title: 'Closure steps',
  says: 'What becomes of a claim that an action is complete',
  writes: {
    recordClosureStep: {
      method: 'post',
      path: '/plans/:plan/actions/:ref/closure-steps',
      who: ['edit-plan', 'agree-closure'],
      says: 'Record a review of evidence (programme), or agree, return or reopen (chair)',
      params: ActionPath,
      body: NewClosureStep,
    },
  },
  filed: { fact: FiledClosureStep },
  deeds: ['review', 'agree', 'return', 'embed', 'reopen'],
  ofAction: { closure: ClosureStepView.nullable() },
  besideAction: { closureSteps: z.array(ClosureStepView) },
  boards: { onClosure: z.array(BoardDate) },
  asked: 'sign-off',
  asks: {
    /** Claims that wait for the chair, the longest wait first. */
    awaitingSignOff: z.array(z.object({ action: ActionRow, claimedOn: Day(), daysWaiting: z.int() })),
  },
} as const satisfies OnAction
