const NAMES = new Intl.Collator('en-GB', { sensitivity: 'accent', usage: 'search' })

/** Names are the same whatever the case of their letters. */
export const isSameName = (one: string, other: string): boolean => NAMES.compare(one, other) === 0
