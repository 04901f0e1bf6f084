import type { AsAt, Me, PlanHead } from '../../../domain/contract/frame.ts'

/** What every view of a plan begins with. */
export interface Frame {
  me: Me
  plan: PlanHead
  asAt: AsAt
}
