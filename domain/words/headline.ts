import { daysBetween, sayDay, type Day } from '../day.ts'
import type { RollUp } from '../roll-up.ts'

const are = (count: number): string => (count === 1 ? '1 is' : `${count} are`)
const allOf = (total: number): string => (total === 1 ? 'The one action of the plan is' : `All ${total} actions are`)
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

/**
 * The one sentence a chair takes away: what is off track, and what has moved
 * since the last board, or since when is said. `moved` is null before the
 * second board.
 *
 * @example
 * headline({ counts: { offTrack: 5, … }, total: 33 }, { worse: 3, better: 4 })
 * // => '5 of 33 actions are off track; 3 have got worse since the last board and 4 better'
 */
export function headline(
  { counts, total }: RollUp,
  moved: { worse: number; better: number } | null,
  since = 'the last board',
): string {
  if (total === 0) return 'The plan has no actions yet'
  if (counts.complete === total) return `${allOf(total)} agreed complete`

  const subject = sayOffTrack(counts.offTrack, total)
  if (moved === null) return subject

  const { worse, better } = moved
  const have = (count: number) => (count === 1 ? '1 has' : `${count} have`)
  if (worse === 0 && better === 0) return `${subject}; none has moved since ${since}`
  if (worse === 0) return `${subject}; none has got worse since ${since} and ${have(better)} got better`
  return `${subject}; ${have(worse)} got worse since ${since} and ${better === 0 ? 'none' : better} better`
}

function sayOffTrack(count: number, total: number): string {
  if (count === 0)
    return total === 1 ? 'The one action of the plan is not off track' : `No action of ${total} is off track`
  return count === total
    ? `${allOf(total)} off track`
    : `${count} of ${total} actions ${count === 1 ? 'is' : 'are'} off track`
}

/**
 * The rest of the counts in sentences, with how long until re-inspection.
 *
 * @example
 * // => '3 are complete, 14 on track, 8 at risk. 2 are out of date: nobody has reported on them for over 38 days.'
 */
export function summary(
  { counts, total }: RollUp,
  plan: { staleAfterDays: number; reinspectionExpectedOn: Day | null },
  on: Day,
): string {
  if (total === 0) return 'Add actions, or import a plan file, to begin.'
  const said: string[] = []

  const first = [
    [counts.complete, 'complete'],
    [counts.onTrack, 'on track'],
    [counts.atRisk, 'at risk'],
    [counts.notStarted, 'not started'],
  ] as const
  const present = first.filter(([count]) => count > 0)
  const [lead, ...others] = present
  if (lead)
    said.push(`${[`${are(lead[0])} ${lead[1]}`, ...others.map(([count, word]) => `${count} ${word}`)].join(', ')}.`)

  if (counts.outOfDate > 0)
    said.push(
      `${are(counts.outOfDate)} out of date: nobody has reported on ${counts.outOfDate === 1 ? 'it' : 'them'} for over ${days(plan.staleAfterDays)}.`,
    )
  if (counts.awaitingSignOff > 0)
    said.push(`${counts.awaitingSignOff} ${counts.awaitingSignOff === 1 ? 'waits' : 'wait'} for the chair to sign off.`)
  if (plan.reinspectionExpectedOn) said.push(untilReinspection(plan.reinspectionExpectedOn, on))
  return said.join(' ')
}

function untilReinspection(expectedOn: Day, on: Day): string {
  const left = daysBetween(on, expectedOn)
  if (left < 0) return `Re-inspection was expected by ${sayDay(expectedOn)}.`
  if (left === 0) return 'Re-inspection is expected about now.'
  if (left < 60) return `Re-inspection is expected in about ${days(left)}.`
  return `Re-inspection is expected in about ${Math.round(left / 30.44)} months.`
}
