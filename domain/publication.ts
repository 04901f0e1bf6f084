/** The texts of an action that papers for scrutiny and the public have, and that can be marked as not for publication. */
export const PUBLIC_TEXTS = ['title', 'success-measure', 'progress', 'way-back', 'date-reason', 'milestone'] as const
export type PublicText = (typeof PUBLIC_TEXTS)[number]

/**
 * A text of an action that is not for publication. It is known by its words: a text that is reworded is another, which
 * nobody has marked, and one that a later version or update says again is still the same.
 */
export interface Mark {
  ref: string
  text: PublicText
  words: string
}

/** What stands in a paper where a text is not for publication. */
export const WITHHELD = '[not for publication]'
