import { eq } from 'drizzle-orm'
import { actionRecommendations, actionSupportingPosts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { row, type Row } from '../record/record.ts'

/** What one version of an action names: the recommendations that it answers, and the posts that support it. */
export interface Named {
  recommendationIds: readonly string[]
  supportingPostIds: readonly string[]
}

export async function namedBy(db: Db, versionId: string): Promise<Named> {
  const answers = await db
    .select({ id: actionRecommendations.recommendationId })
    .from(actionRecommendations)
    .where(eq(actionRecommendations.actionId, versionId))
  const supporting = await db
    .select({ id: actionSupportingPosts.postId })
    .from(actionSupportingPosts)
    .where(eq(actionSupportingPosts.actionId, versionId))
  return { recommendationIds: answers.map(({ id }) => id), supportingPostIds: supporting.map(({ id }) => id) }
}

/** The same as rows of a version that is to be recorded. */
export const linksOf = (actionId: string, { recommendationIds, supportingPostIds }: Named): Row[] => [
  ...recommendationIds.map((recommendationId) => row(actionRecommendations, { actionId, recommendationId })),
  ...supportingPostIds.map((postId) => row(actionSupportingPosts, { actionId, postId })),
]
