import { z } from 'zod'
import { owedByHelpAnswer } from '../owed-by-help-answer.ts'
import { ActionPath } from './action-path.ts'
import { BasedOn } from './based-on.ts'
import { FiledHelpAnswer } from './filed/help-answers.ts'
import { refuser } from './forms.ts'
import { ActionRow, BoardDate } from './frame.ts'
import { HelpAnswerView } from './help-answer-view.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import type { OnAction } from './on-action.ts'
import { Day, OptionalDay, OptionalLine, orNothing, Words } from './text.ts'

/**
 * The board's answer to the help that the last update asks for, on which it is
 * based. From a meeting, with its minute; or from the chair, between meetings.
 */
export const NewHelpAnswer = z
  .object({
    words: Words('Say what the board answers'),
    /** Who will do it: the key or the title of a post of the plan, or words. */
    who: OptionalLine(),
    by: OptionalDay('By when'),
    meeting: orNothing(z.string().max(120)),
    minuteReference: OptionalLine(LONGEST.minuteReference),
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    const refuse = refuser(context)
    for (const { field, message } of owedByHelpAnswer(said)) refuse(field, message)
  })
export type NewHelpAnswer = z.infer<typeof NewHelpAnswer>

named({ NewHelpAnswer })

export const HELP_ANSWERS_ON_ACTION = {
  title: 'Help answers',
  says: 'What the board answers to help that owners ask for',
  writes: {
    answerHelp: {
      method: 'post',
      path: '/plans/:plan/actions/:ref/help-answers',
      who: ['agree-closure', 'edit-plan'],
      says: 'Answer the help that an owner asked of the board (chair), or record what a meeting answered (programme)',
      params: ActionPath,
      body: NewHelpAnswer,
    },
  },
  filed: { fact: FiledHelpAnswer },
  deeds: ['answerHelp'],
  besideAction: { helpAnswers: z.array(HelpAnswerView) },
  boards: { onHelp: z.array(BoardDate) },
  besideUpdate: {
    /** What the board answered to the help that it asks for; said of the update that stands alone. */
    helpAnswer: HelpAnswerView.optional(),
  },
  asked: 'help',
  asks: {
    /**
     * What owners need from the board to get their actions done, worst first: the help asked for in the updates that stand
     * that nobody has answered, or whose answer was to be done by a day that has passed.
     */
    helpAsked: z.array(
      z.object({
        action: ActionRow,
        help: z.string(),
        askedOn: Day(),
        answered: z.object({ on: Day(), by: Day() }).nullable(),
      }),
    ),
  },
} as const satisfies OnAction
