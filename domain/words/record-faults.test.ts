import { expect, it } from 'vitest'
import { instant } from '../day.ts'
import { sayRecordFault } from './record-faults.ts'

const told = {
  table: 'progress_updates',
  id: 'x',
  subject: { kind: 'action', ref: '1.1' },
  recordedAt: instant('2020-12-10T09:00:00.000Z'),
}

it.each([
  [
    { ...told, what: 'altered' as const },
    'A row of progress updates is not what was recorded of action 1.1 on 10 December 2020 at 09:00',
  ],
  [
    { ...told, what: 'missing' as const },
    'A row of progress updates, recorded of action 1.1 on 10 December 2020 at 09:00, is gone',
  ],
  [
    { ...told, what: 'superseded' as const },
    'A row of progress updates, recorded of action 1.1 on 10 December 2020 at 09:00, holds for another time than the trail says',
  ],
  [
    { what: 'unrecorded' as const, table: 'people', id: 'x' },
    'A row of people stands in the record, but nobody recorded it',
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
