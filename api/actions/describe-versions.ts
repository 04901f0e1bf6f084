import type { ActionView } from '../../domain/contract/actions.ts'
import { dueOf, tellDue } from '../../domain/due.ts'
import { ACTION_FIELDS, type ActionField } from '../../domain/vocabulary.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import type { VersionRow } from './read-versions.ts'

type Versions = readonly VersionRow[]
type Value = ActionView['versions'][number]['changed'][number]['to']

/** Each wording of an action, newest first, with what it changed in the one before. */
export function describeVersions(record: PlanRecord, versions: Versions): ActionView['versions'] {
  // Nothing was changed in the first: an action that was never reworded needs no comparing at all.
  const worded = versions.length > 1 ? versions.map(({ version }) => fieldsOf(record, version)) : []
  return versions.map(({ version, recordedBy }, i) => {
    const [now, then] = [worded[i], worded[i + 1]]
    const changed =
      now && then
        ? ACTION_FIELDS.filter((field) => JSON.stringify(now[field]) !== JSON.stringify(then[field])).map((field) => ({
            field,
            from: then[field],
            to: now[field],
          }))
        : []
    return { id: version.id, recordedAt: version.recordedAt, recordedBy, reason: version.reason, changed }
  })
}

/** What one wording says, with the numbers and the titles that the plan gives its parts. */
export function fieldsOf(record: PlanRecord, version: Versions[number]['version']): Record<ActionField, Value> {
  const post = (id: string | null) => record.postVersions.findLast(({ thingId }) => thingId === id)?.title ?? null
  const number = (id: string) => record.recommendationVersions.find(({ thingId }) => thingId === id)?.number ?? 0
  const answers = (record.recommendationsOf.get(version.id) ?? []).map(({ recommendationId }) =>
    number(recommendationId),
  )
  return {
    title: version.title,
    successMeasure: version.successMeasure,
    area: record.areaVersions.find(({ thingId }) => thingId === version.areaId)?.number ?? null,
    recommendations: answers.sort((one, other) => one - other),
    noRecommendationBecause: version.noRecommendationBecause,
    ownerPost: post(version.ownerPostId),
    supportingPosts: (record.supportingOf.get(version.id) ?? []).flatMap(({ postId }) => post(postId) ?? []).sort(),
    sponsorPost: post(version.sponsorPostId),
    partners: version.partners,
    ownColumns: version.ownColumns ?? [],
    startsOn: version.startsOn,
    dueOn: tellDue(dueOf(version)),
    state: version.state,
    withdrawnAs: version.withdrawnAs,
    mergedInto: version.mergedInto,
    movedTo: version.movedTo,
  }
}
