import type { Told } from '../on-action.ts'

/** What several nouns tell, as one story, newest first. Of the same moment the nouns keep their order. */
export const inOneStory = <T extends Pick<Told<unknown>, 'recordedAt'>>(told: readonly (readonly T[])[]): T[] =>
  told.flat().sort((one, other) => other.recordedAt.localeCompare(one.recordedAt))
