/** What an address can begin with that is no plan's. */
const OF_NO_PLAN = [
  'accessibility',
  'account',
  'api',
  'first-visit',
  'invitation',
  'new-password',
  'people',
  'removals',
  'sign-in',
  'start',
]

/**
 * Whether nothing of a plan stands below the first part of an address.
 *
 * @example
 * isOfNoPlan('people') // => true
 */
export const isOfNoPlan = (first: string): boolean => OF_NO_PLAN.includes(first)
