import { sayRange, type Day } from '../day.ts'

/** What a chart of time marks between two boards. */
export interface Marker {
  on: Day
  to: Day
  kind: 'visit' | 'refresh'
  /** What the visit is called, or why the plan was refreshed. */
  words: string
}

/** Beside its line. */
export const sayMarkerBriefly = ({ kind, words }: Marker): string => (kind === 'refresh' ? 'Plan refreshed' : words)

/** In a caption, with its days. */
export const sayMarker = ({ on, to, words }: Marker): string => `${words}, ${sayRange(on, to)}`
