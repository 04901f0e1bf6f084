import { OF_NOUNS } from './of-nouns.ts'

/**
 * The names of what is recorded, as people read them: at the head of a column,
 * beside a box, in the trail. In the turn in which they are told.
 */
const FIELD: Record<string, string> = {
  // An action, and its milestones
  title: 'Title',
  successMeasure: 'Success measure',
  area: 'Priority area',
  recommendations: 'Recommendations',
  ownerPost: 'Owner',
  sponsorPost: 'Sponsor',
  partners: 'Partners',
  startsOn: 'Starts on',
  dueOn: 'Due on',
  state: 'State',
  milestones: 'Milestones',
  doneOn: 'Reached on',
  // An update
  deliveryStatus: 'Delivery status',
  effectiveOn: 'The date this describes',
  progress: 'Progress',
  nextSteps: 'Next steps',
  wayBackToGreen: 'Way back to green',
  helpNeeded: 'Help needed from the board',
  forecastOn: 'Expects to finish',
  noChange: 'Confirmed no change',
  whyNoChange: 'Why nothing has changed',
  // A step to closure, and whatever is decided
  step: 'Closure',
  note: 'Note',
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
