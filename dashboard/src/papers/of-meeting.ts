import type { IssuedPaper } from '../../../domain/contract/papers.ts'
import type { MeetingsView } from '../../../domain/contract/meetings.ts'
import type { Day } from '../../../domain/day.ts'
import { paperOfMeeting, type PaperKind } from '../../../domain/papers.ts'
import { mayReadPaper, type Role } from '../../../domain/permissions.ts'
import type { Audience } from '../../../domain/disclosure.ts'

type Meeting = Pick<MeetingsView['meetings'][number], 'id' | 'kind' | 'cutOffPassed' | 'papersDueOn'>

/** What was issued for a meeting and stands, and the paper that it is owed and was not. */
export interface PapersOfMeeting {
  issued: IssuedPaper[]
  owed: { kind: PaperKind; audience: Audience; isLate: boolean } | null
}

/** The papers of a meeting, of those that somebody may read. It is owed its own until it is over. */
export function papersOfMeeting(
  meeting: Meeting,
  issued: readonly IssuedPaper[],
  { role, day, isOver }: { role: Role; day: Day; isOver: boolean },
): PapersOfMeeting {
  const its = issued.filter(({ asAt, withdrawn }) => asAt === `meeting:${meeting.id}` && withdrawn === null)
  const own = paperOfMeeting(meeting.kind)
  const isOwed =
    own !== null &&
    !isOver &&
    meeting.cutOffPassed &&
    mayReadPaper(role, own.audience) &&
    !its.some(({ kind, audience }) => kind === own.kind && audience === own.audience)
  const isLate = meeting.papersDueOn !== null && meeting.papersDueOn < day
  return { issued: its, owed: isOwed ? { ...own, isLate } : null }
}
