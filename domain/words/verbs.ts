import type { Verb } from '../vocabulary.ts'
import { OF_NOUNS } from './of-nouns.ts'

const VERB: Record<Verb, string> = {
  imported: 'Imported',
  added: 'Added',
  changed: 'Changed',
  withdrew: 'Withdrew',
  'removed-words': 'Removed words from',
  invited: 'Invited',
  'took-out': 'Took out',
  'opened-chair': 'Opened the chair’s access of',
  'accepted-clock': 'Accepted the clock of',
  baseline: 'Took stock of',
  ...OF_NOUNS.verbs,
}
export const sayVerb = (verb: Verb): string => VERB[verb]
