import { and, gt, isNull, lte, or, type AnyColumn, type SQL } from 'drizzle-orm'
import type { Instant } from '../domain/day.ts'

/** The moment a view is drawn for. Null is now: what is current, whenever it was recorded. */
export type Moment = Instant | null

interface Recorded {
  recordedAt: AnyColumn
  supersededAt: AnyColumn
}

/**
 * The one condition of time (design, section 3): what was known and not yet
 * superseded at a moment. Every table of records is read through it.
 */
export const knownAt = (table: Recorded, moment: Moment): SQL | undefined =>
  moment === null
    ? isNull(table.supersededAt)
    : and(lte(table.recordedAt, moment), or(isNull(table.supersededAt), gt(table.supersededAt, moment)))

/** Everything known by a moment, superseded or not: a thing's history. */
export const knownBy = (table: Recorded, moment: Moment): SQL | undefined =>
  moment === null ? undefined : lte(table.recordedAt, moment)

/** `knownAt` for rows already in hand, so that many moments cost one read. */
export const wasKnownAt = (row: { recordedAt: Instant; supersededAt: Instant | null }, moment: Moment): boolean =>
  moment === null
    ? row.supersededAt === null
    : row.recordedAt <= moment && (row.supersededAt === null || row.supersededAt > moment)
