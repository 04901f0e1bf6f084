import { PLAN_FILE_FORMAT, type PlanFile } from '../../domain/contract/plan-file.ts'
import { area1 } from './actions/area-1.ts'
import { area2 } from './actions/area-2.ts'
import { area3 } from './actions/area-3.ts'
import { area4 } from './actions/area-4.ts'
import { area5 } from './actions/area-5.ts'
import { others } from './actions/others.ts'
import { areas } from './areas.ts'
import { meetings } from './meetings.ts'
import { plan } from './plan.ts'
import { people, posts } from './posts.ts'
import { recommendations } from './recommendations.ts'
import { sources } from './sources.ts'
import { visits } from './visits.ts'

/** Medway's plan of 2019 and its story to December 2020. STORY.md says what it is meant to show. */
export const medway2019: PlanFile = {
  format: PLAN_FILE_FORMAT,
  plan,
  people,
  posts,
  sources,
  areas,
  recommendations,
  meetings,
  visits,
  broughtSheets: [],
  actions: [...area1, ...area2, ...area3, ...area4, ...area5, ...others],
  papers: [],
  paperAnswers: [],
  paperTemplates: [],
  phraseAnswers: [],
  publicationMarks: [],
}
