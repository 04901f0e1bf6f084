import { sayDay, type Day } from '../../domain/day.ts'
import type { ClosureStep, DeliveryStatus, Reason, ShownStatus } from '../../domain/delivery-status.ts'
import type { Difference } from '../../domain/contract/compare.ts'
import type { Role } from '../../domain/permissions.ts'
import type { DateChangeReason, DateChangeStep, MeetingKind, Verb } from '../../domain/vocabulary.ts'

// Codes to English; nowhere else.

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

const BECAUSE: Record<Reason, (staleAfterDays: number | undefined) => string> = {
  'agreed-complete': () => 'The board has agreed that it is complete',
  embedded: () => 'The board has agreed that it is complete and, tested again later, that it has lasted',
  claimed: () => 'Its owner says that it is complete; the chair has not yet agreed',
  overdue: () => 'Its due date has passed and the board has not agreed that it is complete',
  returned: () => 'The claim that it was complete was returned, and its owner has not reported since',
  reopened: () => 'The board reopened it, and its owner has not reported since',
  'not-due-to-start': () => 'Its start date has not come',
  'not-yet-reported': () => 'Its start date has come; nobody has reported on it yet',
  'never-reported': (days) => `Nobody has ever reported on it, ${howLong(days)} its start date`,
  'gone-quiet': (days) =>
    `Nobody has reported on it for ${days === undefined ? 'longer than the plan allows' : `over ${days} days`}`,
  'as-reported': () => 'As its owner reported',
}
const howLong = (days: number | undefined) => (days === undefined ? 'long after' : `over ${days} days after`)

/** Why an action shows what it shows, as a sentence without its full stop. */
export const sayBecause = (because: Reason, staleAfterDays?: number): string => BECAUSE[because](staleAfterDays)

const ROLE: Record<Role, string> = {
  viewer: 'Board member',
  owner: 'Action owner',
  programme: 'Programme office',
  chair: 'Chair of the board',
  scrutiny: 'Scrutiny officer',
  administrator: 'Administrator',
}
export const sayRole = (role: Role): string => ROLE[role]

const COMES_TO: Record<Role, string> = {
  viewer: 'Reads the board page the night before: what moved, what is late, what to ask',
  owner: 'Reports on their own actions once a month, in ten minutes',
  programme: 'Keeps the plan, chases updates and reviews the evidence for closing actions',
  chair: 'Decides what is closed, returned or reopened, never on their own actions',
  scrutiny: 'Reads the same facts as the board, to publish what scrutiny needs',
  administrator: 'Keeps accounts; does not read the plan',
}
/** What a person of each role comes here to do, in a line. */
export const sayWhatFor = (role: Role): string => COMES_TO[role]

const VERB: Record<Verb, string> = {
  imported: 'Imported',
  added: 'Added',
  changed: 'Changed',
  withdrew: 'Withdrew',
  reported: 'Reported on',
  claimed: 'Claimed complete',
  reviewed: 'Reviewed the evidence of',
  returned: 'Returned the claim of',
  agreed: 'Agreed the closure of',
  embedded: 'Agreed as embedded',
  reopened: 'Reopened',
  'asked-for-date': 'Asked to move the due date of',
  'moved-date': 'Moved the due date of',
  'refused-date': 'Refused to move the due date of',
  'accepted-clock': 'Accepted the clock of',
  baseline: 'Took stock of',
}
export const sayVerb = (verb: Verb): string => VERB[verb]

const STEP: Record<ClosureStep, string> = {
  claimed: 'Claimed complete by its owner',
  reviewed: 'Evidence reviewed by the programme office',
  returned: 'Returned to its owner',
  agreed: 'Closure agreed by the chair',
  embedded: 'Agreed as embedded',
  reopened: 'Reopened by the board',
}
export const sayStep = (step: ClosureStep): string => STEP[step]

const MEETING: Record<MeetingKind, string> = {
  'improvement-board': 'Improvement Board',
  'scrutiny-committee': 'Scrutiny committee',
  'quarterly-review': 'Quarterly review',
  'staff-reference-group': 'Staff reference group',
}
export const sayMeetingKind = (kind: MeetingKind): string => MEETING[kind]

const DATE_REASON: Record<DateChangeReason, string> = {
  recruitment: 'Recruitment',
  'partner-delay': 'Delay by a partner',
  'scope-changed': 'Its scope changed',
  dependency: 'It depends on something late',
  capacity: 'Capacity',
  pandemic: 'The pandemic',
  'evidence-not-ready': 'Evidence not ready',
  other: 'Another reason',
}
export const sayDateReason = (reason: DateChangeReason): string => DATE_REASON[reason]

const DATE_STEP: Record<DateChangeStep, string> = { asked: 'Asked for', agreed: 'Agreed', refused: 'Refused' }
export const sayDateStep = (step: DateChangeStep): string => DATE_STEP[step]

/** `1 action`, `3 actions`: nobody reads "action(s)". */
export const several = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** `August 2021`, where the day is not known or does not matter. */
export const sayMonth = (on: Day): string => sayDay(on).replace(/^\d+ /, '')

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Small numbers in words, for headings: `the ten recommendations`. */
export const inWords = (count: number): string => SMALL[count] ?? count.toLocaleString('en-GB')

/** `a`, `a and b`, `a, b and c`. */
export const listed = (said: readonly string[]): string =>
  said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`

const DIFFERENCE: Record<Difference, string> = {
  worse: 'Got worse',
  better: 'Got better',
  added: 'Added',
  withdrawn: 'Withdrawn',
  signed: 'Agreed complete',
  reopened: 'Reopened',
  're-dated': 'Re-dated',
  're-owned': 'Changed owner',
  reworded: 'Reworded',
}
export const sayDifference = (difference: Difference): string => DIFFERENCE[difference]
