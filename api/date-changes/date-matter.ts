import { dayOf, type Instant } from '../../domain/day.ts'
import type { Matter } from '../../domain/why-not-decided-at.ts'

/** What a meeting decides of a due date: the request that waits. */
export const dateMatter = (asked: { recordedAt: Instant }): Matter => ({
  was: 'asked for',
  on: dayOf(asked.recordedAt),
})
