import { Key } from '../../domain/contract/filed/fields.ts'
import { FiledMeeting } from '../../domain/contract/filed/meetings.ts'
import { meetings } from '../../db/schema/index.ts'
import { filing } from '../plan-file/filing.ts'

export const meetingsFiling = filing({
  list: 'meetings',
  called: 'meeting',
  table: meetings,
  shape: FiledMeeting,
  name: { field: 'key', shape: Key() },
  check(judge, { rows, at }) {
    for (const field of ['dataCutOffOn', 'papersDueOn'] as const)
      judge.each(rows, at, (row, place) => {
        const before = row[field]
        if (before !== null && before > row.heldOn)
          judge.fault([...place, field], `Write a day no later than the meeting, ${row.heldOn}`)
      })
  },
})
