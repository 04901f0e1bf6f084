import type { Instant } from '../../domain/day.ts'
import type { RedactionPlace } from '../../domain/contract/redactions.ts'
import type { Place } from './find-places.ts'

/** The places of a request, as it keeps them until it is decided. */
export const keepPlaces = (places: readonly Place[]): string => JSON.stringify(places)

export const readPlaces = (kept: string): Place[] => JSON.parse(kept) as Place[]

/** What is kept of them once it is decided: where, and nothing of what any of them says. */
export const forgetTexts = (places: readonly Place[]): string =>
  JSON.stringify(places.map((place) => ({ ...place, stands: '', left: '', without: '' })))

export const seePlace = ({ subject, inTable, inColumn, recordedAt }: Place): RedactionPlace => ({
  subject,
  table: inTable,
  column: inColumn,
  recordedAt: recordedAt satisfies Instant,
})
