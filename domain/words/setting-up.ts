import { SETUP_STEPS, type SetupStep } from '../setting-up.ts'
import { several } from './counting.ts'

const STEP: Record<SetupStep, string> = {
  plan: 'the plan itself',
  areas: 'the priority areas',
  recommendations: 'the recommendations',
  posts: 'the posts, and who holds them',
  meetings: 'the dates of the board',
  people: 'the people who are to see and update it',
  actions: 'the actions',
}

/** What is to be put in next: `the priority areas`. */
export const saySetupStep = (step: SetupStep): string => STEP[step]

/**
 * How far the starting of a plan has come.
 *
 * @example
 * saySetupSoFar(['people', 'actions']) // => 'Starting the plan: 5 of 7 are there'
 */
export const saySetupSoFar = (toDo: readonly SetupStep[]): string => {
  const there = SETUP_STEPS.length - toDo.length
  return `Starting the plan: ${there} of ${SETUP_STEPS.length} ${there === 1 ? 'is' : 'are'} there`
}

/**
 * Whom a plan waits for.
 *
 * @example
 * sayInvited(5) // => '5 people are invited and have not come yet'
 */
export const sayInvited = (invited: number): string =>
  `${several(invited, 'person', 'people')} ${invited === 1 ? 'is invited and has' : 'are invited and have'} not come yet`
