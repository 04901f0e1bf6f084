import { z } from 'zod'
import { owedByDateChange } from '../owed.ts'
import { DATE_CHANGE_REASONS, DATE_CHANGE_STEPS } from '../vocabulary.ts'
import { ActionPath } from './action-path.ts'
import { AsRead, BasedOn } from './based-on.ts'
import { FiledDateChange } from './filed/date-changes.ts'
import { Due, QuartersRead, SaidDue } from './due.ts'
import { ALSO, onlyWhere, refuser } from './forms.ts'
import { ActionRow, BoardDate } from './frame.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import type { OnAction } from './on-action.ts'
import { MeetingHeld, recorded } from './recorded.ts'
import { Day, OptionalDay, OptionalLine, OptionalWords, orNothing } from './text.ts'

export const DateChangeView = z.object({
  ...recorded,
  asRead: AsRead(),
  step: z.enum(DATE_CHANGE_STEPS),
  /** The due date that stood, and the one asked for; and the last day of each. */
  from: Due,
  to: Due,
  fromOn: Day().nullable(),
  toOn: Day().nullable(),
  reasonCode: z.enum(DATE_CHANGE_REASONS),
  reason: z.string(),
  effect: z.string().nullable(),
  meeting: MeetingHeld.nullable(),
  minuteReference: z.string().nullable(),
  /** What the board said when it decided, in its own words. */
  boardWords: z.string().nullable(),
})
export type DateChangeView = z.infer<typeof DateChangeView>

/**
 * A request to move a due date (asked), or what the board decided of it
 * (agreed, refused). A decision names its meeting and minute, and a refusal says
 * why in the board’s own words; the request says the date, a reason from the list and in words, and what it does to the
 * success measure.
 */
export const NewDateChange = z
  .object({
    step: z.enum(DATE_CHANGE_STEPS, 'Choose what to record'),
    /** What is asked for, in words or whole; or as `toOn`, where it is a day. */
    to: SaidDue(),
    toOn: OptionalDay('New due date'),
    quartersRead: QuartersRead,
    reasonCode: orNothing(z.enum(DATE_CHANGE_REASONS, 'Choose a reason from the list')),
    reason: OptionalWords(),
    effect: OptionalWords(),
    meeting: orNothing(z.string().max(120)),
    minuteReference: OptionalLine(LONGEST.minuteReference),
    boardWords: OptionalWords(),
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    const refuse = refuser(context)
    for (const { field, message } of owedByDateChange({ ...said, toOn: said.to ?? said.toOn }))
      refuse(field === 'toOn' ? 'to' : field, message)
    const { meeting, minuteReference, boardWords } = said
    const decides = said.step !== 'asked'
    onlyWhere(
      decides,
      { meeting, minuteReference, boardWords },
      'Record what the board decided, or leave this empty',
      refuse,
    )
  }, ALSO)
export type NewDateChange = z.infer<typeof NewDateChange>

named({ DateChangeView, NewDateChange })

export const DATE_CHANGES_ON_ACTION = {
  title: 'Date changes',
  says: 'Due dates that were asked to move, and what was decided',
  writes: {
    changeDate: {
      method: 'post',
      path: '/plans/:plan/actions/:ref/date-changes',
      who: ['update-own-actions', 'update-on-behalf', 'edit-plan', 'agree-closure'],
      says: 'Ask to move a due date (owner, programme), or record what the board decided (programme, chair)',
      params: ActionPath,
      body: NewDateChange,
    },
  },
  filed: { fact: FiledDateChange },
  deeds: ['askDate', 'decideDate'],
  besideAction: { dateChanges: z.array(DateChangeView) },
  boards: { onDate: z.array(BoardDate) },
  asked: 'date',
  asks: {
    /** Requests to move a due date that wait for the board; until then the old date stands. */
    dateChangesAsked: z.array(
      z.object({
        action: ActionRow,
        askedOn: Day(),
        to: Due,
        toOn: Day().nullable(),
        /** Days between the two last days; null where one has none. */
        days: z.int().nullable(),
        reason: z.string(),
        effect: z.string().nullable(),
      }),
    ),
  },
} as const satisfies OnAction
