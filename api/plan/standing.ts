import { wasKnownAt, wasKnownBy, type Moment } from '../../db/as-at.ts'
import type { ActionRow } from '../../domain/contract/frame.ts'
import { dayOf, daysBetween, type Day, type Instant } from '../../domain/day.ts'
import {
  deliveryStatusAt,
  isAgreed,
  isLate,
  silentSince,
  STALE_AFTER_DAYS,
  type Verdict,
} from '../../domain/delivery-status.ts'
import { goesOnIn, type Left } from '../../domain/leaving.ts'
import { rollUp } from '../../domain/roll-up.ts'
import { dueOf } from '../../domain/due.ts'
import { promised } from '../../domain/taken-back.ts'
import { dateMoves } from '../../domain/slippage.ts'
import type { PlanRecord } from './read-record.ts'

interface Known {
  recordedAt: Instant
  supersededAt: Instant | null
}

type ActionVersion = NonNullable<ReturnType<PlanRecord['actionVersions']['get']>>[number]
type Update = NonNullable<ReturnType<PlanRecord['updates']['get']>>[number]
type Closure = NonNullable<ReturnType<PlanRecord['closures']['get']>>[number]

/** An action as it stood at a moment: the versions and facts that held, and the verdict on them. */
export interface Standing {
  actionId: string
  version: ActionVersion
  update: Update | null
  closure: Closure | null
  /** When it came into the record. */
  recordedAt: Instant
  /** The day from which its owner's silence is counted. */
  silentSince: Day
  verdict: Verdict
}

const current = <R extends Known>(rows: readonly R[] | undefined, moment: Moment): R | null =>
  rows?.find((row) => wasKnownAt(row, moment)) ?? null

/** How every action that was in the record stood at a moment, judged on its day; withdrawn ones too. */
export const standAt = (record: PlanRecord, moment: Moment, on: Day): Standing[] =>
  [...record.actionVersions.keys()].flatMap((actionId) => standingOf(record, actionId, { moment, on }) ?? [])

/** How one action stood at a moment; null when it was not in the record then. */
export function standingOf(
  record: PlanRecord,
  actionId: string,
  { moment, on }: { moment: Moment; on: Day },
): Standing | null {
  const versions = record.actionVersions.get(actionId)
  const version = current(versions, moment)
  if (!version) return null
  const recordedAt = versions?.[0]?.recordedAt ?? version.recordedAt
  const update = current(record.updates.get(actionId), moment)
  const closure = current(record.closures.get(actionId), moment)
  const facts = {
    startsOn: version.startsOn,
    recordedOn: dayOf(recordedAt),
    dueOn: version.dueOn,
    reviewOn: version.reviewOn,
    latestUpdate: update,
    closure: closure?.step ?? null,
    ...(closure && { closureOn: closure.effectiveOn }),
    staleAfterDays: current(record.planVersions, moment)?.staleAfterDays ?? STALE_AFTER_DAYS,
  }
  return {
    actionId,
    version,
    update,
    closure,
    recordedAt,
    silentSince: silentSince(facts),
    verdict: deliveryStatusAt(facts, on),
  }
}

/**
 * How many active actions stood as agreed complete at a moment: the board had
 * closed them itself. The same that their verdicts say, told from the few that have climbed to closure at all.
 */
export function countComplete(record: PlanRecord, moment: Moment): number {
  let count = 0
  for (const [actionId, steps] of record.closures) {
    const closure = current(steps, moment)
    if (closure && isAgreed(closure.step) && current(record.actionVersions.get(actionId), moment)?.state === 'active')
      count++
  }
  return count
}

/** The versions of an action that had promised something by a moment, oldest first. */
export const promisesKnownBy = (record: PlanRecord, actionId: string, moment: Moment): readonly ActionVersion[] =>
  promised(
    (record.actionVersions.get(actionId) ?? []).filter((version) => wasKnownBy(version, moment)),
    record.takenBack.filter(({ takenBackAt }) => wasKnownBy({ recordedAt: takenBackAt }, moment)),
  )

/** What was reported of an action by a moment, newest first. */
export const updatesKnownBy = (record: PlanRecord, actionId: string, moment: Moment): Update[] =>
  (record.updates.get(actionId) ?? []).filter((update) => wasKnownBy(update, moment)).reverse()

/** What some actions show together. */
export const together = (standing: readonly Standing[]) =>
  rollUp(
    standing.map(({ verdict }) => verdict.status),
    standing.filter(({ verdict }) => verdict.because === 'closed-before').length,
  )

