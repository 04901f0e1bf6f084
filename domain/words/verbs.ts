import type { Verb } from '../vocabulary.ts'

const VERB: Record<Verb, string> = {
  imported: 'Imported',
  added: 'Added',
  changed: 'Changed',
  withdrew: 'Withdrew',
  reported: 'Reported on',
  claimed: 'Claimed complete',
  reviewed: 'Reviewed the evidence of',
  returned: 'Returned the claim of',
  agreed: 'Agreed the closure of',
  embedded: 'Agreed as embedded',
  reopened: 'Reopened',
  'asked-for-date': 'Asked to move the due date of',
  'moved-date': 'Moved the due date of',
  'refused-date': 'Refused to move the due date of',
  'accepted-clock': 'Accepted the clock of',
  baseline: 'Took stock of',
}
export const sayVerb = (verb: Verb): string => VERB[verb]
