import type { Matter } from '../../domain/why-not-decided-at.ts'
import { dayOf, type Day, type Instant } from '../../domain/day.ts'
import { isAwaiting, isClosed, type ClosureStep } from '../../domain/delivery-status.ts'
import { lastStep } from '../plan/last-step.ts'

interface Step {
  id: string
  step: ClosureStep
  effectiveOn: Day
  recordedAt: Instant
}

/**
 * What a meeting decides of an action's closure: the claim while it waits, the
 * agreement once it stands, and nothing of an action that is open. A claim
 * counts from the day it was typed, whatever day it says that it describes:
 * until then no board had it.
 */
export function closureMatter(latest: Step | null, steps: readonly Step[]): Matter | null {
  if (latest === null) return null
  if (isAwaiting(latest.step))
    return { was: 'claimed complete', on: dayOf((lastStep(steps, 'claimed', null) ?? latest).recordedAt) }
  if (latest.step === 'closed-before') return { was: 'brought in as closed', on: dayOf(latest.recordedAt) }
  if (isClosed(latest.step))
    return { was: 'agreed complete', on: (lastStep(steps, 'agreed', null) ?? latest).effectiveOn }
  return null
}
