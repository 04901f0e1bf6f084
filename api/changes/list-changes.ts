import { and, desc, eq, lt, type SQL } from 'drizzle-orm'
import type { z } from 'zod'
import type { ChangesView } from '../../domain/contract/changes.ts'
import type { ChangesQuery } from '../../domain/contract/changes.ts'
import { knownBy, untilMoment, wasKnownAt } from '../../db/as-at.ts'
import { changes, meetings, people, sources } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Day } from '../../domain/day.ts'
import type { Role } from '../../domain/permissions.ts'
import type { Verb } from '../../domain/vocabulary.ts'
import { refuseField } from '../http/refusal.ts'
import { wasPerson } from '../people/person-rows.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { isTheirs } from './is-theirs.ts'

const PAGE = 50
const UUID = /^[0-9a-f-]{36}$/

/** A page of the audit trail, newest first. */
export async function listChanges(
  db: Db,
  planId: string,
  { moment, record }: Drawing,
  { role, ...filter }: z.infer<typeof ChangesQuery> & { role: Role },
): Promise<Omit<ChangesView, 'me' | 'plan' | 'asAt'>> {
  const limit = filter.limit ?? PAGE
  const cursor = filter.cursor === undefined ? undefined : Buffer.from(filter.cursor, 'base64url').toString()
  if (cursor !== undefined && !UUID.test(cursor))
    throw refuseField('cursor', 'That page is not there any more. Start again from the first page')

  const known = and(eq(changes.planId, planId), knownBy(changes, untilMoment(moment)), isTheirs(db, role))
  const wanted: (SQL | undefined)[] = [
    known,
    filter.verb && eq(changes.verb, filter.verb),
    filter.by === undefined || filter.by === '' ? undefined : eq(people.name, filter.by),
    filter.subject === undefined || filter.subject === '' ? undefined : eq(changes.subjectRef, filter.subject),
    cursor === undefined ? undefined : lt(changes.id, cursor),
  ]
  const rows = await db
    .select({
      id: changes.id,
      recordedAt: changes.recordedAt,
      by: people.name,
      verb: changes.verb,
      kind: changes.subjectKind,
      ref: changes.subjectRef,
      before: changes.before,
      after: changes.after,
      meeting: { id: meetings.key, heldOn: meetings.heldOn },
      hash: changes.hash,
    })
    .from(changes)
    .innerJoin(people, wasPerson(changes.recordedBy, untilMoment(moment)))
    .leftJoin(meetings, eq(meetings.id, changes.meetingId))
    .where(and(...wanted))
    .orderBy(desc(changes.id))
    .limit(limit + 1)

  const whoWrote = await db
    .selectDistinct({ name: people.name })
    .from(changes)
    .innerJoin(people, wasPerson(changes.recordedBy, untilMoment(moment)))
    .where(known)
    .orderBy(people.name)

  const page = rows.slice(0, limit)
  const sourceRows = page.some(({ kind }) => kind === 'source')
    ? await db.select().from(sources).where(eq(sources.planId, planId))
    : []
  const called = namesIn(record, sourceRows, moment)
  const last = page.at(-1)
  return {
    changes: page.map(({ kind, ref, before, after, ...row }) => ({
      ...row,
      subject: { kind, ref, ...called(kind, ref) },
      before: before === null ? null : (JSON.parse(before) as Record<string, unknown>),
      after: after === null ? null : shownTo(row.verb, JSON.parse(after) as Record<string, unknown>),
    })),
    people: whoWrote.map(({ name }) => name),
    posts: record.postVersions.filter((post) => wasKnownAt(post, moment)).map(({ key, title }) => ({ key, title })),
    nextCursor: last && rows.length > limit ? Buffer.from(last.id).toString('base64url') : null,
  }
}

interface Named {
  key: string
  title: string
  heldOn?: Day
}

/** What the plan calls what its changes are about, where they know it by a key or a number: as it was called last by the moment. */
function namesIn(record: Drawing['record'], sourceRows: readonly (Named & Known)[], moment: Drawing['moment']) {
  const meetings = [...record.meetingVersions, ...record.cancelledMeetings]
  const lists: Record<string, readonly (Named & Known)[]> = {
    source: sourceRows,
    post: record.postVersions,
    'post-holder': record.postVersions,
    meeting: meetings,
    visit: record.visitVersions,
    recommendation: [...record.recommendationVersions, ...record.withdrawnRecommendations].map((row) => ({
      ...row,
      key: String(row.number),
      title: row.shortTitle,
    })),
  }
  return (kind: string, ref: string): { title: string | null; on: Day | null } => {
    const found = lists[kind]?.find((row) => row.key === ref && wasKnownAt(row, moment))
    return { title: found?.title ?? null, on: found?.heldOn ?? null }
  }
}

type Known = Parameters<typeof wasKnownAt>[0]

/** An import keeps the people it listed, for export to find again; whoever reads the trail is told of them by number. */
function shownTo(verb: Verb, after: Record<string, unknown>): Record<string, unknown> {
  const { people: listed, ...rest } = after
  return verb === 'imported' && Array.isArray(listed) ? { ...rest, people: listed.length } : after
}
