import { sayInstant, type Instant } from '../day.ts'
import { saySubject } from './subjects.ts'

interface Fault {
  what: 'chain' | 'head-gone' | 'altered' | 'superseded' | 'unrecorded' | 'missing'
  table?: string | undefined
  id?: string | undefined
  subject?: { kind: string; ref: string } | undefined
  recordedAt?: Instant | undefined
  head?: string | undefined
}

const SAID: Record<Fault['what'], (fault: Fault) => string> = {
  chain: (fault) =>
    `The trail does not fit together from the entry ${ofWhat(fault)}: it, or the one before it, was altered, taken out or put in`,
  'head-gone': ({ head = '' }) =>
    `The trail once ended in ${head.slice(0, 12)}…, and that entry is gone: its end was cut off, it was written anew, or an older backup was restored`,
  altered: (fault) => `${ofTable(fault)} was altered after it was recorded${onWhen(fault)}`,
  superseded: (fault) =>
    `${ofTable(fault)}, recorded${onWhen(fault)}, was made to hold for a longer or a shorter time than the trail says`,
  unrecorded: (fault) => `${ofTable(fault)} stands in the record, but the trail does not say that anybody recorded it`,
  missing: (fault) => `${ofTable(fault)}, recorded${onWhen(fault)}, is gone`,
}

/**
 * What is wrong with a record, in a sentence without its full stop.
 *
 * @example
 * sayRecordFault({ what: 'missing', table: 'progress_updates', id, subject: { kind: 'action', ref: '1.1' }, recordedAt })
 * // => 'An update (action 1.1), recorded on 10 December 2020 at 09:00, is gone'
 */
export const sayRecordFault = (fault: Fault): string => SAID[fault.what](fault)

const ROWS: Record<string, string> = {
  plans: 'A version of the plan',
  people: 'A person',
  memberships: 'Somebody’s part in the plan',
  posts: 'A version of the post',
  post_holders: 'Somebody’s time in a post',
  sources: 'A version of the source',
  areas: 'A version of the priority area',
  recommendations: 'A version of the recommendation',
  recommendation_areas: 'A link of a recommendation to its area',
  meetings: 'A version of the meeting',
  visits: 'A version of the visit',
  actions: 'A version of the action',
  action_recommendations: 'A link of the action to its recommendation',
  milestones: 'A milestone',
  progress_updates: 'An update',
  closure_steps: 'A step to closure',
  date_changes: 'A request for another date, or its decision,',
  redactions: 'A removal of words',
  help_answers: 'An answer to a request for help',
  brought_sheets: 'A version of the sheet that was brought',
  brought_rows: 'From where the action was brought',
}

/** What a row of a table is called; a table that has no words is called by its name. */
const ofTable = ({ table = '', subject }: Fault): string => {
  const row = (Object.hasOwn(ROWS, table) && ROWS[table]) || `A row of ${table.replaceAll('_', ' ')}`
  return subject ? `${row} (${subject.kind === '' ? subject.ref : saySubject(subject)})` : row
}

const onWhen = ({ recordedAt }: Fault): string => (recordedAt ? ` on ${sayInstant(recordedAt)}` : '')

const ofWhat = (fault: Fault): string => `${fault.subject ? `of ${saySubject(fault.subject)}` : ''}${onWhen(fault)}`
