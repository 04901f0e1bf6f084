import { and, eq, sql } from 'drizzle-orm'
import type { SaidDue } from '../../domain/contract/due.ts'
import type { Day } from '../../domain/day.ts'
import { dayDue, isSame, sayDue, type Due, type QuartersOf } from '../../domain/due.ts'
import { readDue } from '../../domain/read-due.ts'
import { NO_DUE, sayNoDueIn } from '../../domain/say-no-due.ts'
import { whyNotReviewOn } from '../../domain/why-not-dated.ts'
import type { WhyNot } from '../../domain/why-not.ts'
import { sayReadOtherwise } from '../../domain/say-due-read.ts'
import { knownAt } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { refuseField, refuseIf } from '../http/refusal.ts'

/** When something is due as a body says it, and what its fields and its box are called. */
export interface Said {
  words: SaidDue
  on: Day | null
  /** Whose quarters the words were read by for whoever said them; null where nobody read them. */
  quartersRead: QuartersOf | null
  fields: { words: string; on: string; called?: string }
}

/** The same of what a form says, by the names that its boxes have. */
export const saidIn = (
  { due, dueOn, quartersRead }: { due: SaidDue; dueOn: Day | null; quartersRead: QuartersOf | null },
  { before = '', called }: { before?: string; called?: string } = {},
): Said => ({
  words: due,
  on: dueOn,
  quartersRead,
  fields: { words: `${before}due`, on: `${before}dueOn`, ...(called !== undefined && { called }) },
})

/** What was said, and where to answer. */
export interface ReadDue {
  due: Due
  /** Says a reason beside the field that was filled in. */
  beside: (whyNot: WhyNot | null) => WhyNot | null
}

/**
 * Reads when something is due from what a body says of it. Words that stand
 * already are what they were, whatever they would be read as today.
 *
 * @throws Refusal beside its field, when it says nothing that can be read, or
 * something else by now than was read back to whoever typed it.
 */
export function readSaidDue(
  { words, on, quartersRead, fields }: Said,
  { quarters, today, stands = null }: { quarters: QuartersOf; today: Day; stands?: Due | null },
): ReadDue {
  const field = words === null ? fields.on : fields.words
  const due = typeof words === 'string' ? inWords(words, stands, quarters) : (words ?? (on && dayDue(on)))
  if (due === null) throw refuseField(field, typeof words === 'string' ? sayNoDueIn(fields.called, words) : NO_DUE)
  if (words !== null && on !== null && due.to !== on)
    throw refuseField(fields.on, 'Leave this out, or enter the last day on which it is due')
  const beside: ReadDue['beside'] = (whyNot) => (whyNot?.field === fields.on ? { ...whyNot, field } : whyNot)
  const before = typeof words === 'string' && quartersRead ? inWords(words, stands, quartersRead) : null
  if (before && !isSame(before, due)) throw refuseField(field, sayReadOtherwise(before, due))
  const isNew = stands === null || sayDue(stands) !== sayDue(due)
  if (isNew) refuseIf(beside(whyNotReviewOn(due, today, fields.on)))
  return { due, beside }
}

const inWords = (words: string, stands: Due | null, quarters: QuartersOf): Due | null =>
  stands !== null && sayDue(stands) === words.trim() ? stands : readDue(words, quarters)

/** Whose quarters a plan means. */
export async function quartersOf(db: Db, planId: string): Promise<QuartersOf> {
  const [plan] = await findQuarters(db).execute({ planId })
  return plan?.quarters ?? 'financial'
}

const findQuarters = prepared((db) =>
  db
    .select({ quarters: plans.quarters })
    .from(plans)
    .where(and(eq(plans.planId, sql.placeholder('planId')), knownAt(plans, null)))
    .prepare('find_quarters'),
)
