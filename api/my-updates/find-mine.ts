import type { ActionRow } from '../../domain/contract/frame.ts'
import type { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { addDays, dayOf, endOfDay, type Day } from '../../domain/day.ts'
import { firstOfMonth } from '../../domain/month.ts'
import { may } from '../../domain/permissions.ts'
import { standingWords, whyOwed } from '../../domain/why-not-confirm.ts'
import { yearUpTo } from '../../domain/year.ts'
import type { Access } from '../plan/plan-access.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { active, rowMaker, standAt, standingOf, updatesKnownBy, type Standing } from '../plan/standing.ts'

export type Mine = Omit<MyUpdatesView['actions'][number], 'latestUpdate' | 'noChangeOwes' | 'year'>

/** One of mine, with what it is told from. */
export interface Found {
  one: Standing
  mine: Mine
}

/**
 * What somebody owes this month: the actions of their posts, or every action
 * for the programme office. Those still to be reported come first, the one whose
 * colour goes soonest at the top.
 */
export function findMine({ me, postIds }: Access, { record, head, moment, day }: Drawing): Found[] {
  const row = rowMaker(record, moment, day)
  return active(standAt(record, moment, day))
    .filter(isMine({ me, postIds }))
    .filter((one) => expectsUpdate(one, day))
    .map((one) => ({
      one,
      mine: {
        action: row(one),
        doneThisMonth: isOfThisMonth(one.update, day),
        silentSince: one.silentSince,
        outOfDateOn: outOfDateOn(one, head.staleAfterDays),
      },
    }))
    .sort(
      ({ mine: one }, { mine: other }) =>
        Number(one.doneThisMonth) - Number(other.doneThisMonth) ||
        one.outOfDateOn.localeCompare(other.outOfDateOn) ||
        (one.action.dueOn ?? AFTER_ALL).localeCompare(other.action.dueOn ?? AFTER_ALL),
    )
}

const isMine =
  ({ me, postIds }: Pick<Access, 'me' | 'postIds'>) =>
  ({ version }: Standing) =>
    may(me.role, 'update-on-behalf') || postIds.has(version.ownerPostId)

/**
 * Those of theirs that were claimed complete this month and wait for the chair: nothing more is owed of them, and they
 * are done for this month, as they would be by any other report.
 */
export function findClaimed(access: Access, { record, moment, day }: Drawing): ActionRow[] {
  return active(standAt(record, moment, day))
    .filter(isMine(access))
    .filter(({ update, verdict }) => verdict.status === 'awaiting-sign-off' && isOfThisMonth(update, day))
    .map(rowMaker(record, moment, day))
}

const isOfThisMonth = (update: Standing['update'], on: Day): boolean =>
  update !== null && dayOf(update.recordedAt) >= firstOfMonth(on)

/** What is ongoing comes after all that has an end. */
const AFTER_ALL = '9999'

/** The day its colour goes if nothing is said: for silence, or for a review that nobody held, whichever comes first. */
function outOfDateOn({ silentSince, version: { reviewOn }, update }: Standing, staleAfterDays: number): Day {
  const bySilence = addDays(silentSince, staleAfterDays + 1)
  if (reviewOn === null || (update !== null && update.effectiveOn >= reviewOn)) return bySilence
  const byReview = addDays(reviewOn, 1)
  return byReview < bySilence ? byReview : bySilence
}

/** Work that has begun and is neither closed nor waiting for the chair. */
const expectsUpdate = ({ version, update, verdict }: Standing, on: Day): boolean =>
  verdict.status !== 'complete' &&
  verdict.status !== 'awaiting-sign-off' &&
  (update !== null || version.startsOn === null || version.startsOn <= on)

/** The actions among these of which an update is still owed this month. */
export const owedOf = (standing: readonly Standing[], on: Day): Standing[] =>
  standing.filter((one) => expectsUpdate(one, on) && !isOfThisMonth(one.update, on))

/** What "no change" owes of an action today. */
export function noChangeOwes({ record, moment, day, asAt }: Drawing, one: Standing): string | null {
  if (!asAt.isNow) return null
  const facts = { dueOn: one.version.dueOn, closure: one.closure?.step ?? null }
  return whyOwed(standingWords(updatesKnownBy(record, one.actionId, moment), facts, day), day)
}

/** What an action showed at the end of each month of a year, and shows now. */
export const yearOf = ({ record, day }: Drawing, one: Standing): MyUpdatesView['actions'][number]['year'] =>
  yearUpTo(day).map((on) =>
    on === day
      ? one.verdict.status
      : (standingOf(record, one.actionId, { moment: endOfDay(on), on })?.verdict.status ?? null),
  )

/** The updates of an action that describe the last year, newest first. */
export function saidInYear({ record, moment, day }: Drawing, { actionId }: Standing): string[] {
  const [from = day] = yearUpTo(day)
  return updatesKnownBy(record, actionId, moment)
    .filter(({ effectiveOn }) => effectiveOn > from)
    .map(({ id }) => id)
}

/** Active actions that somebody's posts support and other posts own, in the plan's own order. */
export function findSupported({ postIds }: Access, { record, moment, day }: Drawing): ActionRow[] {
  const supports = ({ version }: Standing) =>
    !postIds.has(version.ownerPostId) &&
    (record.supportingOf.get(version.id) ?? []).some(({ postId }) => postIds.has(postId))
  return active(standAt(record, moment, day))
    .filter(supports)
    .map(rowMaker(record, moment, day))
}
