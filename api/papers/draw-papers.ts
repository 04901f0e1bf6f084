import { asc, eq } from 'drizzle-orm'
import { wasKnownAt } from '../../db/as-at.ts'
import { papers, people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { IssuedPaper } from '../../domain/contract/papers.ts'
import { dayOf } from '../../domain/day.ts'
import { may, type Role } from '../../domain/permissions.ts'
import { wasPerson } from '../people/person-rows.ts'
import type { Drawing } from '../plan/plan-view.ts'

/**
 * A paper as somebody in the plan is shown it, or with no role anybody at all. Of one that was withdrawn because it holds
 * what its readers may not have, they are told its kind, its days and why, and no word of its own; the office has it all.
 */
export function shownTo(role: Role | null, paper: IssuedPaper): IssuedPaper {
  const isOpen = paper.isOpen || (role !== null && may(role, 'issue-papers'))
  return isOpen ? { ...paper, isOpen } : { ...paper, isOpen, title: null, meeting: null }
}

/** The papers that were issued by a moment, the last one first, whoever may read them. */
export async function drawPapers(db: Db, { planId, record, moment }: Drawing): Promise<IssuedPaper[]> {
  const rows = await db
    .select({ paper: papers, by: people.name })
    .from(papers)
    .innerJoin(people, wasPerson(papers.recordedBy, papers.recordedAt))
    .where(eq(papers.planId, planId))
    .orderBy(asc(papers.id))
  const meetings = [...record.meetingVersions, ...record.cancelledMeetings]
  const meetingOf = (asAt: string) => {
    const found = meetings.find((row) => `meeting:${row.key}` === asAt && wasKnownAt(row, null))
    if (!found) return null
    const { key, title, heldOn, dataCutOffOn, cancelledOn } = found
    return { id: key, title, heldOn, dataCutOffOn, cancelledOn }
  }
  const known = rows.filter(({ paper }) => wasKnownAt(paper, moment))
  // Also where a day is looked at on which nobody knew of that yet.
  const withdrawnForDisclosure = new Set(
    rows.filter(({ paper }) => paper.withdrawnAs === 'disclosure').map(({ paper }) => paper.thingId),
  )
  const standing = known.filter(({ paper }) => paper.withdrawnOn === null).map(({ paper }) => paper)
  return known
    .toSorted(({ paper: one }, { paper: other }) => (one.thingId < other.thingId ? -1 : 1))
    .map(({ paper }): IssuedPaper => {
      const issue = rows.find((one) => one.paper.id === paper.thingId) ?? { paper, by: '' }
      const { key, kind, audience, title, asAt, drawnOn, digest, files, head, withdrawnOn, withdrawnAs, reason } = paper
      const meeting = meetingOf(asAt)
      // What was for a meeting that is cancelled is made again as at the same day, and for none.
      const isInstead = (at: string) => at === asAt || (meeting?.cancelledOn != null && at === drawnOn)
      const instead = standing.find(
        (one) => one.kind === kind && one.audience === audience && isInstead(one.asAt) && one.id > issue.paper.id,
      )
      return {
        id: key,
        versionId: record.asRead(paper.id),
        kind,
        audience,
        title,
        asAt,
        drawnOn,
        meeting,
        issuedOn: dayOf(issue.paper.recordedAt),
        issuedAt: issue.paper.recordedAt,
        by: issue.by,
        digest,
        files,
        head,
        isOpen: !withdrawnForDisclosure.has(paper.thingId),
        withdrawn:
          withdrawnOn === null || withdrawnAs === null
            ? null
            : { on: withdrawnOn, at: paper.recordedAt, as: withdrawnAs, reason, instead: instead?.key ?? null },
      }
    })
    .reverse()
}
