import type { NewPosts } from '../../domain/contract/posts.ts'
import { addEach } from '../record/add-each.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { addPost } from './keep-posts.ts'

const UNSAID = { oversees: null, fromOn: null, toOn: null }

/**
 * Adds several posts for one reason, each as one alone is added, with who holds it where that is said. Answers their keys.
 *
 * @throws Refusal beside every one that cannot be added; none is then.
 */
export const addPosts = (tx: PlanTx, access: { planId: string }, { posts, reason }: NewPosts): Promise<string[]> =>
  addEach({ list: 'posts', all: posts }, (post) => addPost(tx, access, { ...post, ...UNSAID, reason }))
