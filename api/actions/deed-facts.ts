import { dayOf, type Day, type Instant } from '../../domain/day.ts'
import type { ActionState, Begun, ClosureParts, Doer, Part, Request, Tenure } from '../../domain/deed-facts.ts'
import { dueOf, type DueColumns } from '../../domain/due.ts'
import { isClosed, isAwaiting, type ClosureStep } from '../../domain/delivery-status.ts'
import type { DateChangeStep, MeetingKind } from '../../domain/vocabulary.ts'
import type { DateRequest } from '../../domain/why-not-date.ts'
import { decides } from '../../domain/why-not-decided-at.ts'
import { latestByEdit, type DueFacts } from '../../domain/why-not-move-due.ts'
import { toOf, type AskedDue } from '../date-changes/dues.ts'
import type { Access } from '../plan/plan-access.ts'

export interface Recorded {
  /** Ids are made in the order of events. */
  id: string
  recordedAt: Instant
  recordedById: string
}

/** What was recorded of one action, current or not, in any order. */
export interface DeedRows {
  versions: readonly (Pick<Recorded, 'id' | 'recordedAt'> & {
    supersededAt: Instant | null
    ownerPostId: string
  } & DueColumns)[]
  updates: readonly (Recorded & { effectiveOn: Day })[]
  closures: readonly (Recorded & { step: ClosureStep; effectiveOn: Day })[]
  dates: readonly (Recorded & { step: DateChangeStep } & AskedDue)[]
  /** The plan's, of every post. */
  holders: readonly {
    postId: string
    personId: string | null
    fromOn: Day | null
    toOn: Day | null
    supersededAt: Instant | null
  }[]
  meetings: readonly { kind: MeetingKind; dataCutOffOn: Day; supersededAt: Instant | null }[]
}

/** Who would do a deed, as its rules ask. */
export const doerOf = ({ who, me, postIds }: Access, { ownerPostId }: { ownerPostId: string }): Doer => ({
  id: who.id,
  role: me.role,
  holdsOwnerPost: postIds.has(ownerPostId),
})

/** Where an action stands, as the rules of deeds ask. */
export const stateOf = ({
  version,
  closure,
}: {
  version: { state: ActionState['state'] }
  closure: { step: ClosureStep } | null
}): ActionState => ({ state: version.state, closure: closure?.step ?? null })

/** When an action begins, and what was reported last, as the rules of deeds ask. */
export const begunOf = ({
  version,
  update,
}: {
  version: { startsOn: Day | null }
  update: { effectiveOn: Day } | null | undefined
}): Begun => ({ startsOn: version.startsOn, reportedOn: update?.effectiveOn ?? null })

const byId = <R extends { id: string }>(rows: readonly R[]): R[] =>
  [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))

const partOf = ({ recordedById, recordedAt }: Recorded): Part => ({ personId: recordedById, on: dayOf(recordedAt) })

/** Who had what part in an action's closure since the decision before the claim that waits, or that was agreed last. */
export function closurePartsOf({ versions, updates, closures, holders }: DeedRows): ClosureParts {
  const steps = byId(closures)
  const last = steps.at(-1)?.step ?? null
  const claimedAt = isAwaiting(last) || isClosed(last) ? steps.findLastIndex(({ step }) => step === 'claimed') : -1
  const claim = steps[claimedAt]
  const before = claim ? steps.slice(0, claimedAt) : steps
  const decision = before.findLast((one) => isDecision(one, updates))
  return {
    claim: claim ? { personId: claim.recordedById, on: claim.effectiveOn } : null,
    reports: byId(updates)
      .filter(({ recordedAt }) => decision === undefined || recordedAt > decision.recordedAt)
      .map(partOf)
      .reverse(),
    reviews: (claim ? steps.slice(claimedAt) : []).filter(({ step }) => step === 'reviewed').map(partOf),
    tenures: tenuresOf(versions, holders),
  }
}

