/** Boxes whose words no browser may keep, by the names of their forms: the page says so beside each. */
const NEVER_KEPT: ReadonlyMap<string, readonly string[]> = new Map([['removed-words', ['words']]])

/**
 * Whether what is typed into a box is kept nowhere: neither as its form stands, nor as it was sent and refused.
 *
 * @example
 * isNeverKept('removed-words', 'words') // => true
 */
export const isNeverKept = (form: string, box: string): boolean => NEVER_KEPT.get(form)?.includes(box) ?? false

/** Whether there is such a box in a form. */
export const hasNeverKept = (form: string): boolean => NEVER_KEPT.has(form)
