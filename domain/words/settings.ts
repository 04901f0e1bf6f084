import { daysBetween, sayDay, type Day } from '../day.ts'
import type { Gap } from '../gaps.ts'
import { sayNumbers, several } from './counting.ts'
import { sayGaps } from './gaps.ts'
import { sayInvited } from './setting-up.ts'

interface Missing {
  lastBoardOn: Day | null
  postsWithoutHolder: readonly { title: string }[]
  areasWithoutSponsor: readonly number[]
  postsWithoutAccount: readonly { title: string; actions: number }[]
  gaps: readonly { kind: Gap; count: number }[]
  sourcesWithoutDay: readonly string[]
  chair: boolean
  chairInvited: string | null
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
const sayEmptyPosts = ({ postsWithoutHolder }: Pick<Missing, 'postsWithoutHolder'>): string =>
  postsWithoutHolder.length === 0 ? '' : `Nobody holds ${AND.format(postsWithoutHolder.map(({ title }) => title))}`

/**
 * What of the posts is missing: those that nobody holds, and those whose holders cannot report.
 *
 * @example
 * sayPosts({ postsWithoutHolder: [], postsWithoutAccount: [{ title: 'Head of Quality', actions: 7 }] })
 * // => '7 actions belong to a post whose holder cannot sign in and is not invited: Head of Quality'
 */
export const sayPosts = (missing: Pick<Missing, 'postsWithoutHolder' | 'postsWithoutAccount'>): string =>
  joined([sayEmptyPosts(missing), sayWithoutAccount(missing)])

function sayWithoutAccount({ postsWithoutAccount: posts }: Pick<Missing, 'postsWithoutAccount'>): string {
  if (posts.length === 0) return ''
  const count = posts.reduce((sum, { actions }) => sum + actions, 0)
  return `${several(count, 'action')} ${count === 1 ? 'belongs' : 'belong'} to ${
    posts.length === 1 ? 'a post whose holder' : 'posts whose holders'
  } cannot sign in and ${posts.length === 1 ? 'is' : 'are'} not invited: ${AND.format(posts.map(({ title }) => title))}`
}

/** Who has no part in the plan that should have one, and who is still to come. */
export const sayMissingPeople = ({ chair, chairInvited }: Pick<Missing, 'chair' | 'chairInvited'>, invited: number) => {
  const others = invited - (chair && chairInvited !== null ? 1 : 0)
  return joined([
    !chair
      ? ''
      : chairInvited === null
        ? 'Nobody is chair'
        : `${chairInvited} is invited as chair and has not come yet`,
    others > 0 ? (chair && chairInvited !== null ? `${others} more invited` : sayInvited(invited)) : '',
  ])
}

/** What actions are missing, as the board says it. */
export const sayActionGaps = ({ gaps }: Pick<Missing, 'gaps'>): string =>
  joined(gaps.map(({ kind, count }) => sayGaps(kind, count)))

/** Sources of which nobody knows when they were published. */
export const sayUndated = ({ sourcesWithoutDay: titles }: Pick<Missing, 'sourcesWithoutDay'>): string =>
  titles.length === 0 ? '' : `No day on which ${AND.format(titles)} ${titles.length === 1 ? 'was' : 'were'} published`

const joined = (said: readonly string[]): string => said.filter((one) => one !== '').join('; ')

export const sayUnsponsored = ({ areasWithoutSponsor: areas }: Pick<Missing, 'areasWithoutSponsor'>): string =>
  areas.length === 0 ? '' : `No sponsor for ${areas.length === 1 ? 'area' : 'areas'} ${sayNumbers(areas)}`

/** Who has a part in the plan, and who is still to come. */
export const sayPeople = ({ people, invited }: { people: number; invited: number }): string =>
  `${sayStanding(people, 'person', 'people')}${invited > 0 ? `; ${invited} invited` : ''}`

/** How many of a noun there are; `None yet` of none. */
export const sayStanding = (count: number, noun: string, many = `${noun}s`): string =>
  count === 0 ? 'None yet' : several(count, noun, many)
