import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { day, londonTime } from '../../domain/day.ts'
import { PLAN_BEGAN, REFRESHED } from './build.ts'
import { PROGRAMME } from './posts.ts'

const first: PlanFile['plan']['versions'][number] = {
  recordedAt: londonTime(PLAN_BEGAN, 9),
  recordedBy: PROGRAMME,
  council: 'Medway Council',
  title: 'Children’s services improvement plan',
  vision:
    'Children in Medway are safe and secure. Decisions are made in their best interests, and made with them and their families. Families get the right services at the right time, and children in care have a permanent family. We do this with a skilled workforce that stays, and with strong networks of partners.',
  judgement: 'inadequate',
  inspectedFrom: day('2019-07-15'),
  inspectedTo: day('2019-07-26'),
  reportPublishedOn: day('2019-08-27'),
  // Expected about two years after the report.
  reinspectionExpectedOn: day('2021-08-27'),
  state: 'active',
  closedOn: null,
  illustrative:
    'Actions, ratings and updates are illustrative. The recommendations, priority areas, visits and named posts are from published sources.',
  staleAfterDays: 38,
  reason: null,
  statusWords: { 'not-started': 'Not begun' },
}

export const plan: PlanFile['plan'] = {
  slug: 'medway-2019',
  versions: [first, { ...first, recordedAt: londonTime(REFRESHED, 9), reason: 'Plan refreshed: 33 points' }],
}
