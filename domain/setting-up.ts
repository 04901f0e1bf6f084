/** What a plan is begun with, in the order in which it is put in. */
export const SETUP_STEPS = ['plan', 'areas', 'recommendations', 'posts', 'meetings', 'people', 'actions'] as const
export type SetupStep = (typeof SETUP_STEPS)[number]

/** How many of each stand in the plan, and of people how many are invited to it. */
type Stands = Record<Exclude<SetupStep, 'plan'> | 'invited', number>

/**
 * The steps of starting a plan that are still to be done, in their order; none
 * once it runs. A plan with actions and without areas or recommendations goes
 * without them: that is its authors' choice, and no step.
 *
 * @example
 * stepsToDo({ stands: { areas: 5, recommendations: 0, posts: 6, meetings: 0, people: 1, invited: 0, actions: 0 } })
 * // => ['recommendations', 'meetings', 'people', 'actions']
 */
export function stepsToDo({ stands }: { stands: Stands }): SetupStep[] {
  const isDone: Record<SetupStep, boolean> = {
    plan: true,
    areas: stands.areas > 0 || stands.actions > 0,
    recommendations: stands.recommendations > 0 || stands.actions > 0,
    posts: stands.posts > 0,
    meetings: stands.meetings > 0,
    // Whoever started it is the first; whether those who are invited come is not the office's to do.
    people: stands.people > 1 || stands.invited > 0,
    actions: stands.actions > 0,
  }
  return SETUP_STEPS.filter((step) => !isDone[step])
}
