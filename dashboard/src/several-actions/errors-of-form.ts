import type { Problem } from '../../../domain/contract/problem.ts'
import { errorsOfRows, type FormRow } from '../keeping/rows.ts'

/**
 * What is wrong, by the boxes of the form. Above it, several may say the same: each says which row it is about.
 *
 * @example
 * // => { 'row-7-owner': 'Row 7: “Jo” is no post of this plan. …', pasted: 'Paste the actions …' }
 */
export const errorsOfForm = (problem: Problem | null | undefined, rows: readonly FormRow[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errorsOfRows(problem, 'actions', rows, 'title')).map(([id, said]) => [
      id === 'actions' ? 'pasted' : id.replace(/-ownerPost$/, '-owner'),
      ofRow(id, said),
    ]),
  )

function ofRow(id: string, said: string): string {
  const row = /^row-(\d+)-/.exec(id)?.[1]
  return row === undefined ? said : `Row ${row}: ${said}`
}
