import { tellDue } from '../../../domain/due.ts'
import { asDay } from '../../../domain/read-day.ts'
import { readDue } from '../../../domain/read-due.ts'
import { asLine, asWords } from '../../../domain/typed-words.ts'
import { DELIVERY_STATUSES } from '../../../domain/delivery-status.ts'
import { statusBox } from '../settings/as-entered.ts'

/**
 * What a box takes: a day however it is written; when something is due, in the plan's own words; words of one line, or
 * of several; one choice; several of what there is to choose.
 */
export type BoxKind = 'day' | 'due' | 'line' | 'text' | 'choice' | 'many'

/** The boxes of each kind, by their names: one name is of one kind in every form. Any other takes words of several lines. */
const KINDS: Readonly<Record<Exclude<BoxKind, 'text'>, readonly string[]>> = {
  day: [
    ...['startsOn', 'endsOn', 'doneOn', 'fromOn', 'toOn', 'heldOn', 'dataCutOffOn', 'papersDueOn', 'publishedOn'],
    ...['letterOn', 'inspectedFrom', 'inspectedTo', 'reportPublishedOn', 'reinspectionExpectedOn', 'cancelledOn'],
    ...['effectiveOn', 'forecastOn', 'closedBeforeOn', 'dueOn', 'by', 'holdsFrom'],
  ],
  due: ['due', 'to'],
  line: [
    ...['movedTo', 'minuteReference', 'who', 'holder', 'council', 'ref', 'mergedInto'],
    ...['title', 'shortTitle', 'paragraphs', 'name', 'email', 'organisation', 'url', 'licence', 'letterUrl'],
    ...['saidBy', 'ownColumnLabel', ...DELIVERY_STATUSES.map(statusBox)],
  ],
  choice: [
    ...['kind', 'area', 'source', 'ownerPost', 'sponsorPost', 'capacity', 'oversees', 'judgement', 'quarters'],
    ...['staleAfterDays', 'letterPublished', 'as'],
  ],
  many: ['recommendations', 'supportingPosts', 'areas', 'mayLeave', 'mayNotLeave', 'withheld'],
}

const KIND_OF = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) => names.map((name) => [name, kind as BoxKind] as const)),
)

export const kindOf = (name: string): BoxKind => KIND_OF.get(name) ?? 'text'

/**
 * What stands in a box, as the record would keep it: two boxes that come to the
 * same say the same, however they are written.
 *
 * @example
 * asKept('heldOn', '3 Feb 2021') // => '2021-02-03'
 * asKept('title', 'Lead for\nQuality') // => 'Lead for Quality'
 * asKept('vision', 'One.\nTwo.') // => 'One.\nTwo.'
 */
export function asKept(name: string, said: string): string {
  switch (kindOf(name)) {
    case 'day':
      return asDay(asWords(said))
    case 'due':
      return dueTold(said)
    case 'line':
      return asLine(said)
    default:
      return asWords(said)
  }
}

function dueTold(said: string): string {
  const due = readDue(said)
  return due ? tellDue(due) : asLine(said)
}
