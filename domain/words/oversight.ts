import type { Oversight } from '../vocabulary.ts'

const OVERSIGHT: Record<Oversight, { does: string; who: string }> = {
  chair: { does: 'Chairs the Improvement Board', who: 'Independent chair' },
  commissioner: { does: 'Appointed by the government', who: 'Commissioner or adviser' },
  'lead-member': { does: 'Answers to the council and the public', who: 'Lead member, leader or chief executive' },
  director: { does: 'Answers for the service', who: 'Director of Children’s Services' },
  'board-member': { does: 'Sits on the Improvement Board', who: 'Other member of the board' },
  partner: { does: 'Partner', who: 'health, police, schools and others' },
  scrutiny: { does: 'Scrutinises for the council', who: 'Scrutiny committee or its chair' },
  staff: { does: 'Speaks for staff', who: 'Staff group or its representative' },
}

/** What a post has to do with overseeing a plan. */
export const sayOversight = (part: Oversight): string => OVERSIGHT[part].does

/**
 * The same to choose from, for whoever knows the person and not the part.
 *
 * @example
 * sayWhoOversees('director') // => 'Director of Children’s Services: answers for the service'
 */
export const sayWhoOversees = (part: Oversight): string => {
  const { does, who } = OVERSIGHT[part]
  return part === 'partner' ? `${does}: ${who}` : `${who}: ${does.charAt(0).toLowerCase()}${does.slice(1)}`
}
