import type { DeliveryStatus } from '../domain/delivery-status.ts'

/** Stock sentences for a made-up plan: as long as real ones, and different enough not to be the same words twice running. */

const DID = [
  'Team managers met every Tuesday to go through open work',
  'The second round of training reached the evening rota',
  'We moved two experienced workers into the busiest pod',
  'The new form is in use in all teams but one',
  'Partners agreed who sends what, and by which day',
  'A reader from outside the service looked at the files',
]
const FOUND = [
  'and the share done in time rose to',
  'and of those we looked at the standard was met in',
  'and the weekly list now shows',
  'though last month it held at',
  'and the director’s own count agrees with ours at',
]
const LEARNT = [
  'Families told us that they hear back sooner, but not always from the same person, which matters most to them.',
  'Two vacancies remain, and the agency workers who cover them leave within the quarter, so that cases change hands.',
  'What slowed us was waiting for another agency’s answer; we now ask by telephone on the second day and write it down.',
  'Managers say that the list helps them in supervision, and that it shows drift a month before a review would.',
  'The gain is real in three teams and thin in the fourth, where the manager is new and has asked for a mentor.',
]
const NEXT = [
  'Look at twenty files in January with a reader from another service, and bring what they found to the board.',
  'Hold the workshop for managers, then test again in six weeks whether what they agreed is what happens.',
  'Agree the last of the handovers with partners and publish one page that says who does what.',
]

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T

/** About two hundred characters on what was done. */
export const progressOf = (action: number, month: number): string =>
  `${at(DID, action + month)}, ${at(FOUND, action * 3 + month)} ${50 + ((action * 7 + month * 3) % 48)}%. ${at(LEARNT, action + month * 2)}`

export const nextStepsOf = (action: number, month: number): string => at(NEXT, action + month)

/** Null where none is owed: on track, complete or not started. */
export const wayBackOf = (status: DeliveryStatus, action: number): string | null =>
  status === 'at-risk' || status === 'off-track'
    ? `The ${action % 2 === 0 ? 'two vacancies' : 'last teams'} covered by the end of next month; a weekly check by the head of service until then.`
    : null

/** How an owner’s word moves through a year: mostly on track, with spells of amber and a few of red. */
const SPELLS: readonly DeliveryStatus[] = [
  'on-track',
  'on-track',
  'at-risk',
  'on-track',
  'at-risk',
  'off-track',
  'at-risk',
  'on-track',
  'on-track',
  'on-track',
]

export const statusOf = (action: number, month: number): DeliveryStatus =>
  month === 0 && action % 4 === 0 ? 'not-started' : at(SPELLS, action * 3 + Math.floor(month / 3))
