import { expect, it } from 'vitest'
import { instant } from '../day.ts'
import { sayRecordFault } from './record-faults.ts'

const recordedAt = instant('2020-12-10T09:00:00.000Z')
const told = { table: 'progress_updates', id: 'x', subject: { kind: 'action', ref: '1.1' }, recordedAt }

it.each([
  [
    { ...told, what: 'altered' as const },
    'An update (action 1.1) was altered after it was recorded on 10 December 2020 at 09:00',
  ],
  [
    { ...told, what: 'altered' as const, table: 'meetings', subject: { kind: '', ref: 'board-2020-10-28' } },
    'A version of the meeting (board-2020-10-28) was altered after it was recorded on 10 December 2020 at 09:00',
  ],
  [{ ...told, what: 'missing' as const }, 'An update (action 1.1), recorded on 10 December 2020 at 09:00, is gone'],
  [
    { ...told, what: 'superseded' as const },
    'An update (action 1.1), recorded on 10 December 2020 at 09:00, was made to hold for a longer or a shorter time than the trail says',
  ],
  [
    { what: 'unrecorded' as const, table: 'people', id: 'x' },
    'A person stands in the record, but the trail does not say that anybody recorded it',
  ],
  [
    { what: 'unrecorded' as const, table: 'new_things', id: 'x' },
    'A row of new things stands in the record, but the trail does not say that anybody recorded it',
  ],
  [
    { what: 'head-gone' as const, head: '0123456789abcdef' },
    'The trail once ended in 0123456789ab…, and that entry is gone: its end was cut off, it was written anew, or an older backup was restored',
  ],
  [
    { ...told, table: undefined, what: 'chain' as const },
    'The trail does not fit together from the entry of action 1.1 on 10 December 2020 at 09:00: it, or the one before it, was altered, taken out or put in',
  ],
])('says what is wrong', (fault, said) => {
  expect(sayRecordFault(fault)).toBe(said)
})
