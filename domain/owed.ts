import { isOfMeeting } from './closure-order.ts'
import { isAwaiting, type ClosureStep, type DeliveryStatus } from './delivery-status.ts'
import type { DateChangeStep } from './vocabulary.ts'

/** Something that has to be said beside what was said already. */
export interface Owed<F extends string = string> {
  field: F
  message: string
}

/** Whether an update owes its reader a way back to green. */
export const owesWayBack = (status: DeliveryStatus): boolean => status === 'at-risk' || status === 'off-track'

export const WAY_BACK_OWED = 'Say what will bring it back on track, and by when'

/**
 * The step of closure that a report takes: complete is a claim, and anything
 * else takes back a claim that waits. Null where it takes none.
 */
export function stepOfReport(status: DeliveryStatus, closure: ClosureStep | null): 'claimed' | 'returned' | null {
  const claims = status === 'complete'
  if (claims === isAwaiting(closure)) return null
  return claims ? 'claimed' : 'returned'
}

interface Step {
  step: ClosureStep
  meeting: string | null
  minuteReference: string | null
  note: string | null
}

/** What a step of closure still owes: the board's own steps a meeting and a minute, others their reasons. */
export function owedByStep({
  step,
  meeting,
  minuteReference,
  note,
}: Step): Owed<'meeting' | 'minuteReference' | 'note'>[] {
  const atBoard = isOfMeeting(step)
  const owed: ReturnType<typeof owedByStep> = []
  if (atBoard && meeting === null) owed.push({ field: 'meeting', message: 'Choose the meeting that decided it' })
  if (atBoard && minuteReference === null)
    owed.push({ field: 'minuteReference', message: 'Enter the minute reference' })
  const why = NOTES[step]
  if (why !== undefined && note === null) owed.push({ field: 'note', message: why })
  return owed
}

const NOTES: Partial<Record<ClosureStep, string>> = {
  returned: 'Say what is missing, so that the owner can act on it',
  reopened: 'Say why it is reopened',
  reviewed: 'Say what was reviewed: at least two of data, audit, and the voice of children and families',
}

interface Change {
  step: DateChangeStep
  /** Whatever is asked for: a day, a period, or ongoing. */
  toOn: unknown
  reasonCode: string | null
  reason: string | null
  effect: string | null
  meeting: string | null
  minuteReference: string | null
  boardWords: string | null
}

/** What a request for another due date still owes, or the record of what was decided of it. */
export function owedByDateChange(said: Change): Owed<Exclude<keyof Change, 'step'>>[] {
  const owed = said.step === 'asked' ? BY_REQUEST : said.step === 'refused' ? BY_REFUSAL : BY_DECISION
  return owed.filter(({ field }) => said[field] === null)
}

type OwedByChange = ReturnType<typeof owedByDateChange>
const BY_REQUEST: OwedByChange = [
  { field: 'toOn', message: 'Enter the new due date' },
  { field: 'reasonCode', message: 'Choose a reason' },
  { field: 'reason', message: 'Say why the date has to move' },
  { field: 'effect', message: 'Say what the later date does to the success measure' },
]
const BY_DECISION: OwedByChange = [
  { field: 'meeting', message: 'Choose the meeting that decided it' },
  { field: 'minuteReference', message: 'Enter the minute reference' },
]
const BY_REFUSAL: OwedByChange = [
  ...BY_DECISION,
  { field: 'boardWords', message: 'Say why the board refused it, so that its owner can act on it' },
]
