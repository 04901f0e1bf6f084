import { Key } from '../../domain/contract/filed/fields.ts'
import { FiledMeeting } from '../../domain/contract/filed/meetings.ts'
import { daysBetween } from '../../domain/day.ts'
import { PAPERS_AHEAD_DAYS } from '../../domain/why-not-meeting.ts'
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
    judge.each(rows, at, ({ papersDueOn, dataCutOffOn, heldOn }, place) => {
      if (papersDueOn === null || dataCutOffOn > heldOn) return
      if (daysBetween(papersDueOn, dataCutOffOn) > PAPERS_AHEAD_DAYS)
        judge.fault(
          [...place, 'papersDueOn'],
          `Write a day no more than ${PAPERS_AHEAD_DAYS} days before the data cut-off, ${dataCutOffOn}`,
        )
    })
    judge.knownOn(rows, at, 'cancelledOn')
    judge.each(rows, at, (_row, place, i) => {
      const before = rows[i - 1]
      if (before?.cancelledOn) judge.fault(place, 'Leave this version out: the meeting was cancelled before it')
    })
  },
})
