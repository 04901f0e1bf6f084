import type { BoardView } from '../../../domain/contract/board.ts'
import type { ActionRow } from '../../../domain/contract/frame.ts'
import { mayAnswerHelp, mayDecideDate, type Role } from '../../../domain/permissions.ts'
import type { AskSaid } from '../../../domain/words/asks.ts'

/** Something that waits for the board: a claim to sign off, a later date, help. */
export type Ask = { action: Pick<ActionRow, 'ref' | 'title' | 'owner'> } & AskSaid

/** Where something is answered: a page under the address of its action, and what is answered there. */
interface Form {
  page: string
  says: string
}

/** What has a page of its own on which it is answered, and who may. */
const FORMS: Partial<Record<Ask['kind'], Form & { may: (role: Role) => boolean }>> = {
  date: { page: 'date', says: 'the date asked for', may: mayDecideDate },
  help: { page: 'help', says: 'the help asked for', may: mayAnswerHelp },
}

/** Where somebody answers what is asked; null where that has no page of its own, or is not theirs. */
export function formToAnswer({ kind }: Ask, role: Role): Form | null {
  const form = FORMS[kind]
  return form?.may(role) ? form : null
}

type Asking = Pick<BoardView, 'awaitingSignOff' | 'dateChangesAsked' | 'helpAsked'>

/** What the board is asked for, decisions first, then help for what is worst. */
export const asksOf = ({ awaitingSignOff, dateChangesAsked, helpAsked }: Asking): Ask[] => [
  ...awaitingSignOff.map(({ action, daysWaiting }) => ({
    kind: 'sign-off' as const,
    action,
    post: action.owner.post,
    daysWaiting,
  })),
  ...dateChangesAsked.map(({ action, toOn, days, reason }) => ({ kind: 'date' as const, action, toOn, days, reason })),
  ...helpAsked.map(({ action, help, answered }) => ({ kind: 'help' as const, action, help, answered })),
]
