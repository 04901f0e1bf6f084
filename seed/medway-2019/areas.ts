import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { londonTime } from '../../domain/day.ts'
import { PLAN_BEGAN, REFRESHED } from './build.ts'
import { PROGRAMME } from './posts.ts'

const began = { recordedAt: londonTime(PLAN_BEGAN, 9), recordedBy: PROGRAMME }
const refreshed = { recordedAt: londonTime(REFRESHED, 9), recordedBy: PROGRAMME }
const sponsorPost = 'director-of-people'

/** The five priority areas, two of them reworded by the refresh. */
export const areas: PlanFile['areas'] = [
  { number: 1, versions: [{ ...began, title: 'Quality of practice', sponsorPost }] },
  { number: 2, versions: [{ ...began, title: 'Capacity and capability of workforce', sponsorPost }] },
  {
    number: 3,
    versions: [
      { ...began, title: 'Effective leadership and management', sponsorPost },
      { ...refreshed, title: 'Strategic leadership', sponsorPost },
    ],
  },
  { number: 4, versions: [{ ...began, title: 'Quality assurance and performance management', sponsorPost }] },
  {
    number: 5,
    versions: [
      { ...began, title: 'Partnerships and engagement', sponsorPost },
      { ...refreshed, title: 'Partnerships', sponsorPost },
    ],
  },
]
