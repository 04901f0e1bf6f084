import type { DeliveryStatus, ShownStatus } from '../delivery-status.ts'

/** A status is always its word, a letter and a shape. The letters of out of date and awaiting are ours. */
const STATUSES: Record<ShownStatus, { word: string; letter: string }> = {
  'off-track': { word: 'Off track', letter: 'R' },
  'out-of-date': { word: 'Out of date', letter: '?' },
  'at-risk': { word: 'At risk', letter: 'A' },
  'not-started': { word: 'Not started', letter: 'N' },
  'on-track': { word: 'On track', letter: 'G' },
  'awaiting-sign-off': { word: 'Awaiting sign-off', letter: 'W' },
  complete: { word: 'Complete', letter: 'B' },
}
export const sayStatus = (status: ShownStatus): string => STATUSES[status].word
export const letterOf = (status: ShownStatus): string => STATUSES[status].letter

/** What each word means, for a key and for the choice in a form. */
const MEANINGS: Record<ShownStatus, string> = {
  'off-track': 'Will miss its due date, or has; needs a decision or help',
  'out-of-date': 'Nobody has reported for longer than the plan allows, so its colour is withdrawn',
  'at-risk': 'Some slippage or doubt; recoverable with action that is stated',
  'not-started': 'Its start date has not come, or work has not begun',
  'on-track': 'Will be done by its due date; nothing needed from the board',
  'awaiting-sign-off': 'Its owner says it is complete; the chair has not yet agreed',
  complete: 'Closed by the board on evidence; never by its owner alone',
}
export const sayMeaning = (status: ShownStatus): string => MEANINGS[status]

/** What an owner chooses: for them, complete is a claim. */
export const sayChoice = (status: DeliveryStatus): string =>
  status === 'complete' ? 'Complete (asks the board to sign it off)' : sayStatus(status)
export const sayChoiceMeaning = (status: DeliveryStatus): string =>
  status === 'complete' ? 'Done, with evidence to show; the chair agrees closure, not its owner' : sayMeaning(status)

/** What an owner reported: for them, complete is a claim, and is told from a closure wherever it stands. */
export const sayReported = (status: DeliveryStatus): string =>
  status === 'complete' ? 'Claimed complete' : sayStatus(status)
