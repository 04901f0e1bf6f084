import type { Me } from '../../../domain/contract/frame.ts'

export interface PlanPage {
  /** Its address below the plan's: empty for the board. */
  at: string
  word: string
}

/** What the navigation leads to by one word: a page, or several that are read for one job. */
export interface PlanJob extends PlanPage {
  pages: readonly PlanPage[]
}

const job = (word: string, ...pages: PlanPage[]): PlanJob => ({ at: pages[0]?.at ?? '', word, pages })
const page = (at: string, word: string): PlanPage => ({ at, word })

/** The office comes to the index of the settings; who keeps people alone comes to those, for nothing else is theirs. */
function settingsOf(may: Me['may']): PlanJob[] {
  if (may.includes('edit-plan')) return [job('Settings', page('settings', 'Settings'))]
  return may.includes('keep-people') ? [job('Settings', page('settings/people', 'People'))] : []
}

/**
 * The navigation of a plan, by what people come for rather than by what is
 * stored: each only for those who may. A page that is made is named here.
 */
export function pagesOfPlan(may: Me['may'], { areas }: { areas: readonly unknown[] }): PlanJob[] {
  const reports = may.includes('update-own-actions') || may.includes('update-on-behalf')
  // A plan may have no areas.
  const divided = areas.length > 0 ? [page('areas', 'Priority areas')] : []
  return [
    job('Board', page('', 'Board')),
    job('Actions', page('actions', 'Actions')),
    ...(reports ? [job('My updates', page('my-updates', 'My updates'))] : []),
    job('Recommendations', page('recommendations', 'Recommendations'), ...divided),
    job('Over time', page('slippage', 'Slippage'), page('compare', 'Two dates compared'), page('changes', 'Changes')),
    job('Meetings', page('meetings', 'Meetings')),
    job('Papers', page('papers', 'Papers')),
    ...settingsOf(may),
  ]
}

/**
 * Where a path stands among the pages of a plan: `page` on the page itself,
 * `true` on what lies under it.
 *
 * @example
 * standsAt('/medway-2019/actions/2.3', '/medway-2019/actions') // => 'true'
 */
export const standsAt = (path: string, page: string, isBoard: boolean): 'page' | 'true' | undefined =>
  path === page ? 'page' : !isBoard && path.startsWith(`${page}/`) ? 'true' : undefined
