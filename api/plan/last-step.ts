import { wasKnownBy, type Moment } from '../../db/as-at.ts'
import type { Instant } from '../../domain/day.ts'
import type { ClosureStep } from '../../domain/delivery-status.ts'
import { inOrder } from './in-order.ts'

/**
 * The last step of one kind that an action had taken by a moment, whatever came
 * after it: a claim is still the claim when its evidence has been reviewed.
 */
export const lastStep = <S extends { id: string; step: ClosureStep; recordedAt: Instant }>(
  steps: readonly S[] | undefined,
  kind: ClosureStep,
  moment: Moment,
): S | null =>
  (steps ?? [])
    .filter((one) => one.step === kind && wasKnownBy(one, moment))
    .sort(inOrder)
    .at(-1) ?? null
