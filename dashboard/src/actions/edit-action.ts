import type { ActionView } from '../../../domain/contract/actions.ts'
import { sayDue } from '../../../domain/due.ts'
import { ACTION_FIELDS } from '../../../domain/vocabulary.ts'
import { sayValue } from '../../../domain/words/values.ts'
import type { Entered } from '../entered.ts'
import { asKept } from '../forms/box-kinds.ts'
import { isSameSaid } from '../forms/same-said.ts'
import { asBoxes } from '../forms/stood.ts'
import type { TheirVersion } from '../forms/theirs.ts'
import { asAction } from './action-rows.ts'

/** An action as the boxes of its form hold it. */
export const asEntered = (action: ActionView['action']): Entered => ({
  title: action.title,
  successMeasure: action.successMeasure ?? '',
  area: String(action.area ?? ''),
  recommendations: action.recommendations.map(String),
  noRecommendationBecause: action.noRecommendationBecause ?? '',
  ownerPost: action.owner.key,
  supportingPosts: action.supporting.map(({ key }) => key),
  sponsorPost: action.sponsor?.key ?? '',
  partners: action.partners ?? '',
  ownColumnLabel: action.ownColumns.map(({ label }) => label),
  ownColumnText: action.ownColumns.map(({ text }) => text),
  startsOn: action.startsOn ?? '',
  due: sayDue(action.due),
})

/** What an edit can change. */
const FIELDS = ACTION_FIELDS.filter((field) => field !== 'state')

/** The box of a field that has another name in the form. */
const BOXES: Readonly<Record<string, string>> = { dueOn: 'due', ownColumns: 'ownColumnLabel' }
const boxOf = (field: string): string => BOXES[field] ?? field

const inWords = (field: string, said: unknown): string =>
  [said ?? '']
    .flat()
    .map((one) => (typeof one === 'object' ? sayValue('ownColumns', one) : asKept(boxOf(field), String(one))))
    .sort()
    .join('; ')

/** Where two people's versions of an action differ, field by field. */
export function differences(
  entered: Entered,
  theirs: TheirVersion,
): { field: string; yours: string; theirs: string }[] {
  const yours = asAction(entered)
  const held = asBoxes(theirs, [...FIELDS.map(boxOf), 'ownColumnText'])
  return FIELDS.filter((field) => boxOf(field) in held && !isSameSaid(boxOf(field), entered, held)).map((field) => ({
    field,
    yours: inWords(field, yours[boxOf(field) === 'due' ? 'due' : field]),
    theirs: inWords(field, theirs[field]),
  }))
}
