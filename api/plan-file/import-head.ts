import type { PlanFile } from '../../domain/contract/plan-file.ts'
import * as schema from '../../db/schema/index.ts'
import type { Import } from './import-rows.ts'
import { bringIn, factRows, named, versionRows } from './import-rows.ts'

type Head = Omit<PlanFile, 'actions'>
type Into = Pick<Import, 'tx' | 'planId' | 'newId' | 'people' | 'brought'>

/** Writes everything of a plan file but its people and actions, and answers what its names stand for here. */
export async function importHead(into: Into, head: Head): Promise<Import> {
  const { planId } = into
  const { slug, versions } = head.plan
  const plans = factRows(into, versions).map((row, i) => ({ ...row, slug, ...(i === 0 && { id: planId }) }))
  await bringIn(into, schema.plans, plans)

  const posts = new Map<string, string>()
  for (const { key, versions, holders } of head.posts) {
    const rows = versionRows(into, versions).map((row) => ({ ...row, key }))
    await bringIn(into, schema.posts, rows)
    const postId = keep(posts, key, rows)
    for (const holder of holders)
      await bringIn(
        into,
        schema.postHolders,
        versionRows(into, holder.versions).map((row) => ({
          ...row,
          postId,
          personId: row.email === null ? null : named(into.people, row.email, 'person'),
        })),
      )
  }

  const sources = new Map<string, string>()
  for (const { key, versions } of head.sources) {
    const rows = versionRows(into, versions).map((row) => ({ ...row, key }))
    await bringIn(into, schema.sources, rows)
    keep(sources, key, rows)
  }

  const areas = new Map<number, string>()
  for (const { number, versions } of head.areas) {
    const rows = versionRows(into, versions).map((row) => ({
      ...row,
      number,
      sponsorPostId: row.sponsorPost && named(posts, row.sponsorPost, 'post'),
    }))
    await bringIn(into, schema.areas, rows)
    keep(areas, number, rows)
  }

  const recommendations = new Map<number, string>()
  for (const { number, versions } of head.recommendations) {
    const rows = versionRows(into, versions).map((row) => ({
      ...row,
      number,
      sourceId: named(sources, row.source, 'source'),
    }))
    await bringIn(into, schema.recommendations, rows)
    keep(recommendations, number, rows)
    for (const { id, areas: answered } of rows)
      await bringIn(
        into,
        schema.recommendationAreas,
        answered.map((area) => ({ recommendationId: id, areaId: named(areas, area, 'area'), planId })),
      )
  }

  const meetings = new Map<string, string>()
  for (const { key, versions } of head.meetings) {
    const rows = versionRows(into, versions).map((row) => ({ ...row, key }))
    await bringIn(into, schema.meetings, rows)
    keep(meetings, key, rows)
  }
  for (const { key, versions } of head.visits)
    await bringIn(
      into,
      schema.visits,
      versionRows(into, versions).map((row) => ({ ...row, key })),
    )

  return { ...into, posts, areas, recommendations, meetings }
}

/** Remembers by which id a thing is known. */
function keep<K>(names: Map<K, string>, name: K, rows: readonly { thingId: string }[]): string {
  const id = rows[0]?.thingId ?? ''
  names.set(name, id)
  return id
}
