import type { Audience } from './disclosure.ts'

/** How what must not be in a paper comes out of it before it is issued. */
export type WayOut = 'mark' | 'reword' | 'remove'

/**
 * Papers for scrutiny and the public leave out what is marked, and the board's have it all the same: there it is reworded.
 * As at a day that has ended each text is what it was then, and only its words can be removed from the record.
 *
 * @example
 * wayOutOfPaper('board', { hasEnded: false }) // => 'reword'
 */
export function wayOutOfPaper(audience: Audience, { hasEnded }: { hasEnded: boolean }): WayOut {
  if (audience !== 'board') return 'mark'
  return hasEnded ? 'remove' : 'reword'
}

const WHAT_TO_DO: Record<WayOut, string> = {
  mark: 'Mark or reword what must not be in it',
  reword: 'Reword what must not be in it: the board’s papers have what is marked too',
  remove: 'Its texts are those of a day that has ended, so ask for the words that must not be in it to be removed',
}
/** The same as a sentence to whoever issues it, without a full stop. */
export const whatToDo = (way: WayOut): string => WHAT_TO_DO[way]
