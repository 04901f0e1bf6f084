import { Key } from '../../domain/contract/filed/fields.ts'
import { FiledVisit } from '../../domain/contract/filed/visits.ts'
import { visits } from '../../db/schema/index.ts'
import { filing } from '../plan-file/filing.ts'

export const visitsFiling = filing({
  list: 'visits',
  called: 'visit',
  table: visits,
  shape: FiledVisit,
  name: { field: 'key', shape: Key() },
  check(judge, { rows, at }) {
    judge.inOrder(rows, at, ['startsOn', 'endsOn'], 'Write a day that is not before the visit began')
    judge.inOrder(rows, at, ['endsOn', 'letterOn'], 'Write a day that is not before the visit ended')
    judge.knownOn(rows, at, 'letterOn')
    judge.each(rows, at, ({ letterOn, letterPublished }, place) => {
      if (letterPublished && letterOn === null)
        judge.fault([...place, 'letterOn'], 'Write the day of the letter: it is said to be published')
    })
  },
})
