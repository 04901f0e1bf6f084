import type { Oversight } from '../vocabulary.ts'

const OVERSIGHT: Record<Oversight, string> = {
  chair: 'Chairs the Improvement Board',
  commissioner: 'Appointed by the government',
  'lead-member': 'Answers to the council and the public',
  director: 'Answers for the service',
  'board-member': 'Sits on the Improvement Board',
  partner: 'Partner',
  scrutiny: 'Scrutinises for the council',
  staff: 'Speaks for staff',
}

/** What a post has to do with overseeing a plan. */
export const sayOversight = (part: Oversight): string => OVERSIGHT[part]
