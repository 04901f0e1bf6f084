import { OF_NOUNS } from './of-nouns.ts'

/**
 * The names of what is recorded, as people read them: at the head of a column,
 * beside a box, in the trail. Those of a noun on an action are with its other words.
 */
const FIELD: Record<string, string> = {
  // An action, and its milestones
  title: 'Title',
  successMeasure: 'Success measure',
  area: 'Priority area',
  recommendations: 'Recommendations',
  noRecommendationBecause: 'Why it answers none',
  ownerPost: 'Owner',
  supportingPosts: 'Supported by',
  sponsorPost: 'Sponsor',
  partners: 'Partners',
  ownColumns: 'Columns of your own',
  startsOn: 'Starts on',
  dueOn: 'Due on',
  due: 'Due',
  reviewOn: 'Reviewed on',
  state: 'State',
  withdrawnAs: 'What became of it',
  mergedInto: 'Merged into',
  movedTo: 'Moved to',
  milestones: 'Milestones',
  doneOn: 'Reached on',
  statusWords: 'What the plan calls its statuses',
  // Whatever is decided
  reason: 'Why',
  minuteReference: 'Minute',
  // People, and what was brought in
  name: 'Name',
  role: 'Part in the plan',
  file: 'File',
  sha256: 'Fingerprint of the file (SHA-256)',
  actions: 'Actions',
  progressUpdates: 'Progress updates',
  people: 'People named in it',
  email: 'Email address',
  password: 'Password',
  post: 'Post',
  holder: 'Holder',
  holdsFrom: 'In the post from',
  heldUntil: 'In the post until',
  invitedBy: 'Invited by',
  chairAccess: 'The chair’s access',

  rows: 'Rows of the record',
  asFound: 'As found, and not to be recorded in this way today',
  ref: 'Action',
  place: 'Place in a plan file',
  message: 'What was found',
  recordedUntil: 'Recorded until',
  clock: 'What the clock said',
  ...OF_NOUNS.fields,
}

/** Whether a name is one of those that have words. */
export const hasWords = (field: string): boolean => Object.hasOwn(FIELD, field)

/** `wayBackToGreen` => `Way back to green`. A name that is not ours is taken apart, so that it can be read. */
export function sayField(field: string): string {
  const known = hasWords(field) ? FIELD[field] : undefined
  if (known !== undefined) return known
  const words = field
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
