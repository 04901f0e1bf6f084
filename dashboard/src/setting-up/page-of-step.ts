import type { SetupStep } from '../../../domain/setting-up.ts'

/** Where a step of starting a plan is done, below the plan's address. */
export const pageOfStep = (step: SetupStep): string =>
  ({
    plan: 'settings/plan',
    areas: 'settings/areas/paste',
    recommendations: 'settings/recommendations/paste',
    posts: 'settings/posts/add/several',
    meetings: 'settings/meetings/series',
    people: 'settings/people',
    actions: 'actions/several',
  })[step]
