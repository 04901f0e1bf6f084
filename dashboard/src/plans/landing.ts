import type { PlansView } from '../../../domain/contract/plans.ts'
import { planHref } from '../address.ts'

/**
 * Where somebody comes to who has one plan: an owner to what they owe, everybody
 * else to the board. Null for who has several to choose from, or none, or keeps
 * accounts and reads no plan.
 */
export function landing(plans: readonly Pick<PlansView['plans'][number], 'slug' | 'role'>[]): string | null {
  const [only] = plans
  if (!only || plans.length > 1 || only.role === 'administrator') return null
  return planHref(only.slug, only.role === 'owner' ? 'my-updates' : '', null)
}
