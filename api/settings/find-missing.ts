import { wasKnownAt } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import type { SettingsView } from '../../domain/contract/settings.ts'
import type { Day } from '../../domain/day.ts'
import { isOver } from '../../domain/meeting-state.ts'
import { publishedOf } from '../../domain/published-on.ts'
import { holdsOn } from '../../domain/why-not-hold.ts'
import type { Role } from '../../domain/permissions.ts'
import { countGaps } from '../board/count-gaps.ts'
import { readMeasures } from '../board/read-measures.ts'
import { groupBy } from '../plan/group-by.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { holdersAt, rowMaker, type Standing } from '../plan/standing.ts'

/** Somebody who is invited to the plan and has not come yet. */
export interface Invitation {
  name: string | null
  email: string
  role: Role | null
  postId: string | null
}

interface Given {
  /** The actions that are in the plan. */
  standing: readonly Standing[]
  /** Who has a part in it. */
  parts: readonly { personId: string; role: Role }[]
  invited: readonly Invitation[]
  sources: readonly { kind: string; title: string; publishedOn: Day | null }[]
  reportPublishedOn: Day | null
}

/** What a plan is missing, for its office to see to. */
export async function findMissing(db: Db, drawing: Drawing, given: Given): Promise<SettingsView['missing']> {
  const { record, head, moment, day, asAt } = drawing
  const { standing, parts, invited, sources, reportPublishedOn } = given
  const areas = record.areaVersions.filter((row) => wasKnownAt(row, moment))
  const posts = record.postVersions.filter((row) => wasKnownAt(row, moment))
  const boards = record.meetingVersions.filter(
    (row) => wasKnownAt(row, moment) && row.kind === 'improvement-board' && !isOver(row, asAt),
  )
  const holders = holdersAt(record, moment, day)
  const needed = new Set([
    ...standing.map(({ version }) => version.ownerPostId),
    ...areas.flatMap(({ sponsorPostId }) => sponsorPostId ?? []),
  ])
  const answered = new Set(
    standing.flatMap(({ version }) =>
      (record.recommendationsOf.get(version.id) ?? []).map(({ recommendationId }) => recommendationId),
    ),
  )
  const measures = await readMeasures(
    db,
    standing.map(({ version }) => version.id),
  )
  const chair = invited.find(({ role }) => role === 'chair')
  return {
    lastBoardOn: boards.at(-1)?.heldOn ?? null,
    postsWithoutHolder: posts
      .filter(({ thingId }) => needed.has(thingId) && !holders.has(thingId))
      .map(({ key, title }) => ({ key, title })),
    areasWithoutSponsor: areas.filter(({ sponsorPostId }) => sponsorPostId === null).map(({ number }) => number),
    postsWithoutAccount: asAt.isNow ? findWithoutAccount(drawing, posts, given) : [],
    unanswered: record.recommendationVersions
      .filter((row) => wasKnownAt(row, moment) && !answered.has(row.thingId))
      .map(({ number }) => number),
    gaps: countGaps(standing, { head, row: rowMaker(record, moment, day), measures }),
    sourcesWithoutDay: sources
      .filter((source) => publishedOf(source, sources, reportPublishedOn) === null)
      .map(({ title }) => title),
    chair: parts.every(({ role }) => role !== 'chair'),
    chairInvited: chair ? (chair.name ?? chair.email) : null,
  }
}

/**
 * Posts that somebody holds, of whom nobody can sign in to report on what the post owns: whoever was taken out can no
 * more from that moment, though today is still their last day.
 */
function findWithoutAccount(
  { record, moment, day }: Drawing,
  posts: readonly { thingId: string; key: string; title: string }[],
  { standing, parts, invited }: Given,
): SettingsView['missing']['postsWithoutAccount'] {
  const held = groupBy(
    record.holderVersions.filter((row) => wasKnownAt(row, moment) && holdsOn(row, day)),
    ({ postId }) => postId,
  )
  const owned = groupBy(
    standing.filter(({ verdict }) => verdict.status !== 'complete'),
    ({ version }) => version.ownerPostId,
  )
  const reports = new Set<string | null>(parts.map(({ personId }) => personId))
  return posts.flatMap(({ thingId, key, title }) => {
    const holders = held.get(thingId) ?? []
    const actions = owned.get(thingId)?.length ?? 0
    const isReported = holders.length === 0 || holders.some(({ personId }) => reports.has(personId))
    return actions === 0 || isReported || invited.some(({ postId }) => postId === thingId)
      ? []
      : [{ key, title, actions }]
  })
}
