import type { PublicPlanView } from '../../../domain/contract/public.ts'
import { PLAN_NOT_NAMED } from '../../../domain/words/papers.ts'

/** What a plan is called where everybody reads of it, also where nothing of what was issued may be read any more. */
export const callPlan = ({ plan }: Pick<PublicPlanView, 'plan'>): string => plan?.title ?? PLAN_NOT_NAMED

/** The same, and whose it is. */
export const callPlanOf = ({ plan }: Pick<PublicPlanView, 'plan'>): string =>
  plan ? `${plan.title} – ${plan.council}` : callPlan({ plan })
