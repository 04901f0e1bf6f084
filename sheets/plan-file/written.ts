import type { Instant } from '../../domain/day.ts'

/** Who wrote a row of the record, and when. */
export interface Written {
  recordedAt: Instant
  recordedBy: string
}
