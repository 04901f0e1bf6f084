import type { BoardView } from '../../../domain/contract/board.ts'
import type { ActionRow } from '../../../domain/contract/frame.ts'
import type { AskSaid } from '../../../domain/words/asks.ts'

/** Something that waits for the board: a claim to sign off, a later date, help. */
export type Ask = { action: Pick<ActionRow, 'ref' | 'title' | 'owner'> } & AskSaid

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
  ...helpAsked.map(({ action, help }) => ({ kind: 'help' as const, action, help })),
]
