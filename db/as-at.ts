import { and, gt, isNull, lte, or, type AnyColumn, type Placeholder, type SQL } from 'drizzle-orm'
import type { Instant } from '../domain/day.ts'

/** The moment a view is drawn for. Null is now: what is current, whenever it was recorded. */
export type Moment = Instant | null

interface Recorded {
  recordedAt: AnyColumn
  supersededAt: AnyColumn
}

/**
 * The one condition of time: what was known and not yet superseded at a moment.
 * Every table of records is read through it.
 */
export const knownAt = (table: Recorded, moment: Moment): SQL | undefined =>
  moment === null ? isNull(table.supersededAt) : stoodAt(table, moment)

/** The same for a prepared query, whose moment is a placeholder that is filled with `untilMoment`. */
export const stoodAt = (table: Recorded, moment: Instant | Placeholder): SQL | undefined =>
  and(lte(table.recordedAt, moment), or(isNull(table.supersededAt), gt(table.supersededAt, moment)))

/**
 * Everything known by a moment, superseded or not: a thing's history. For a
 * prepared query the moment is a placeholder, filled with `untilMoment`.
 */
export const knownBy = (table: Pick<Recorded, 'recordedAt'>, moment: Instant | Placeholder): SQL =>
  lte(table.recordedAt, moment)

/** A moment to compare with: now is after everything. */
export const untilMoment = (moment: Moment): Instant => moment ?? ('9999-12-31T23:59:59.999Z' as Instant)

/** `knownAt` for rows already in hand, so that many moments cost one read. */
export const wasKnownAt = (row: { recordedAt: Instant; supersededAt: Instant | null }, moment: Moment): boolean =>
  moment === null
    ? row.supersededAt === null
    : row.recordedAt <= moment && (row.supersededAt === null || row.supersededAt > moment)

/** `knownBy` for rows already in hand: recorded by the moment, superseded since or not. */
export const wasKnownBy = ({ recordedAt }: { recordedAt: Instant }, moment: Moment): boolean =>
  moment === null || recordedAt <= moment
