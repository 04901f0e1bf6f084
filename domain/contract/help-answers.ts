import { z } from 'zod'
import { owedByHelpAnswer } from '../owed-by-help-answer.ts'
import { ActionPath } from './action-path.ts'
import { ActionView } from './actions.ts'
import { BasedOn } from './based-on.ts'
import type { Endpoints } from './endpoint.ts'
import { refuser } from './forms.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import { OptionalDay, OptionalWords, orNothing, Words } from './text.ts'

/**
 * The board's answer to the help that the last update asks for, on which it is
 * based. From a meeting, with its minute; or from the chair, between meetings.
 */
export const NewHelpAnswer = z
  .object({
    words: Words('Say what the board answers'),
    /** Who will do it: the key or the title of a post of the plan, or words. */
    who: OptionalWords(),
    by: OptionalDay(),
    meeting: orNothing(z.string().max(120)),
    minuteReference: OptionalWords(LONGEST.minuteReference),
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    const refuse = refuser(context)
    for (const { field, message } of owedByHelpAnswer(said)) refuse(field, message)
  })
export type NewHelpAnswer = z.infer<typeof NewHelpAnswer>

named({ NewHelpAnswer })

export const HELP_ANSWER_ENDPOINTS = {
  answerHelp: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/help-answers',
    who: ['agree-closure', 'edit-plan'],
    says: 'Answer the help that an owner asked of the board (chair), or record what a meeting answered (programme)',
    params: ActionPath,
    body: NewHelpAnswer,
    reply: ActionView,
    status: 201,
  },
} as const satisfies Endpoints
