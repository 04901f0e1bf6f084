import type { DeliveryStatus, ShownStatus } from '../delivery-status.ts'
import type { StatusWords } from '../status-words.ts'

export type { StatusWords }

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

/**
 * The word for a status: the plan's own where it has one, else ours. Out of date and awaiting sign-off are the record's
 * to say, and always ours.
 *
 * @example
 * sayStatus('complete', { complete: 'Embedded' }) // => 'Embedded'
 */
export const sayStatus = (status: ShownStatus, words: StatusWords = {}): string =>
  (status in words && words[status as DeliveryStatus]) || STATUSES[status].word

/**
 * The same within a sentence: `5 are off track`, and of a plan that calls it so `1 not begun`. Where the plan's own word
 * has further capitals it is left as it is: they are those of a name or a scheme.
 *
 * @example
 * sayStatusWithin('on-track', { 'on-track': 'In progress' }) // => 'in progress'
 * sayStatusWithin('on-track', { 'on-track': 'BRAG Green' }) // => 'BRAG Green'
 */
export function sayStatusWithin(status: ShownStatus, words: StatusWords = {}): string {
  const word = sayStatus(status, words)
  const beginsAsSentences = /^\p{Lu}(?!\p{Lu})/u.test(word) && !/[^\p{L}]\p{Lu}\p{Ll}/u.test(word)
  return beginsAsSentences ? word.charAt(0).toLowerCase() + word.slice(1) : word
}

/** The same where it stands for what somebody said, or would be taken for our own: a word of the plan's own is quoted. */
export const sayStatusQuoted = (status: ShownStatus, words: StatusWords = {}): string => {
  const own = words[status as DeliveryStatus]
  return own === undefined ? sayStatusWithin(status) : `“${own}”`
}

export const letterOf = (status: ShownStatus): string => STATUSES[status].letter

/** What each word means, for a key and for the choice in a form. */
const MEANINGS: Record<ShownStatus, string> = {
  'off-track': 'Will miss its due date, or has; needs a decision or help',
  'out-of-date':
    'Nobody has reported for longer than the plan allows, or since its review was due, so its colour is withdrawn',
  'at-risk': 'Some slippage or doubt; recoverable with action that is stated',
  'not-started':
    'Its start date has not come, its owner says that work has not begun, or nobody has reported on it yet',
  'on-track': 'Will be done by its due date; nothing needed from the board',
  'awaiting-sign-off': 'Its owner says it is complete; the chair has not yet agreed',
  complete: 'Closed by the board on evidence, never by its owner alone; or closed before this record began',
}
export const sayMeaning = (status: ShownStatus): string => MEANINGS[status]

/** What an owner chooses: for them, complete is a claim. */
export const sayChoice = (status: DeliveryStatus, words: StatusWords = {}): string =>
  status === 'complete' ? `${sayStatus(status, words)} (asks the board to sign it off)` : sayStatus(status, words)
const CHOICE_MEANINGS: Partial<Record<DeliveryStatus, string>> = {
  'not-started': 'Its start date has not come, or work has not begun',
  complete: 'Done, with evidence to show; the chair agrees closure, not its owner',
}
export const sayChoiceMeaning = (status: DeliveryStatus): string => CHOICE_MEANINGS[status] ?? sayMeaning(status)

/** What an owner reported: for them, complete is a claim, and is told from a closure wherever it stands. */
export const sayReported = (status: DeliveryStatus, words: StatusWords = {}): string =>
  status === 'complete' ? `Claimed ${sayStatusWithin(status, words)}` : sayStatus(status, words)

/** The same within a sentence. */
export const sayReportedWithin = (status: DeliveryStatus, words: StatusWords = {}): string =>
  status === 'complete' ? `claimed ${sayStatusWithin(status, words)}` : sayStatusWithin(status, words)
