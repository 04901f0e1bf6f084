/** What an address begins with that is a page of the house itself: no plan can have it, and no board stands there. */
const OF_NO_PLAN = [
  'accessibility',
  'account',
  'api',
  'first-visit',
  'invitation',
  'new-password',
  'people',
  'public',
  'removals',
  'sign-in',
  'sign-out',
  'start',
]

/**
 * Whether the first part of an address is no plan's.
 *
 * @example
 * isOfNoPlan('people') // => true
 */
export const isOfNoPlan = (first: string): boolean => OF_NO_PLAN.includes(first)
