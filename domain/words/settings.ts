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
  areas.length === 0 ? '' : `No sponsor for ${areas.length === 1 ? 'area' : 'areas'} ${sayNumbers(areas)}`

export const sayUnanswered = ({ unanswered }: Pick<Missing, 'unanswered'>): string =>
  unanswered.length === 0
    ? ''
    : `No action answers ${unanswered.length === 1 ? 'recommendation' : 'recommendations'} ${sayNumbers(unanswered)}`

/**
 * Numbers in their order, three or more in a row as a range.
 *
 * @example
 * sayNumbers([1, 2, 3, 7]) // => '1 to 3 and 7'
 */
export function sayNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return AND.format(
    runs.flatMap(([first, last]) =>
      last - first > 1 ? [`${first} to ${last}`] : first === last ? [String(first)] : [String(first), String(last)],
    ),
  )
}

/** Who has a part in the plan, and who is still to come. */
export const sayPeople = ({ people, invited }: { people: number; invited: number }): string =>
  `${sayStanding(people, 'person', 'people')}${invited > 0 ? `; ${invited} invited` : ''}`

/** How many of a noun there are; `None yet` of none. */
export const sayStanding = (count: number, noun: string, many = `${noun}s`): string =>
  count === 0 ? 'None yet' : several(count, noun, many)
