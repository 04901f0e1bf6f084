import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../../db/as-at.ts'
import { areas, plans, posts, recommendations } from '../../../db/schema/index.ts'
import type { BroughtField } from '../../../domain/brought.ts'
import { fold } from '../../../domain/fold.ts'
import { inOneLine } from '../../../domain/paste-table.ts'
import { proposeShortTitle } from '../../../domain/propose-short-title.ts'
import { addArea } from '../../areas/add-area.ts'
import { addPost } from '../../posts/keep-posts.ts'
import { addRecommendations } from '../../recommendations/add-recommendations.ts'
import type { PlanTx } from '../../record/plan-tx.ts'
import { named, type Deeds } from './deeds.ts'

/** What the words of a sheet are called in the plan: posts by their keys, areas and recommendations by their numbers. */
export interface Names {
  post: (title: string) => string
  area: (title: string) => number
  recommendation: (wording: string) => number
}

/** Finds the posts, areas and recommendations that some deeds name, and adds those that the plan does not have. */
export async function nameThings(tx: PlanTx, planId: string, deeds: Deeds): Promise<Names> {
  const reason = `Brought in with ${deeds.file.name}`
  const changed = (...fields: BroughtField[]) =>
    deeds.actions.flatMap(({ changes }) =>
      changes.filter(({ field }) => fields.includes(field)).flatMap(({ value }) => asList(value)),
    )
  const titles = named([
    ...deeds.added.flatMap(({ ownerPost, supportingPosts }) => [ownerPost, ...supportingPosts]),
    ...changed('ownerPost', 'supportingPosts'),
  ])
  const known = await readKnown(tx, planId)
  for (const title of titles.filter((one) => !known.posts.has(fold(one)))) {
    const organisation = known.council
    const none = { oversees: null, fromOn: null, toOn: null, holder: null, reason }
    known.posts.set(fold(title), await addPost(tx, { planId }, { title, organisation, ...none }))
  }
  for (const title of named([...deeds.added.map(({ area }) => area), ...changed('area')]))
    if (!known.areas.has(fold(title)))
      known.areas.set(fold(title), await addArea(tx, { planId }, { number: null, title, sponsorPost: null, reason }))

  const wordings = named([
    ...deeds.added.flatMap(({ recommendations: all }) => all),
    ...changed('recommendations'),
  ]).filter((one) => !known.recommendations.has(fold(one)))
  if (wordings.length > 0) {
    const newSource = { kind: 'other' as const, title: deeds.file.name, publishedOn: null, url: null, licence: null }
    const added = wordings.map((wording) => ({
      ...{ wording, shortTitle: proposeShortTitle(inOneLine(wording)), paragraphs: null, areas: [] },
    }))
    const numbers = await addRecommendations(
      tx,
      { planId },
      { source: null, newSource, recommendations: added, reason },
    )
    for (const [i, wording] of wordings.entries()) known.recommendations.set(fold(wording), numbers[i] ?? 0)
  }
  return {
    post: (title) => known.posts.get(fold(title)) ?? '',
    area: (title) => known.areas.get(fold(title)) ?? 0,
    recommendation: (wording) => known.recommendations.get(fold(wording)) ?? 0,
  }
}

const asList = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : []

async function readKnown({ db }: PlanTx, planId: string) {
  const [plan] = await db
    .select({ council: plans.council })
    .from(plans)
    .where(and(eq(plans.planId, planId), knownAt(plans, null)))
  const postRows = await db
    .select({ key: posts.key, title: posts.title })
    .from(posts)
    .where(and(eq(posts.planId, planId), knownAt(posts, null)))
  const areaRows = await db
    .select({ number: areas.number, title: areas.title })
    .from(areas)
    .where(and(eq(areas.planId, planId), knownAt(areas, null)))
  const askedRows = await db
    .select({ number: recommendations.number, wording: recommendations.wording })
    .from(recommendations)
    .where(and(eq(recommendations.planId, planId), knownAt(recommendations, null)))
  return {
    council: plan?.council ?? '',
    posts: new Map(postRows.map(({ key, title }) => [fold(title), key])),
    areas: new Map(areaRows.map(({ number, title }) => [fold(title), number])),
    recommendations: new Map(askedRows.map(({ number, wording }) => [fold(wording), number])),
  }
}
