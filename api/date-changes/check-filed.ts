import type { FiledAction } from '../../domain/contract/plan-file.ts'
import type { Judge } from '../plan-file/check/judge.ts'
import type { Path } from '../plan-file/fault.ts'

type Change = FiledAction['dateChanges'][number]

/** Holds the date changes of a filed action to what asking and deciding would have taken. */
export function checkDateChanges(judge: Judge, { rows, at }: { rows: Change[]; at: Path; within: FiledAction }): void {
  judge.each(rows, at, ({ fromOn, toOn }, place) => {
    if (fromOn === toOn) judge.fault([...place, 'toOn'], 'Write another day than the one it moves from')
  })
  judge.each(rows, at, ({ step }, place, i) => {
    if (step !== 'asked' && rows[i - 1]?.step !== 'asked')
      judge.fault([...place, 'step'], `Put the request ("asked") before what was decided of it ("${step}")`)
  })
}
