import { daysBetween, sayDay, type Day } from './day.ts'
import type { ClosureStep, DeliveryStatus } from './delivery-status.ts'

/** How many updates running may use the same words before the record says so. */
export const SAME_WORDS = 3
/** How often a due date may move before the record says so. */
export const MOVES_ALLOWED = 2
/** How many days an action may be green with no milestone reached. */
export const GREEN_WITHOUT_MILESTONE_DAYS = 90

/** What the record holds of one action, for its contradictions to be seen. */
export interface Claims {
  ref: string
  startsOn: Day
  dueOn: Day
  closure: ClosureStep | null
  /** Whether a review of evidence was recorded since the last claim. */
  evidenceReviewed: boolean
  /** What its owner said, newest first. */
  updates: readonly { deliveryStatus: DeliveryStatus; effectiveOn: Day; progress: string; forecastOn: Day | null }[]
  milestones: readonly { dueOn: Day; doneOn: Day | null }[]
  timesRedated: number
  /** Days between the first promise and the present one. */
  daysMoved: number
}

export const CONTRADICTIONS = [
  'on-track-past-due',
  'forecast-past-due',
  'same-words',
  'moved-often',
  'green-no-milestone',
  'green-milestone-missed',
  'closed-unreviewed',
] as const
export type ContradictionKind = (typeof CONTRADICTIONS)[number]

export interface Contradiction {
  ref: string
  kind: ContradictionKind
  /** What does not add up, after the ref: "says on track, but was due on 30 November 2020". */
  says: string
}

const times = (count: number) => (count === 3 ? 'three times' : `${count} times`)

/**
 * Where an action's record contradicts itself on a day, in plain sentences.
 *
 * There is no score and no ranking: each sentence is a question for the board,
 * and its answer may be a good one. Nothing is said of a person.
 *
 * @example
 * contradictions(claims, day('2020-12-10')) // => [{ ref: '1.4', kind: 'on-track-past-due', says: 'says on track, but was due on 30 November 2020' }]
 */
export function contradictions(claims: Claims, on: Day): Contradiction[] {
  const { ref, startsOn, dueOn, closure, updates, milestones } = claims
  const found: Contradiction[] = []
  const say = (kind: ContradictionKind, says: string) => found.push({ ref, kind, says })

  if (closure === 'agreed' || closure === 'embedded') {
    if (!claims.evidenceReviewed)
      say('closed-unreviewed', 'was agreed complete with no review of evidence on the record')
    return found
  }

  const [latest] = updates
  const green = latest?.deliveryStatus === 'on-track'
  if (green && dueOn < on) say('on-track-past-due', `says on track, but was due on ${sayDay(dueOn)}`)
  if (green && latest.forecastOn !== null && latest.forecastOn > dueOn)
    say('forecast-past-due', `says on track, but expects to finish on ${sayDay(latest.forecastOn)}, after it is due`)

  const running = sameWordsRunning(updates)
  if (running >= SAME_WORDS)
    say('same-words', `has used the same words ${running === 3 ? 'three' : running} updates running`)

  if (claims.timesRedated > MOVES_ALLOWED)
    say('moved-often', `has moved its date ${times(claims.timesRedated)}, ${claims.daysMoved} days in all`)

  const missed = milestones.filter(({ dueOn: due, doneOn }) => doneOn === null && due < on)
  if (green && missed.length > 0)
    say(
      'green-milestone-missed',
      `says on track, but ${missed.length === 1 ? 'a milestone has' : `${missed.length} milestones have`} passed undone`,
    )
  else if (green && milestones.length > 0 && milestones.every(({ doneOn }) => doneOn === null)) {
    const days = daysBetween(startsOn, on)
    if (days > GREEN_WITHOUT_MILESTONE_DAYS)
      say('green-no-milestone', `says on track, but has reached no milestone in ${days} days`)
  }
  return found
}

/** How many of the latest updates say the same, but for spaces and capitals. */
function sameWordsRunning(updates: Claims['updates']): number {
  const plain = (words: string) => words.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  const [latest] = updates
  if (!latest) return 0
  const different = updates.findIndex(({ progress }) => plain(progress) !== plain(latest.progress))
  return different < 0 ? updates.length : different
}
