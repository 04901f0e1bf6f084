import type { VISIT_KINDS } from '../vocabulary.ts'

type VisitKind = (typeof VISIT_KINDS)[number]

const KIND: Record<VisitKind, string> = {
  'action-planning': 'Action planning visit',
  monitoring: 'Monitoring visit',
  focused: 'Focused visit',
  inspection: 'Inspection',
}

export const sayVisitKind = (kind: VisitKind): string => KIND[kind]