/** A step that was decided; not a claim, nor its review, nor a claim that its owner took back with the report beside it. */
const isDecision = (
  { step, recordedAt, recordedById }: DeedRows['closures'][number],
  updates: DeedRows['updates'],
): boolean =>
  !isAwaiting(step) &&
  !(
    step === 'returned' &&
    updates.some((update) => update.recordedAt === recordedAt && update.recordedById === recordedById)
  )

/** The request for another due date that waits, if one does. */
export function dateRequestOf(rows: DeedRows): DateRequest | null {
  const last = byId(rows.dates).at(-1)
  return last?.step === 'asked' ? { ...requestOf(last, rows), to: toOf(last) } : null
}

/** Something that was asked of the board, and whose it was since. */
export function requestOf(recorded: Recorded, { versions, holders }: DeedRows): Request {
  const tenures = tenuresOf(versions, holders)
  const asked = partOf(recorded)
  const held = tenures.some(
    ({ personId, from, to }) =>
      personId === asked.personId && (from === null || from <= asked.on) && (to === null || asked.on <= to),
  )
  return { asked, onBehalf: !held, tenures }
}

/** What the rule of due dates asks of the action that stands. */
export function dueFactsOf(rows: DeedRows, today: Day): DueFacts {
  const versions = byId(rows.versions)
  const agreed = new Set(rows.dates.filter(({ step }) => step === 'agreed').map(({ recordedAt }) => recordedAt))
  const cutOffs = rows.meetings
    .filter(({ kind, dataCutOffOn, supersededAt }) => {
      // A cut-off that was moved counts when it had passed before that.
      return decides(kind) && (supersededAt === null || dayOf(supersededAt) > dataCutOffOn)
    })
    .map(({ dataCutOffOn }) => dataCutOffOn)
  const dueVersions = versions.map((version) => ({
    due: dueOf(version),
    recordedOn: dayOf(version.recordedAt),
    decided: agreed.has(version.recordedAt),
  }))
  const current = versions.at(-1)
  if (!current) throw new Error('An action has at least one version')
  return {
    due: dueOf(current),
    closure: byId(rows.closures).at(-1)?.step ?? null,
    waiting: dateRequestOf(rows),
    latest: latestByEdit(dueVersions, cutOffs, today),
    reportedOn: byId(rows.updates).at(-1)?.effectiveOn ?? null,
  }
}

/**
 * The days on which somebody held the post that owned the action at the time,
 * as the record has ever named them: who was put in a post and taken out of it
 * again held it in between.
 */
function tenuresOf(versions: DeedRows['versions'], holders: DeedRows['holders']): Tenure[] {
  return ownersOf(versions).flatMap((owned) =>
    holders
      .filter(({ postId }) => postId === owned.postId)
      .flatMap(({ personId, fromOn, toOn, supersededAt }) => {
        if (personId === null) return []
        const from = latest(owned.from, fromOn)
        const to = earliest(owned.to, toOn, supersededAt && dayOf(supersededAt))
        return from !== null && to !== null && from > to ? [] : [{ personId, from, to }]
      }),
  )
}

/** Which post owned the action from day to day. The first owned it from the start, however late that was typed. */
function ownersOf(versions: DeedRows['versions']): { postId: string; from: Day | null; to: Day | null }[] {
  const owners: ReturnType<typeof ownersOf> = []
  for (const { ownerPostId, recordedAt, supersededAt } of byId(versions)) {
    const to = supersededAt && dayOf(supersededAt)
    const last = owners.at(-1)
    if (last?.postId === ownerPostId) last.to = to
    else owners.push({ postId: ownerPostId, from: last ? dayOf(recordedAt) : null, to })
  }
  return owners
}

const latest = (...days: (Day | null)[]): Day | null =>
  days
    .filter((on) => on !== null)
    .sort()
    .at(-1) ?? null
const earliest = (...days: (Day | null)[]): Day | null => days.filter((on) => on !== null).sort()[0] ?? null
