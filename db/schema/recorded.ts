import { id, instant } from '../dialect.ts'
import { people } from './people.ts'

/**
 * When we knew, from whom, and until when it held. When something was true is a day of its own, `effectiveOn`.
 *
 * `supersededAt` is null while the row is current: a version is superseded by
 * the next, a fact by its successor. Nothing else of a row ever changes.
 */
export const recorded = () => ({
  recordedAt: instant('recorded_at').notNull(),
  recordedBy: id('recorded_by')
    .notNull()
    .references(() => people.id),
  supersededAt: instant('superseded_at'),
})
