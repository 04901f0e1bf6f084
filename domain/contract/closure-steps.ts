import { z } from 'zod'
import { owedByStep } from '../owed.ts'
import { RECORDED_STEPS } from '../why-not-close.ts'
import { ActionPath } from './action-path.ts'
import { ActionView } from './actions.ts'
import { BasedOn } from './based-on.ts'
import type { Endpoints } from './endpoint.ts'
import { refuser } from './forms.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import { OptionalWords, orNothing } from './text.ts'

export const NewClosureStep = z
  .object({
    step: z.enum(RECORDED_STEPS, 'Choose what was decided'),
    meeting: orNothing(z.string().max(120)),
    minuteReference: OptionalWords(LONGEST.minuteReference),
    note: OptionalWords(),
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    const refuse = refuser(context)
    for (const { field, message } of owedByStep(said)) refuse(field, message)
  })
export type NewClosureStep = z.infer<typeof NewClosureStep>

named({ NewClosureStep })

export const CLOSURE_STEP_ENDPOINTS = {
  recordClosureStep: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/closure-steps',
    who: ['edit-plan', 'agree-closure'],
    says: 'Record a review of evidence (programme), or agree, return or reopen (chair)',
    params: ActionPath,
    body: NewClosureStep,
    reply: ActionView,
    status: 201,
  },
} as const satisfies Endpoints
