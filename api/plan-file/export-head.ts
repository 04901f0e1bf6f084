import { asc, eq } from 'drizzle-orm'
import { PLAN_FILE_FORMAT, type PlanFile } from '../../domain/contract/plan-file.ts'
import * as schema from '../../db/schema/index.ts'
import type { Column } from '../../db/dialect.ts'
import type { Db } from '../../db/store.ts'
import { readPeople } from './export-people.ts'
import { byThing, maybeNameOf, nameOf, recordedOf, type FiledNames } from './export-rows.ts'

type Head = Omit<PlanFile, 'actions'>

/** Reads everything of a plan but its actions, as a plan file says it, and what ids are called there. */
export async function readHead(db: Db, planId: string): Promise<{ head: Head; names: FiledNames }> {
  const { plans, posts, postHolders, sources, areas, recommendations, recommendationAreas, meetings, visits } = schema
  const inOrder = (table: { thingId: Column; recordedAt: Column; id: Column }) =>
    [asc(table.thingId), asc(table.recordedAt), asc(table.id)] as const

  const { people, emails } = await readPeople(db, planId)
  const planRows = await db
    .select()
    .from(plans)
    .where(eq(plans.planId, planId))
    .orderBy(asc(plans.recordedAt), asc(plans.id))
  const postRows = byThing(
    await db
      .select()
      .from(posts)
      .where(eq(posts.planId, planId))
      .orderBy(...inOrder(posts)),
  )
  const holderRows = byThing(
    await db
      .select()
      .from(postHolders)
      .where(eq(postHolders.planId, planId))
      .orderBy(...inOrder(postHolders)),
  )
  const sourceRows = byThing(
    await db
      .select()
      .from(sources)
      .where(eq(sources.planId, planId))
      .orderBy(...inOrder(sources)),
  )
  const areaRows = byThing(
    await db
      .select()
      .from(areas)
      .where(eq(areas.planId, planId))
      .orderBy(...inOrder(areas)),
  )
  const recommendationRows = byThing(
    await db
      .select()
      .from(recommendations)
      .where(eq(recommendations.planId, planId))
      .orderBy(...inOrder(recommendations)),
  )
  const answers = await db.select().from(recommendationAreas).where(eq(recommendationAreas.planId, planId))
  const meetingRows = byThing(
    await db
      .select()
      .from(meetings)
      .where(eq(meetings.planId, planId))
      .orderBy(...inOrder(meetings)),
  )
  const visitRows = byThing(
    await db
      .select()
      .from(visits)
      .where(eq(visits.planId, planId))
      .orderBy(...inOrder(visits)),
  )

  const names: FiledNames = {
    people: emails,
    posts: called(postRows, ({ key }) => key),
    sources: called(sourceRows, ({ key }) => key),
    areas: called(areaRows, ({ number }) => number),
    recommendations: called(recommendationRows, ({ number }) => number),
    meetings: called(meetingRows, ({ key }) => key),
  }
  const recorded = (row: Parameters<typeof recordedOf>[1]) => recordedOf(names, row)

  const head: Head = {
    format: PLAN_FILE_FORMAT,
    plan: {
      slug: planRows.at(-1)?.slug ?? '',
      versions: planRows.map((row) => ({
        ...recorded(row),
        council: row.council,
        title: row.title,
        vision: row.vision,
        judgement: row.judgement,
        inspectedFrom: row.inspectedFrom,
        inspectedTo: row.inspectedTo,
        reportPublishedOn: row.reportPublishedOn,
        reinspectionExpectedOn: row.reinspectionExpectedOn,
        state: row.state,
        closedOn: row.closedOn,
        illustrative: row.illustrative,
        staleAfterDays: row.staleAfterDays,
        reason: row.reason,
      })),
    },
    people,
    posts: postRows.map((versions) => ({
      key: lastOf(versions).key,
      versions: versions.map((row) => ({ ...recorded(row), title: row.title, organisation: row.organisation })),
      holders: holderRows
        .filter((held) => lastOf(held).postId === lastOf(versions).thingId)
        .map((held) => ({
          versions: held.map((row) => ({
            ...recorded(row),
            name: row.name,
            email: maybeNameOf(emails, row.personId),
            capacity: row.capacity,
            fromOn: row.fromOn,
            toOn: row.toOn,
          })),
        })),
    })),
    sources: sourceRows.map((versions) => ({
      key: lastOf(versions).key,
      versions: versions.map((row) => ({
        ...recorded(row),
        kind: row.kind,
        title: row.title,
        publishedOn: row.publishedOn,
        url: row.url,
        licence: row.licence,
      })),
    })),
    areas: areaRows.map((versions) => ({
      number: lastOf(versions).number,
      versions: versions.map((row) => ({
        ...recorded(row),
        title: row.title,
        sponsorPost: maybeNameOf(names.posts, row.sponsorPostId),
      })),
    })),
    recommendations: recommendationRows.map((versions) => ({
      number: lastOf(versions).number,
      versions: versions.map((row) => ({
        ...recorded(row),
        wording: row.wording,
        shortTitle: row.shortTitle,
        source: nameOf(names.sources, row.sourceId),
        paragraphs: row.paragraphs,
        areas: answers
          .filter(({ recommendationId }) => recommendationId === row.id)
          .map(({ areaId }) => nameOf(names.areas, areaId))
          .sort((one, other) => one - other),
      })),
    })),
    meetings: meetingRows.map((versions) => ({
      key: lastOf(versions).key,
      versions: versions.map((row) => ({
        ...recorded(row),
        kind: row.kind,
        title: row.title,
        heldOn: row.heldOn,
        dataCutOffOn: row.dataCutOffOn,
        papersDueOn: row.papersDueOn,
      })),
    })),
    visits: visitRows.map((versions) => ({
      key: lastOf(versions).key,
      versions: versions.map((row) => ({
        ...recorded(row),
        kind: row.kind,
        title: row.title,
        startsOn: row.startsOn,
        endsOn: row.endsOn,
        focus: row.focus,
        letterOn: row.letterOn,
        letterUrl: row.letterUrl,
        letterPublished: row.letterPublished,
      })),
    })),
  }
  return { head, names }
}

/** What each thing is called now, by its id. */
const called = <R extends { thingId: string }, N>(things: readonly R[][], name: (row: R) => N): Map<string, N> =>
  new Map(things.map((versions) => [lastOf(versions).thingId, name(lastOf(versions))]))

function lastOf<R>(versions: readonly R[]): R {
  const last = versions.at(-1)
  if (last === undefined) throw new Error('A thing without a version is none')
  return last
}
