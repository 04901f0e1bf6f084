import { totalOf, type Counts } from '../roll-up.ts'
import { several } from './counting.ts'
import type { StatusWords } from './statuses.ts'

/** One column of the chart of time: when it was, as a title says it, and its counts. */
export interface Moment {
  /** "October 2020". */
  month: string
  /** "the board of 28 October 2020", where a month would be that of the view itself. */
  said: string
  counts: Counts
}

const offTrack = ({ counts }: { counts: Counts }) => counts.offTrack
const isAre = (count: number) => (count === 1 ? 'is' : 'are')
const wasWere = (count: number) => (count === 1 ? 'was' : 'were')
const hasHave = (count: number) => (count === 1 ? 'has' : 'have')
const action = (count: number) => (count === 1 ? 'action' : 'actions')

/** How a title calls what is off track: `off track`, `off-track actions`; and a word of the plan's own in quotation marks. */
function called(words: StatusWords) {
  const own = words['off-track']
  return own === undefined
    ? { state: 'off track', adjective: 'off-track', actions: 'Off-track actions' }
    : { state: `“${own}”`, adjective: `“${own}”`, actions: `“${own}” actions` }
}

/**
 * The title of the chart of time: what happened to off-track actions, in words
 * that its numbers bear out. The worst moment and what came after it, never a
 * trend drawn from two points. Of a day that is past it is told in the past.
 *
 * @example
 * storyOfBoards([{ month: 'June 2020', counts }, …])
 * // => 'Off-track actions rose to 9 in August 2020 and have fallen to 5'
 */
export function storyOfBoards(moments: readonly Moment[], past = false, words: StatusWords = {}): string {
  const { state, actions } = called(words)
  const [are, have] = past ? [wasWere, () => 'had'] : [isAre, hasHave]
  const now = moments.at(-1)
  if (now === undefined) return 'Nothing has been reported to a board yet'

  const counts = moments.map(offTrack)
  const last = offTrack(now)
  const total = totalOf(now.counts)
  if (moments.length === 1)
    return last === 0 ? `No action ${are(1)} ${state}` : `${last} of ${several(total, 'action')} ${are(last)} ${state}`

  const most = Math.max(...counts)
  if (most === 0) return `No action ${have(1)} been ${state} at any board`
  if (counts.every((count) => count === last)) return `The number of actions ${state} ${have(1)} stayed at ${last}`

  // The latest moment at its worst: "rose to 9" is about the peak that the reader last came down from.
  const peak = counts.lastIndexOf(most)
  const whenPeak = moments[peak]?.month ?? ''
  if (peak === counts.length - 1)
    return atItsWorst(moments, last, `${last} of ${several(total, 'action')} ${are(last)} ${state}`)

  const since = counts.slice(peak + 1)
  const least = Math.min(...since)
  const whenLeast = moments[peak + 1 + since.indexOf(least)]?.month ?? ''
  const start =
    peak === 0 || counts.slice(0, peak + 1).every((count) => count === most)
      ? `${actions} were ${most} in ${whenPeak}`
      : `${actions} rose to ${most} in ${whenPeak}`

  if (last === 0) return `${start}; ${past ? 'then there were' : 'now there are'} none`
  if (last === least) return `${start} and ${have(2)} fallen to ${last}`
  return `${start}, fell to ${least === 0 ? 'none' : least} by ${whenLeast} and ${have(2)} risen again to ${last}`
}

/** The last moment is the worst: newly so, or no better since the one that was. */
function atItsWorst(moments: readonly Moment[], last: number, subject: string): string {
  const soFar = `${subject}, the most so far`
  const lower = moments.findLast((moment) => offTrack(moment) !== last)
  const since = moments[moments.lastIndexOf(lower as Moment) + 1]
  if (lower === undefined || since === undefined) return soFar
  return since === moments.at(-1)
    ? `${soFar}: up from ${offTrack(lower)}`
    : `${soFar} and no fewer since ${since.month === moments.at(-1)?.month ? since.said : since.month}`
}

export interface AreaStory {
  number: number
  title: string
  counts: Counts
}

/**
 * The title of the chart of areas: where the off-track actions are.
 *
 * @example
 * storyOfAreas(areas) // => '3 of 5 off-track actions are in area 2, Capacity and capability of workforce'
 */
export function storyOfAreas(areas: readonly AreaStory[], words: StatusWords = {}): string {
  const { state, adjective } = called(words)
  if (areas.length === 0) return 'The plan has no priority areas yet'
  const all = areas.reduce((sum, area) => sum + offTrack(area), 0)
  if (all === 0) return `No priority area has an action ${state}`

  const holding = areas.filter((area) => offTrack(area) > 0)
  const most = Math.max(...areas.map(offTrack))
  const worst = areas.filter((area) => offTrack(area) === most)
  const [first] = worst
  const named = first ? `area ${first.number}, ${first.title}` : ''

  if (holding.length === 1)
    return all === 1
      ? `The one ${adjective} action is in ${named}`
      : `${all === 2 ? 'Both' : `All ${all}`} ${adjective} actions are in ${named}`
  if (worst.length === 1) return `${most} of ${all} ${adjective} ${action(all)} ${isAre(most)} in ${named}`
  return `The ${all} ${adjective} actions are spread over ${holding.length} of ${several(areas.length, 'priority area')}`
}
