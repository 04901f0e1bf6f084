import type { FiledAction } from '../../domain/contract/plan-file.ts'
import type { Judge } from '../plan-file/check/judge.ts'
import type { Path } from '../plan-file/fault.ts'

type Version = FiledAction['versions'][number]

/** Holds the versions of a filed action to what adding and editing one would have taken. */
export function checkActionVersions(
  judge: Judge,
  { rows, at, thing }: { rows: Version[]; at: Path; thing: FiledAction },
): void {
  judge.inOrder(rows, at, ['startsOn', 'dueOn'], 'Write a due date that is not before the start')
  judge.each(rows, at, ({ area }, place) => {
    const said = Number(thing.ref.split('.')[0])
    if (area !== said) judge.fault([...place, 'area'], `Write ${said}, as the ref says, or give the action another ref`)
  })
  judge.each(rows, at, ({ reason }, place, i) => {
    if (i > 0 && reason === null) judge.fault([...place, 'reason'], 'Say why this version replaced the one before')
  })
}
