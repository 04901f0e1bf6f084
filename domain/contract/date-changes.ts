import { z } from 'zod'
import { owedByDateChange } from '../owed.ts'
import { DATE_CHANGE_REASONS, DATE_CHANGE_STEPS } from '../vocabulary.ts'
import { ActionPath } from './action-path.ts'
import { ActionView } from './actions.ts'
import { BasedOn } from './based-on.ts'
import type { Endpoints } from './endpoint.ts'
import { refuser } from './forms.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import { OptionalDay, OptionalWords, orNothing } from './text.ts'

/**
 * A request to move a due date (asked), or what the board decided of it
 * (agreed, refused). A decision names its meeting and minute, and a refusal says
 * why in the board’s own words; the request says the date, a reason from the list and in words, and what it does to the
 * success measure.
 */
export const NewDateChange = z
  .object({
    step: z.enum(DATE_CHANGE_STEPS, 'Choose what to record'),
    toOn: OptionalDay(),
    reasonCode: orNothing(z.enum(DATE_CHANGE_REASONS, 'Choose a reason from the list')),
    reason: OptionalWords(),
    effect: OptionalWords(),
    meeting: orNothing(z.string().max(120)),
    minuteReference: OptionalWords(LONGEST.minuteReference),
    boardWords: OptionalWords(),
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    const refuse = refuser(context)
    for (const { field, message } of owedByDateChange(said)) refuse(field, message)
  })
export type NewDateChange = z.infer<typeof NewDateChange>

named({ NewDateChange })

export const DATE_CHANGE_ENDPOINTS = {
  changeDate: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/date-changes',
    who: ['update-own-actions', 'update-on-behalf', 'edit-plan', 'agree-closure'],
    says: 'Ask to move a due date (owner, programme), or record what the board decided (programme, chair)',
    params: ActionPath,
    body: NewDateChange,
    reply: ActionView,
    status: 201,
  },
} as const satisfies Endpoints
