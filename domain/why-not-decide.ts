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
export function whyNotDecide(person: Person, parts: ClosureParts, today: Day): WhyNot | null {
  const review = parts.reviews.find(({ personId }) => personId === person.id)
  const near: Near | null =
    whatIsOwn(person, parts, today) ??
    (review ? { code: 'own-review', says: `${sayWho(person)} reviewed its evidence on ${sayDay(review.on)}` } : null)
  return near && refused(near, 'decide on it')
}

/** Why a person may not review a claim's evidence: they claimed it or reported on it, or held its post since. */
export function whyNotReviewTheirs(person: Person, parts: ClosureParts, today: Day): WhyNot | null {
  const near = whatIsOwn(person, parts, today)
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
export function whyNotAnswerTheirs(doer: Doer, { asked, onBehalf, tenures }: Request, today: Day): WhyNot | null {
  const theirs = asked.personId === doer.id && (!onBehalf || may(doer.role, 'agree-closure'))
  const near: Near | null = theirs
    ? { code: 'own-request', says: `${sayWho(doer)} asked for this on ${sayDay(asked.on)}` }
    : whatIsHeld(doer, tenures, { since: asked.on, what: 'this was asked for' }, today)
  return near && refused(near, 'decide on it')
}

type Person = Pick<Doer, 'id' | 'called'>

/** Whom the refusal speaks of, at the beginning of its sentence. */
const sayWho = ({ called = 'You' }: Person): string => called

interface Near {
  code: `own-${string}`
  /** The first half of a sentence. */
  says: string
}

const refused = ({ code, says }: Near, deed: string): WhyNot =>
  notOfTheirOwn(code, `${says}, so somebody else must ${deed}`)

function whatIsOwn(person: Person, { claim, reports, tenures }: ClosureParts, today: Day): Near | null {
  if (claim?.personId === person.id)
    return { code: 'own-claim', says: `${sayWho(person)} claimed this complete on ${sayDay(claim.on)}` }
  const report = reports.find(({ personId }) => personId === person.id)
  if (report) return { code: 'own-report', says: `${sayWho(person)} reported on this on ${sayDay(report.on)}` }
  return claim && whatIsHeld(person, tenures, { since: claim.on, what: 'it was claimed complete' }, today)
}

function whatIsHeld(
  person: Person,
  tenures: readonly Tenure[],
  { since, what }: { since: Day; what: string },
  today: Day,
): Near | null {
  const code = 'own-action'
  const theirs = tenures.filter(({ personId, to }) => personId === person.id && (to === null || to >= since))
  if (theirs.some(({ from, to }) => (from === null || from <= today) && (to === null || today <= to)))
    return {
      code,
      says: `${sayWho(person)} ${person.called === undefined ? 'hold' : 'holds'} the post that owns this action`,
    }
  const tenure = theirs.sort((one, other) => (one.to ?? '9').localeCompare(other.to ?? '9')).at(-1)
  if (!tenure) return null
  const { from, to } = tenure
  return to !== null && to < today
    ? {
        code,
        says: `${sayWho(person)} held the post that owns this action until ${sayDay(to)}, and ${what} on ${sayDay(since)}`,
      }
    : {
        code,
        says: `${sayWho(person)} ${person.called === undefined ? 'are' : 'is'} to hold the post that owns this action from ${sayDay(from ?? today)}`,
      }
}
