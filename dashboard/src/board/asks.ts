import type { BoardView } from '../../../domain/contract/board.ts'
import type { ActionRow } from '../../../domain/contract/frame.ts'
import { mayAnswerHelp, mayDecideDate, type Role } from '../../../domain/permissions.ts'
import type { AskSaid } from '../../../domain/words/asks.ts'

/** Something that waits for the board: a claim to sign off, a later date, help. */
export type Ask = { action: Pick<ActionRow, 'ref' | 'title' | 'owner'> } & AskSaid

/** The page of an action on which something is answered that has one of its own, and who may. */
const FORMS: Partial<Record<Ask['kind'], { page: string; may: (role: Role) => boolean }>> = {
  date: { page: 'date', may: mayDecideDate },
  help: { page: 'help', may: mayAnswerHelp },
}

/** Where somebody answers what is asked, under the address of its action; null where that is no page of its own, or not theirs. */
export function pageToAnswer({ kind, action: { ref } }: Ask, role: Role): string | null {
  const form = FORMS[kind]
  return form?.may(role) ? `actions/${ref}/${form.page}` : null
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
