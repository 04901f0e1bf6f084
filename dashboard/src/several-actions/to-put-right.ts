import { readDay } from '../../../domain/read-day.ts'
import { readDue } from '../../../domain/read-due.ts'
import { slugOfRef, tidyRef, whyNotRef } from '../../../domain/refs.ts'
import { sayNoDueIn } from '../../../domain/say-no-due.ts'
import { sayNotOneDay } from '../../../domain/say-not-one-day.ts'
import { sayOfBox } from '../../../domain/say-of-box.ts'
import { sharedRefs } from '../../../domain/shared-refs.ts'
import { isBlank } from '../../../domain/typed-words.ts'
import { whyNotDueBefore } from '../../../domain/why-not-dated.ts'
import { sayNoOnePost, sayNoRecommendation, saySharedRef, sayTakenRef } from '../../../domain/words/added-actions.ts'
import { numbersWritten } from '../keeping/numbers-written.ts'
import type { FormRow } from '../keeping/rows.ts'
import type { Named } from './as-entered.ts'
import { areaNamed, postNamed, postsNamed } from './plan-words.ts'

/** The boxes of a row that hold words which the plan cannot take as they are, each with a sentence. */
export type ToPutRight = Partial<Record<'ref' | 'owner' | 'area' | 'recommendations' | 'startsOn' | 'due', string>>

/**
 * What is to be put right in a row before it is saved: words that name nothing of
 * the plan, or what it has already, and days that cannot be read or do not go
 * together. What is empty is not told here.
 *
 * @example
 * toPutRight({ title: 'Pods', owner: 'Jo', due: 'soon' }, view) // => { owner: '“Jo” is no post of this plan. …', due: 'Enter when it is due …' }
 */
export function toPutRight(row: FormRow, { plan, posts, taken }: Named): ToPutRight {
  const said = (field: string) => row[field] ?? ''
  const [ref, owner, area, startsOn] = [said('ref'), said('owner'), said('area'), said('startsOn')]
  const right: ToPutRight = {}
  const same = isBlank(ref) ? undefined : taken.find((one) => slugOfRef(one) === slugOfRef(ref))
  if (same !== undefined) right.ref = sayTakenRef(same)
  if (!isBlank(ref) && whyNotRef(tidyRef(ref)) !== null) right.ref = whyNotRef(tidyRef(ref)) ?? ''
  if (!isBlank(owner) && !postNamed(owner, posts)) right.owner = sayNoOnePost(owner, postsNamed(owner, posts))
  if (!isBlank(area) && !plan.areas.some(({ number }) => String(number) === areaNamed(area, plan.areas)))
    right.area = `“${area}” is no priority area of this plan. Choose one, or none`
  const recommendations = whyNotRecommendations(said('recommendations'), plan)
  if (recommendations !== null) right.recommendations = recommendations
  if (!isBlank(startsOn) && readDay(startsOn) === null) right.startsOn = sayOfBox('Starts on', sayNotOneDay(startsOn))
  const due = whyNotDue(said('due'), startsOn, plan)
  if (due !== null) right.due = due
  return right
}

function whyNotRecommendations(words: string, plan: Named['plan']): string | null {
  const numbers = numbersWritten(words)
  if (!numbers.every((one) => /^\d{1,3}$/.test(one)))
    return 'Write the numbers of recommendations, like 1, 3, or leave this empty'
  const missing = numbers.map(Number).filter((one) => plan.recommendations.every(({ number }) => number !== one))
  return missing.length === 0 ? null : sayNoRecommendation(missing)
}

function whyNotDue(words: string, startsOn: string, { quarters }: Named['plan']): string | null {
  if (isBlank(words)) return null
  const due = readDue(words, quarters)
  return due === null ? sayNoDueIn('When it is due', words) : (whyNotDueBefore(readDay(startsOn), due)?.message ?? null)
}

/** The same of all rows together, where two may bring one ref. A row that has no title is left out, and brings none. */
export function toPutRightInAll(rows: readonly FormRow[], named: Named): ToPutRight[] {
  const shared = sharedRefs(rows.map(({ title = '', ref = '' }) => (isBlank(title) ? '' : ref)))
  return rows.map((row, at) => {
    const ref = shared.get(at)
    return { ...toPutRight(row, named), ...(ref && { ref: saySharedRef(ref) }) }
  })
}

/** What the api calls a box of these. */
const FIELDS: Record<string, string> = { owner: 'ownerPost' }

/** The same of the rows that are sent, as the api names them: by their place among those. */
export const errorsOfSent = (rows: readonly FormRow[], named: Named): Record<string, string> =>
  Object.fromEntries(
    toPutRightInAll(rows, named)
      .filter((_, at) => !isBlank(rows[at]?.['title'] ?? ''))
      .flatMap((right, i) =>
        Object.entries(right).map(([field, says]) => [`actions.${i}.${FIELDS[field] ?? field}`, says]),
      ),
  )
