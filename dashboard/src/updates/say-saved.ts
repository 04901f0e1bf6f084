import type { MyUpdatesView } from '../../../domain/contract/my-updates.ts'

/** What has just been done, as the address says it: an update saved, or found saved by a second click. */
export interface Done {
  ref: string
  already: boolean
}

/**
 * What was saved, and how far that leads.
 *
 * @example
 * saySaved({ ref: '3.4', already: false }, view) // => 'Saved 3.4, 4 of 12'
 */
export const saySaved = ({ ref, already }: Done, { done, total }: Pick<MyUpdatesView, 'done' | 'total'>): string =>
  `${already ? 'Saved already' : 'Saved'} ${ref}, ${done} of ${total}`
