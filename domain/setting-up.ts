/** What a plan is begun with, in the order in which it is put in. */
export const SETUP_STEPS = ['plan', 'areas', 'recommendations', 'posts', 'meetings', 'people', 'actions'] as const
export type SetupStep = (typeof SETUP_STEPS)[number]

/** How many of each stand in the plan, how many are invited to it, and how many of its actions were ever reported on. */
type Stands = Record<Exclude<SetupStep, 'plan'> | 'invited' | 'reported', number>

/** How far the starting of a plan has come. */
export interface SettingUp {
  /** The steps that are still to be done, in their order. */
  toDo: SetupStep[]
  /** The first of them that is the office's to do; null where none is. */
  next: SetupStep | null
  /** How many were invited, where the plan waits for the first of them to come. */
  invited: number
}

/**
 * The steps of starting a plan that are still to be done, in their order; none
 * once it runs. A plan with actions and without areas or recommendations goes
 * without them: that is its authors' choice, and no step.
 *
 * @example
 * stepsToDo({ areas: 5, recommendations: 0, posts: 6, meetings: 0, people: 1, invited: 0, actions: 0, reported: 0 })
 * // => ['recommendations', 'meetings', 'people', 'actions']
 */
export function stepsToDo(stands: Stands): SetupStep[] {
  const isDone: Record<SetupStep, boolean> = {
    plan: true,
    areas: stands.areas > 0 || stands.actions > 0,
    recommendations: stands.recommendations > 0 || stands.actions > 0,
    posts: stands.posts > 0,
    meetings: stands.meetings > 0,
    // Whoever started it is the first; who is invited is not there before they come.
    people: stands.people > 1,
    actions: stands.actions > 0,
  }
  return SETUP_STEPS.filter((step) => !isDone[step])
}

/**
 * How far the starting of a plan has come; null once it runs, which it does
 * when all is there and somebody has reported. Whether those who are invited
 * come is not the office's to do: the next step is what is.
 */
export function settingUp(stands: Stands): SettingUp | null {
  const toDo = stepsToDo(stands)
  if (toDo.length === 0 && stands.reported > 0) return null
  const waits = toDo.includes('people') && stands.invited > 0
  return {
    toDo,
    next: toDo.find((step) => step !== 'people' || !waits) ?? null,
    invited: waits ? stands.invited : 0,
  }
}

/**
 * Whether a plan has long been begun, by what every page of it knows: it has actions, and the cut-off of a board has
 * come. What may still be missing in it, its settings say.
 */
export const isRunning = ({ boards, actions }: { boards: number; actions: number }): boolean =>
  boards > 0 && actions > 0
