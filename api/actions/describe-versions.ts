import type { ActionView } from '../../domain/contract/actions.ts'
import { sayDay } from '../../domain/day.ts'
import type { StandingRecord } from '../plan/read-record.ts'
import type { History } from './read-history.ts'

type Versions = History['versions']

/** Each wording of an action, newest first, with what it changed in the one before, in words. */
export function describeVersions(record: StandingRecord, versions: Versions): ActionView['versions'] {
  // Nothing was changed in the first: an action that was never reworded needs no words at all.
  const worded = versions.length > 1 ? versions.map(({ version }) => inWords(record, version)) : []
  return versions.map(({ version, recordedBy }, i) => {
    const [now, then] = [worded[i], worded[i + 1]]
    const changed =
      now && then
        ? Object.keys(now).flatMap((field) => {
            const [from = '', to = ''] = [then[field], now[field]]
            return from === to ? [] : [{ field, from, to }]
          })
        : []
    return { id: version.id, recordedAt: version.recordedAt, recordedBy, reason: version.reason, changed }
  })
}

function inWords(record: StandingRecord, version: Versions[number]['version']): Record<string, string> {
  const post = (id: string | null) => record.postVersions.findLast(({ thingId }) => thingId === id)?.title ?? ''
  const number = (id: string) => record.recommendationVersions.find(({ thingId }) => thingId === id)?.number ?? 0
  const answers = (record.recommendationsOf.get(version.id) ?? []).map(({ recommendationId }) =>
    number(recommendationId),
  )
  const area = record.areaVersions.findLast(({ thingId }) => thingId === version.areaId)
  return {
    Title: version.title,
    'Success measure': version.successMeasure,
    'Priority area': area ? `${area.number}. ${area.title}` : '',
    Recommendations: answers.sort((one, other) => one - other).join(', '),
    Owner: post(version.ownerPostId),
    Sponsor: post(version.sponsorPostId),
    Partners: version.partners ?? '',
    'Starts on': sayDay(version.startsOn),
    'Due on': sayDay(version.dueOn),
    State: version.state === 'withdrawn' ? 'Withdrawn' : 'In the plan',
  }
}
