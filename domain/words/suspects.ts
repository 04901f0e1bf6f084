import type { LooksLike } from '../check-text.ts'

const LOOKS: Record<LooksLike, { what: string; ask: string }> = {
  name: { what: 'A person’s name', ask: 'Name the post instead' },
  email: { what: 'An address', ask: 'Take it out, or give a shared one' },
  phone: { what: 'A telephone number', ask: 'Take it out, or give a shared one' },
  'nhs-number': { what: 'An NHS number', ask: 'Take it out' },
  'case-number': { what: 'A case number', ask: 'Take it out' },
  'date-of-birth': { what: 'A date of birth', ask: 'Take it out' },
  'small-count': { what: 'One to five children or families', ask: 'Say “a few”, leave out the age, or suppress it' },
}

/** Where a phrase stands that is of the council's Word template and not of the plan. */
const IN_TEMPLATE = 'In the Word template: '
export const sayInTemplate = (place: string): string => `${IN_TEMPLATE}${place}`
export const isInTemplate = (where: string): boolean => where.startsWith(IN_TEMPLATE)

/** What some words look like. */
export const sayLooksLike = (looksLike: LooksLike): string => LOOKS[looksLike].what
/** What to do where it is that. */
export const sayInstead = (looksLike: LooksLike): string => LOOKS[looksLike].ask
