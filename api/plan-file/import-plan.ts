import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import type { Instant } from '../../domain/day.ts'
import * as schema from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { importAction, type Names } from './import-action.ts'

/** Told how far a long import has come. */
export type Progress = (done: number, of: number) => void

/**
 * Imports a plan file that has been checked: all of it or nothing. Rows keep
 * their own `recordedAt`; the audit trail says who imported them, from where.
 */
export function importPlan(
  deps: Deps,
  file: PlanFile,
  { by, file: fileName, progress }: { by: string; file: string; progress?: Progress },
): Promise<{ planId: string }> {
  const { store, clock, newId } = deps

  return store.tx(async (tx) => {
    const [taken] = await tx
      .select({ id: schema.plans.id })
      .from(schema.plans)
      .where(and(eq(schema.plans.slug, file.plan.slug), isNull(schema.plans.supersededAt)))
    if (taken)
      throw new Refusal(
        409,
        'slug-taken',
        `There is a plan ${file.plan.slug} here already. Change "slug" in the file, or import it elsewhere`,
      )

    const at = clock.now()
    const people = await importPeople(tx, deps, [...file.people, { email: by, name: by }], at)
    const person = (email: string) => named(people, email, 'person')
    const recorded = chain(person)

    const planRows = file.plan.versions.map((version, i) => ({
      ...version,
      id: newId(),
      slug: file.plan.slug,
      ...recorded(file.plan.versions, i),
    }))
    const planId = planRows[0]?.id ?? newId()
    await tx.insert(schema.plans).values(planRows.map((row) => ({ ...row, planId })))

    const keep = <T extends { id: string; thingId: string }>(rows: T[]) => rows[0]?.thingId ?? ''
    const versionsOf = <V extends { recordedAt: Instant; recordedBy: string }>(versions: readonly V[]) => {
      let thingId: string | undefined
      return versions.map((version, i) => {
        const id = newId()
        thingId ??= id
        return { ...version, id, thingId, planId, ...recorded(versions, i) }
      })
    }

    const names: Names = { person, posts: new Map(), areas: new Map(), recommendations: new Map(), meetings: new Map() }
    for (const { key, versions, holders } of file.posts) {
      const rows = versionsOf(versions)
      await tx.insert(schema.posts).values(rows.map((row) => ({ ...row, key })))
      names.posts.set(key, keep(rows))
      for (const holder of holders) {
        const held = versionsOf(holder.versions).map(({ email, ...row }) => ({
          ...row,
          postId: keep(rows),
          personId: email === null ? null : person(email),
        }))
        await tx.insert(schema.postHolders).values(held)
      }
    }

    const sources = new Map<string, string>()
    for (const { key, versions } of file.sources) {
      const rows = versionsOf(versions)
      await tx.insert(schema.sources).values(rows.map((row) => ({ ...row, key })))
      sources.set(key, keep(rows))
    }
    for (const { number, versions } of file.areas) {
      const rows = versionsOf(versions)
      await tx.insert(schema.areas).values(
        rows.map(({ sponsorPost, ...row }) => ({
          ...row,
          number,
          sponsorPostId: sponsorPost && named(names.posts, sponsorPost, 'post'),
        })),
      )
      names.areas.set(number, keep(rows))
    }
    for (const { number, versions } of file.recommendations) {
      const rows = versionsOf(versions)
      await tx
        .insert(schema.recommendations)
        .values(
          rows.map(({ source, areas: _, ...row }) => ({ ...row, number, sourceId: named(sources, source, 'source') })),
        )
      names.recommendations.set(number, keep(rows))
      const answers = rows.flatMap(({ id, areas }) =>
        areas.map((area) => ({ recommendationId: id, areaId: named(names.areas, area, 'area'), planId })),
      )
      if (answers.length > 0) await tx.insert(schema.recommendationAreas).values(answers)
    }
    for (const { key, versions } of file.meetings) {
      const rows = versionsOf(versions)
      await tx.insert(schema.meetings).values(rows.map((row) => ({ ...row, key })))
      names.meetings.set(key, keep(rows))
    }
    for (const { key, versions } of file.visits)
      await tx.insert(schema.visits).values(versionsOf(versions).map((row) => ({ ...row, key })))

    for (const [i, action] of file.actions.entries()) {
      await importAction(tx, { action, planId, names, newId, recorded, versionsOf })
      progress?.(i + 1, file.actions.length)
    }

    await recordChange(tx, deps, {
      planId,
      at,
      by: person(by),
      verb: 'imported',
      subject: { kind: 'plan', ref: file.plan.slug },
      before: null,
      after: {
        file: fileName,
        actions: file.actions.length,
        progressUpdates: file.actions.reduce((sum, { progressUpdates }) => sum + progressUpdates.length, 0),
      },
    })
    return { planId }
  })
}

/** When a row of a list was known: from its own moment until its successor's. */
const chain =
  (person: (email: string) => string) => (rows: readonly { recordedAt: Instant; recordedBy: string }[], i: number) => {
    const row = rows[i]
    if (!row) throw new Error('There is no such row')
    return {
      recordedAt: row.recordedAt,
      recordedBy: person(row.recordedBy),
      supersededAt: rows[i + 1]?.recordedAt ?? null,
    }
  }

export function named<K>(known: ReadonlyMap<K, string>, name: K, what: string): string {
  const id = known.get(name)
  if (id === undefined)
    throw new Error(`The file names a ${what} it does not have: ${String(name)}. Run: ./scripts/plan check`)
  return id
}

/** People are the same person in every plan, by their email address. */
async function importPeople(
  tx: WritingDb,
  { newId }: Deps,
  listed: readonly { email: string; name: string }[],
  at: Instant,
): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  const emails = listed.map(({ email }) => email.toLowerCase())
  const found = await tx
    .select({ id: schema.people.id, email: schema.people.email })
    .from(schema.people)
    .where(and(inArray(schema.people.email, emails), isNull(schema.people.supersededAt)))
  for (const { id, email } of found) known.set(email, id)
  for (const { email, name } of listed) {
    if (known.has(email.toLowerCase())) continue
    const id = newId()
    await tx.insert(schema.people).values({ id, email: email.toLowerCase(), name, recordedAt: at, supersededAt: null })
    known.set(email.toLowerCase(), id)
  }
  return known
}
