import type { VisitsView } from '../../../domain/contract/visits.ts'
import type { Entered } from '../entered.ts'

/** A visit as the boxes of its form hold it. */
export const visitAsEntered = (visit: VisitsView['visits'][number]): Entered => ({
  kind: visit.kind,
  title: visit.title,
  startsOn: visit.startsOn,
  endsOn: visit.endsOn,
  focus: visit.focus ?? '',
  letterOn: visit.letterOn ?? '',
  letterUrl: visit.letterUrl ?? '',
  letterPublished: visit.letterPublished ? 'on' : '',
})

/** What the trail calls its days. */
export const VISIT_CALLED = { startsOn: 'visitFrom', endsOn: 'visitTo' }
