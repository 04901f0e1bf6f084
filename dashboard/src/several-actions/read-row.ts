import type { PlanHead } from '../../../domain/contract/frame.ts'
import { sayDay } from '../../../domain/day.ts'
import { fold } from '../../../domain/fold.ts'
import { gapsOf } from '../../../domain/gaps.ts'
import { readDay } from '../../../domain/read-day.ts'
import { readDue } from '../../../domain/read-due.ts'
import { sayDueRead } from '../../../domain/say-due-read.ts'
import { isBlank } from '../../../domain/typed-words.ts'
import { sayReadAsPost, saySameTitle } from '../../../domain/words/added-actions.ts'
import { sayNumbers } from '../../../domain/words/counting.ts'
import { sayDueWithin } from '../../../domain/words/due.ts'
import { sayField } from '../../../domain/words/fields.ts'
import { sayGap } from '../../../domain/words/gaps.ts'
import { numbersWritten } from '../keeping/numbers-written.ts'
import type { FormRow } from '../keeping/rows.ts'
import { lacks } from './as-entered.ts'
import { postNamed, postsNamed, type NamedPost } from './plan-words.ts'
import type { ToPutRight } from './to-put-right.ts'

/** What a row is read by. */
export interface OfPlan {
  plan: Pick<PlanHead, 'areas' | 'recommendations' | 'quarters'>
  posts: readonly NamedPost[]
  /** The actions that are in the plan. */
  called: readonly { ref: string; title: string }[]
}

/** A row as it reads while it is closed: all that is to be checked in it. */
export interface RowRead {
  /** The boxes that are empty and must not be, and those that the plan cannot take, by their names. */
  toPutRight: string[]
  /** What was made of its words: its owner, area, start, recommendations and due date. */
  says: string[]
  /** What its author may not have meant: a name that was read as a post, a title that is in the plan already. */
  notes: string[]
  gaps: string[]
}

/**
 * Reads a row, as it stands in its boxes by now, back to whoever checks it.
 *
 * @param pastedOwner What was pasted for its owner, which may have been a name.
 */
export function readRow(row: FormRow, right: ToPutRight, of: OfPlan, pastedOwner = ''): RowRead {
  return {
    toPutRight: [...new Set([...lacks(row), ...Object.keys(right)])].map((field) => sayField(field).toLowerCase()),
    says: saysOf(row, right, of),
    notes: [sayHeldPost(row, of.posts, pastedOwner), sayTwin(row, of.called)].filter((said) => said !== null),
    gaps: gapsIn(row, of.plan).map(sayGap),
  }
}

/** That its owner is the post that somebody holds whose name was pasted; null where it is not. */
export function sayHeldPost({ owner = '' }: FormRow, posts: readonly NamedPost[], pastedOwner: string): string | null {
  const [post, ...others] = isBlank(pastedOwner) ? [] : postsNamed(pastedOwner, posts)
  if (!post || others.length > 0 || postNamed(owner, posts) !== post) return null
  return fold(pastedOwner) === fold(post.name) ? null : sayReadAsPost(post)
}

function sayTwin({ title = '' }: FormRow, called: OfPlan['called']): string | null {
  const twin = isBlank(title) ? undefined : called.find((one) => fold(one.title) === fold(title))
  return twin ? saySameTitle(twin.ref) : null
}

function saysOf(row: FormRow, right: ToPutRight, { plan }: OfPlan): string[] {
  const { owner = '', area = '', startsOn = '', recommendations = '', due: words = '' } = row
  const starts = readDay(startsOn)
  const due = readDue(words, plan.quarters)
  const numbers = right.recommendations === undefined ? numbersWritten(recommendations).map(Number) : []
  const said = [
    right.owner === undefined && owner,
    plan.areas.filter(({ number }) => String(number) === area).map(({ number, title }) => `${number}. ${title}`)[0],
    starts && `starts ${sayDay(starts)}`,
    due && (due.kind === 'ongoing' ? sayDueWithin(due) : `due ${sayDueRead(due)}`),
    numbers.length > 0 && `recommendation${numbers.length === 1 ? '' : 's'} ${sayNumbers(numbers)}`,
  ]
  return said.filter((one) => typeof one === 'string').filter((one) => !isBlank(one))
}

function gapsIn(row: FormRow, plan: OfPlan['plan']) {
  const said = (field: string) => (isBlank(row[field] ?? '') ? null : (row[field] ?? null))
  const due = readDue(row['due'] ?? '', plan.quarters)
  if (due === null) return []
  const action = {
    due,
    successMeasure: said('successMeasure'),
    startsOn: said('startsOn'),
    area: said('area') === null ? null : 1,
    recommendations: said('recommendations') === null ? [] : [1],
    noRecommendationBecause: null,
  }
  return gapsOf(action, plan)
}
