import { readDay, sayNotADay } from '../../../domain/read-day.ts'
import { readDue } from '../../../domain/read-due.ts'
import { sayNoDue } from '../../../domain/say-no-due.ts'
import { isBlank } from '../../../domain/typed-words.ts'
import { numbersWritten } from '../keeping/numbers-written.ts'
import type { FormRow } from '../keeping/rows.ts'
import type { Named } from './as-entered.ts'
import { areaNamed, postNamed } from './plan-words.ts'

/** The boxes of a row that hold words which the plan cannot take as they are, each with a sentence. */
export type ToPutRight = Partial<Record<'owner' | 'area' | 'recommendations' | 'startsOn' | 'due', string>>

/**
 * What is to be put right in a row before it is saved: words that name nothing of
 * the plan, and that no day can be read from. What is empty is not told here.
 *
 * @example
 * toPutRight({ title: 'Pods', owner: 'Jo', due: 'soon' }, view) // => { owner: '“Jo” is no post of this plan. …', due: 'Enter when it is due …' }
 */
export function toPutRight(row: FormRow, { plan, posts }: Named): ToPutRight {
  const said = (field: string) => row[field] ?? ''
  const [owner, area, startsOn, due] = [said('owner'), said('area'), said('startsOn'), said('due')]
  const numbers = numbersWritten(said('recommendations'))
  const right: ToPutRight = {}
  if (!isBlank(owner) && !postNamed(owner, posts))
    right.owner = `“${owner}” is no post of this plan. Choose one, or add that post first, under Settings`
  if (!isBlank(area) && !plan.areas.some(({ number }) => String(number) === areaNamed(area, plan.areas)))
    right.area = `“${area}” is no priority area of this plan. Choose one, or none`
  if (!numbers.every((one) => /^\d{1,3}$/.test(one)))
    right.recommendations = 'Write the numbers of recommendations, like 1, 3, or leave this empty'
  if (!isBlank(startsOn) && readDay(startsOn) === null) right.startsOn = sayNotADay(startsOn)
  if (!isBlank(due) && readDue(due) === null) right.due = sayNoDue(due)
  return right
}

/** What the api calls a box of these. */
const FIELDS: Record<string, string> = { owner: 'ownerPost' }

/** The same of all rows that are sent, as the api names them: by their place. */
export const errorsOfSent = (rows: readonly FormRow[], named: Named): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap((row, i) =>
      Object.entries(toPutRight(row, named)).map(([field, says]) => [`actions.${i}.${FIELDS[field] ?? field}`, says]),
    ),
  )
