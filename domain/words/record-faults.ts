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
  altered: (fault) => `${ofTable(fault)} is not what was recorded ${ofWhat(fault)}`,
  superseded: (fault) => `${ofTable(fault)}, recorded ${ofWhat(fault)}, holds for another time than the trail says`,
  unrecorded: (fault) => `${ofTable(fault)} stands in the record, but nobody recorded it`,
  missing: (fault) => `${ofTable(fault)}, recorded ${ofWhat(fault)}, is gone`,
}

/**
 * What is wrong with a record, in a sentence without its full stop.
 *
 * @example
 * sayRecordFault({ what: 'missing', table: 'progress_updates', id, subject: { kind: 'action', ref: '1.1' }, recordedAt })
 * // => 'A row of progress updates, recorded of action 1.1 on 10 December 2020 at 09:00, is gone'
 */
export const sayRecordFault = (fault: Fault): string => SAID[fault.what](fault)

const ofTable = ({ table = '' }: Fault): string => `A row of ${table.replaceAll('_', ' ')}`

const ofWhat = ({ subject, recordedAt }: Fault): string =>
  [subject && `of ${saySubject(subject)}`, recordedAt && `on ${sayInstant(recordedAt)}`].filter(Boolean).join(' ')
