import { wasKnownAt, type Moment } from '../../db/as-at.ts'
import type { BroughtField } from '../../domain/brought.ts'
import type { Instant } from '../../domain/day.ts'
import { isClosed } from '../../domain/delivery-status.ts'
import { fieldsOf } from '../actions/describe-versions.ts'
import type { Histories } from '../actions/read-histories.ts'
import type { PlanRecord } from '../plan/read-record.ts'

/** Which fields of an action say something else than at an earlier moment, and which columns of the plan's own. */
export interface Changed {
  fields: ReadonlySet<BroughtField>
  columns: ReadonlySet<string>
}

/**
 * What of an action is different at a moment from when a row was brought. It is
 * told from the record and not from the words of the sheet: an area that was
 * given another title is the same area.
 */
export function changedSince(
  { record, histories }: { record: PlanRecord; histories: Histories },
  then: Instant,
  now: Moment,
): Changed {
  const [before, after] = [valuesAt(record, histories, then), valuesAt(record, histories, now)]
  const fields = Object.keys(before.fields) as (keyof typeof before.fields)[]
  const labels = new Set([...before.columns.keys(), ...after.columns.keys()])
  return {
    fields: new Set(fields.filter((field) => !isSame(before.fields[field], after.fields[field]))),
    columns: new Set([...labels].filter((label) => before.columns.get(label) !== after.columns.get(label))),
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What each field said at a moment. */
function valuesAt(record: PlanRecord, histories: Histories, at: Moment) {
  const version = histories.versions.find((one) => wasKnownAt(one.version, at))?.version
  const said = version && fieldsOf(record, version)
  const update = histories.progressUpdates.find((row) => wasKnownAt(row, at))
  const step = histories.closureSteps.find((row) => wasKnownAt(row, at))?.step ?? null
  const milestones = histories.milestones.filter((row) => wasKnownAt(row, at)).map(({ title }) => title)
  const fields: Record<Exclude<BroughtField, 'ownColumns'>, unknown> = {
    title: said?.title,
    successMeasure: said?.successMeasure,
    area: said?.area,
    recommendations: said?.recommendations,
    ownerPost: said?.ownerPost,
    supportingPosts: said?.supportingPosts,
    startsOn: said?.startsOn,
    due: said?.dueOn,
    status: update?.deliveryStatus,
    progress: update?.progress,
    updates: update?.progress,
    milestones,
    state: [said?.state, isClosed(step)],
  }
  const columns = new Map((version?.ownColumns ?? []).map(({ label, text }) => [label, text]))
  return { fields, columns }
}
