import { daysBetween, sayDay, type Day } from '../day.ts'
import { several } from './counting.ts'

interface Missing {
  lastBoardOn: Day | null
  postsWithoutHolder: readonly { title: string }[]
  areasWithoutSponsor: readonly number[]
  unanswered: readonly number[]
}

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** With the last board nearer than this, the office is told to plan the next: half a year. */
const DAYS_AHEAD = 182

/**
 * What of the boards to come is missing on a day.
 *
 * @example
 * sayBoards({ lastBoardOn: day('2021-01-27') }, day('2020-12-10')) // => 'No board date after 27 January 2021'
 */
export function sayBoards({ lastBoardOn }: Pick<Missing, 'lastBoardOn'>, on: Day): string {
  if (lastBoardOn === null) return 'No board is to come'
  return daysBetween(on, lastBoardOn) < DAYS_AHEAD ? `No board date after ${sayDay(lastBoardOn)}` : ''
}

/** Posts that own something and that nobody holds. */
export const sayEmptyPosts = ({ postsWithoutHolder }: Pick<Missing, 'postsWithoutHolder'>): string =>
  postsWithoutHolder.length === 0 ? '' : `Nobody holds ${AND.format(postsWithoutHolder.map(({ title }) => title))}`

export const sayUnsponsored = ({ areasWithoutSponsor: areas }: Pick<Missing, 'areasWithoutSponsor'>): string =>
  areas.length === 0 ? '' : `No sponsor for ${areas.length === 1 ? 'area' : 'areas'} ${AND.format(areas.map(String))}`

export const sayUnanswered = ({ unanswered }: Pick<Missing, 'unanswered'>): string =>
  unanswered.length === 0
    ? ''
    : `No action answers ${unanswered.length === 1 ? 'recommendation' : 'recommendations'} ${AND.format(unanswered.map(String))}`

/** How many of a noun there are; `None yet` of none. */
export const sayStanding = (count: number, noun: string, many = `${noun}s`): string =>
  count === 0 ? 'None yet' : several(count, noun, many)
