import type { BoardView } from '../../../domain/contract/board.ts'
import type { ActionRow } from '../../../domain/contract/frame.ts'
import { sayDay } from '../../../domain/day.ts'
import { several } from '../../../domain/words/counting.ts'

/** Something that waits for the board: a claim to sign off, a later date, help. */
export interface Ask {
  action: Pick<ActionRow, 'ref' | 'title'>
  what: string
  says: string
}

type Asking = Pick<BoardView, 'awaitingSignOff' | 'dateChangesAsked' | 'helpAsked'>

/** What the board is asked for, decisions first, then help for what is worst. */
export const asksOf = ({ awaitingSignOff, dateChangesAsked, helpAsked }: Asking): Ask[] => [
  ...awaitingSignOff.map(({ action, daysWaiting }) => ({
    action,
    what: 'Sign off?',
    says: `${action.owner.post} claimed it complete ${daysWaiting === 0 ? 'today' : `${several(daysWaiting, 'day')} ago`}.`,
  })),
  ...dateChangesAsked.map(({ action, toOn, days, reason }) => ({
    action,
    what: 'Move its date?',
    says: `To ${sayDay(toOn)}, ${several(Math.abs(days), 'day')} ${days < 0 ? 'sooner' : 'later'}: ${reason}`,
  })),
  ...helpAsked.map(({ action, help }) => ({ action, what: 'Help?', says: help })),
]
