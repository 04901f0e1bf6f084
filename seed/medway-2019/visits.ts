import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { day, londonTime } from '../../domain/day.ts'
import { PLAN_BEGAN } from './build.ts'
import { PROGRAMME } from './posts.ts'

const firstVisit: PlanFile['visits'][number]['versions'][number] = {
  recordedAt: londonTime(day('2020-08-20'), 9),
  recordedBy: PROGRAMME,
  kind: 'monitoring',
  title: 'Monitoring visit 1',
  startsOn: day('2020-08-20'),
  endsOn: day('2020-08-21'),
  focus: 'Front door and the early help interface',
  letterOn: null,
  letterUrl: null,
  letterPublished: false,
}

export const visits: PlanFile['visits'] = [
  {
    key: 'inspection-2019-07',
    versions: [
      {
        recordedAt: londonTime(PLAN_BEGAN, 9),
        recordedBy: PROGRAMME,
        kind: 'inspection',
        title: 'Inspection of children’s services',
        startsOn: day('2019-07-15'),
        endsOn: day('2019-07-26'),
        focus: null,
        letterOn: day('2019-08-27'),
        letterUrl: null,
        letterPublished: true,
      },
    ],
  },
  {
    key: 'monitoring-visit-1',
    versions: [
      firstVisit,
      {
        ...firstVisit,
        recordedAt: londonTime(day('2020-09-15'), 9, 30),
        letterOn: day('2020-09-15'),
        letterPublished: true,
      },
    ],
  },
]