/** Those that count: withdrawn actions are shown, never counted. */
export const active = (standing: readonly Standing[]): Standing[] =>
  standing.filter(({ version }) => version.state === 'active')

/** Whether nobody has ever reported on an action that is not closed. */
export const isUnreported = ({ update, verdict }: Standing): boolean => update === null && verdict.status !== 'complete'

/** What became of an action, of the version that withdrew it. */
const leftBy = ({ state, withdrawnAs, mergedInto, movedTo }: ActionVersion): Left | null =>
  state === 'withdrawn' ? { as: withdrawnAs, mergedInto, movedTo } : null

/** The same with where it goes on, as it was known at a moment. */
function leavingsAt(record: PlanRecord, moment: Moment): (version: ActionVersion) => ActionRow['left'] {
  let stood: Map<string, ActionVersion> | null = null
  const byRef = () =>
    (stood ??= new Map(
      [...record.actionVersions.values()].flatMap((versions) => {
        const version = current(versions, moment)
        return version ? [[version.ref, version]] : []
      }),
    ))
  const leftOf = (ref: string) => {
    const version = byRef().get(ref)
    return version ? leftBy(version) : null
  }
  return (version) => {
    const left = leftBy(version)
    return left && { ...left, goesOn: goesOnIn(left, leftOf) }
  }
}

/** Gives rows of a view their words: areas, posts and holders as they stood. */
export function rowMaker(record: PlanRecord, moment: Moment, on: Day): (one: Standing) => ActionRow {
  const numberOfArea = new Map(record.areaVersions.map((area) => [area.thingId, area.number]))
  const numberOfRecommendation = new Map(record.recommendationVersions.map((one) => [one.thingId, one.number]))
  const posts = new Map(
    record.postVersions.filter((row) => wasKnownAt(row, moment)).map((post) => [post.thingId, post]),
  )
  const holders = holdersAt(record, moment, on)
  const leftOf = leavingsAt(record, moment)

  const made = new Map<Standing, ActionRow>()
  const make = ({ actionId, version, update, closure, verdict }: Standing): ActionRow => {
    const promises = promisesKnownBy(record, actionId, moment)
    const { originalDueOn, timesRedated } = dateMoves(promises)
    const late = version.state === 'active' && isLate({ dueOn: version.dueOn, closure: closure?.step ?? null }, on)
    const post = posts.get(version.ownerPostId)
    return {
      ref: version.ref,
      title: version.title,
      area: version.areaId === null ? null : (numberOfArea.get(version.areaId) ?? null),
      recommendations: (record.recommendationsOf.get(version.id) ?? [])
        .map(({ recommendationId }) => numberOfRecommendation.get(recommendationId) ?? 0)
        .sort((one, other) => one - other),
      state: version.state,
      left: leftOf(version),
      deliveryStatus: verdict.status,
      because: verdict.because,
      late,
      daysLate: late && version.dueOn !== null ? daysBetween(version.dueOn, on) : 0,
      reported: update && { deliveryStatus: update.deliveryStatus, effectiveOn: update.effectiveOn },
      startsOn: version.startsOn,
      due: dueOf(version),
      dueOn: version.dueOn,
      originalDue: timesRedated === 0 ? null : dueOf(promises[0] ?? version),
      originalDueOn,
      timesRedated,
      owner: { key: post?.key ?? '', post: post?.title ?? '', holder: holders.get(version.ownerPostId) ?? null },
    }
  }
  return (one) => {
    const row = made.get(one) ?? make(one)
    made.set(one, row)
    return row
  }
}

/** The posts that support an action, in the order of their titles, as they stood at a moment. */
export function supportersAt(record: PlanRecord, moment: Moment): (one: Standing) => { key: string; post: string }[] {
  const posts = new Map(record.postVersions.flatMap((row) => (wasKnownAt(row, moment) ? [[row.thingId, row]] : [])))
  return ({ version }) =>
    (record.supportingOf.get(version.id) ?? [])
      .flatMap(({ postId }) => posts.get(postId) ?? [])
      .map(({ key, title }) => ({ key, post: title }))
      .sort((one, other) => one.post.localeCompare(other.post))
}

/** Who held each post on a day, by post, as it was known. Deputies report; holders answer. */
export const holdersAt = (record: PlanRecord, moment: Moment, on: Day): Map<string, string> =>
  new Map(
    record.holderVersions
      .filter((row) => wasKnownAt(row, moment) && row.capacity === 'holder')
      .filter(({ fromOn, toOn }) => (fromOn === null || fromOn <= on) && (toOn === null || on <= toOn))
      .map((holder) => [holder.postId, holder.name]),
  )
