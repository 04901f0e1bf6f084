import type { ActionView } from '../../../domain/contract/actions.ts'
import { sayDue } from '../../../domain/due.ts'
import { ACTION_FIELDS } from '../../../domain/vocabulary.ts'
import { asDay } from '../../../domain/read-day.ts'
import { asWords } from '../../../domain/typed-words.ts'
import { sayValue } from '../../../domain/words/values.ts'
import type { Entered } from '../entered.ts'
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

const inWords = (said: unknown): string =>
  asWords(
    [said ?? '']
      .flat()
      .map((one) => (typeof one === 'object' ? sayValue('ownColumns', one) : String(one)))
      .sort()
      .join('; '),
  )

/** A day is compared as it is read, however it was written. */
const asRead = (field: string, said: string): string => (field.endsWith('On') ? asDay(said) : said)

/** Where two people's versions of an action differ, field by field. */
export function differences(entered: Entered, theirs: TheirVersion) {
  const yours = asAction(entered)
  return FIELDS.map((field) => ({
    field,
    yours: asRead(field, inWords(yours[field === 'dueOn' ? 'due' : field])),
    theirs: inWords(theirs[field]),
  })).filter((one) => one.yours !== one.theirs)
}
