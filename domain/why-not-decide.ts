import { sayDay, type Day } from './day.ts'
import type { ClosureParts, Doer, Request, Tenure } from './deed-facts.ts'
import { may } from './permissions.ts'
import { notOfTheirOwn, type WhyNot } from './why-not.ts'

/**
 * Why a person may not decide on a claim, or on what was agreed of it; null
 * when it is not their own.
 *
 * Nobody marks their own homework (docs/decisions/closure.md): not who claimed
 * it, nor who reported on it since the last decision, on behalf too; not who
 * reviewed its evidence; not who held the owner post, or stood in for it, on
 * any day since the claim. Their role does not matter, nor what they hold
 * today: a former holder is as near to a claim as a present one, and so is who
 * is named to hold the post from tomorrow.
 *
 * @example
 * whyNotDecide(chair, { claim, reports: [{ personId: chair.id, on: day('2020-11-03') }], reviews: [], tenures: [] }, day('2020-12-10'))
 * // => { status: 403, code: 'own-report', message: 'You reported on this on 3 November 2020, so somebody else must decide on it' }
 */
export function whyNotDecide({ id }: Pick<Doer, 'id'>, parts: ClosureParts, today: Day): WhyNot | null {
  const review = parts.reviews.find(({ personId }) => personId === id)
  const near: Near | null =
    whatIsOwn(id, parts, today) ??
    (review ? { code: 'own-review', says: `You reviewed its evidence on ${sayDay(review.on)}` } : null)
  return near && refused(near, 'decide on it')
}

/** Why a person may not review a claim's evidence: they claimed it or reported on it, or held its post since. */
export function whyNotReviewTheirs({ id }: Pick<Doer, 'id'>, parts: ClosureParts, today: Day): WhyNot | null {
  const near = whatIsOwn(id, parts, today)
  return near && refused(near, 'review its evidence')
}

/**
 * Why a person may not record an answer to what an owner asked of the board, a
 * date or help; null when they may.
 *
 * Minuting is no deciding: the office that asked on a post's behalf may record
 * what the board answered. Who asked as holder or deputy may not, nor who held
 * the post on any day since. A chair decides: one who asked is barred, in
 * whatever part they asked.
 */
export function whyNotAnswerTheirs(
  { id, role }: Doer,
  { asked, onBehalf, tenures }: Request,
  today: Day,
): WhyNot | null {
  const theirs = asked.personId === id && (!onBehalf || may(role, 'agree-closure'))
  const near: Near | null = theirs
    ? { code: 'own-request', says: `You asked for this on ${sayDay(asked.on)}` }
    : whatIsHeld(id, tenures, { since: asked.on, what: 'this was asked for' }, today)
  return near && refused(near, 'decide on it')
}

interface Near {
  code: `own-${string}`
  /** The first half of a sentence. */
  says: string
}

const refused = ({ code, says }: Near, deed: string): WhyNot =>
  notOfTheirOwn(code, `${says}, so somebody else must ${deed}`)

function whatIsOwn(id: string, { claim, reports, tenures }: ClosureParts, today: Day): Near | null {
  if (claim?.personId === id) return { code: 'own-claim', says: `You claimed this complete on ${sayDay(claim.on)}` }
  const report = reports.find(({ personId }) => personId === id)
  if (report) return { code: 'own-report', says: `You reported on this on ${sayDay(report.on)}` }
  return claim && whatIsHeld(id, tenures, { since: claim.on, what: 'it was claimed complete' }, today)
}

function whatIsHeld(
  id: string,
  tenures: readonly Tenure[],
  { since, what }: { since: Day; what: string },
  today: Day,
): Near | null {
  const code = 'own-action'
  const theirs = tenures.filter(({ personId, to }) => personId === id && (to === null || to >= since))
  if (theirs.some(({ from, to }) => (from === null || from <= today) && (to === null || today <= to)))
    return { code, says: 'You hold the post that owns this action' }
  const tenure = theirs.sort((one, other) => (one.to ?? '9').localeCompare(other.to ?? '9')).at(-1)
  if (!tenure) return null
  const { from, to } = tenure
  return to !== null && to < today
    ? { code, says: `You held the post that owns this action until ${sayDay(to)}, and ${what} on ${sayDay(since)}` }
    : { code, says: `You are to hold the post that owns this action from ${sayDay(from ?? today)}` }
}
