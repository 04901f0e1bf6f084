import { PlanPath } from './asking.ts'
import { Ref } from './filed/fields.ts'

/** Where an action is, and everything that is said of it. */
export const ActionPath = PlanPath.extend({ ref: Ref() })
