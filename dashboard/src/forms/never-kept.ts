/** Boxes whose words no browser may keep, by the names of their forms: the page says so beside each, in these words. */
const NEVER_KEPT: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['removed-words', { words: 'the words to be removed' }],
])

/**
 * Whether what is typed into a box is kept nowhere: neither as its form stands, nor as it was sent and refused.
 *
 * @example
 * isNeverKept('removed-words', 'words') // => true
 */
export const isNeverKept = (form: string, box: string): boolean => Object.hasOwn(NEVER_KEPT.get(form) ?? {}, box)

/** What of a form is kept nowhere, to say so; empty where all of it is. */
export const sayNeverKept = (form: string): string => Object.values(NEVER_KEPT.get(form) ?? {}).join(' and ')

/** Whether there is such a box in a form. */
export const hasNeverKept = (form: string): boolean => NEVER_KEPT.has(form)
