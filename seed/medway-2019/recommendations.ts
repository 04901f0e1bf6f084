import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { londonTime } from '../../domain/day.ts'
import { PLAN_BEGAN } from './build.ts'
import { PROGRAMME } from './posts.ts'

/**
 * What Ofsted said must improve, word for word (inspection of 15 to 26 July 2019, page 3, Open Government Licence v3.0).
 * Ofsted bullets them: the numbers, the short titles and the areas are ours.
 */
const MUST_IMPROVE: [shortTitle: string, areas: number[], wording: string][] = [
  [
    'Leaders’ oversight of children’s experiences, and audits',
    [3, 4],
    "Senior managers' oversight and understanding about vulnerable children's experiences, including through the quality, accuracy and effectiveness of audits.",
  ],
  [
    'Staffing capacity',
    [2],
    "Staffing capacity across children's social care, early help hubs and leaving care teams.",
  ],
  [
    'Response to neglect, domestic abuse and exploitation',
    [1, 5],
    'The response to risk for children who have experienced neglect, those exposed to parental domestic abuse and young people in danger of exploitation.',
  ],
  [
    'Coordination and oversight of early help',
    [3, 5],
    'The coordination and management oversight of early help services to support children to receive the right help at the right time.',
  ],
  [
    'Management oversight and supervision',
    [1, 2, 4],
    'The quality and effectiveness of management oversight and supervision to make sure that children are protected from significant harm.',
  ],
  [
    'Permanence planning and decisions',
    [1],
    "The effectiveness of managers' formal permanence planning and decision-making at every point in the child's journey.",
  ],
  [
    'Tracking children who go missing',
    [1, 4],
    'The system for tracking children who go missing from home, care or education.',
  ],
  [
    'Services and entitlements for care leavers',
    [5],
    'Services to help care leavers access suitable accommodation, education, employment and training and to understand their rights and entitlements.',
  ],
  [
    'Health services for children in care and care leavers',
    [5],
    'The strategic relationship with health services, and operational delivery across a range of health functions, to support children and young people in care and care leavers.',
  ],
  [
    'Services to foster carers and prospective adopters',
    [3],
    'Leadership direction and assertive action to improve and develop the services to foster carers and prospective adopters.',
  ],
]

export const recommendations: PlanFile['recommendations'] = MUST_IMPROVE.map(([shortTitle, areas, wording], index) => ({
  number: index + 1,
  versions: [
    {
      recordedAt: londonTime(PLAN_BEGAN, 9),
      recordedBy: PROGRAMME,
      wording,
      shortTitle,
      source: 'ofsted-2019-08-27',
      paragraphs: null,
      areas,
    },
  ],
}))
