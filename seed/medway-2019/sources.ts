import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { day, londonTime } from '../../domain/day.ts'
import { PLAN_BEGAN } from './build.ts'
import { PROGRAMME } from './posts.ts'

export const sources: PlanFile['sources'] = [
  {
    key: 'ofsted-2019-08-27',
    versions: [
      {
        recordedAt: londonTime(PLAN_BEGAN, 9),
        recordedBy: PROGRAMME,
        kind: 'inspection-report',
        title: 'Ofsted: inspection of Medway children’s social care services, 15 to 26 July 2019',
        publishedOn: day('2019-08-27'),
        url: null,
        licence: 'Open Government Licence v3.0',
      },
    ],
  },
  {
    key: 'commissioner-2020-01-10',
    versions: [
      {
        recordedAt: londonTime(day('2020-01-10'), 9, 30),
        recordedBy: PROGRAMME,
        kind: 'review',
        title: 'Commissioner’s report on children’s services in Medway, 10 January 2020',
        publishedOn: day('2020-01-10'),
        url: null,
        licence: null,
      },
    ],
  },
  {
    key: 'ofsted-2020-09-15',
    versions: [
      {
        recordedAt: londonTime(day('2020-09-15'), 9, 30),
        recordedBy: PROGRAMME,
        kind: 'visit-letter',
        title: 'Ofsted: letter of monitoring visit 1, 20 to 21 August 2020',
        publishedOn: day('2020-09-15'),
        url: null,
        licence: null,
      },
    ],
  },
]
