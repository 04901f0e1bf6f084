import { Refused } from '../api.server.ts'
import { once, type Entered } from '../entered.ts'
import type { Post } from '../forms/send-form.server.ts'
import { saysTheSame, theirMilestone } from './their-milestone.ts'

/**
 * Posts one form of the milestones page: a new version of the milestone that it
 * names, or a new one. Answers the milestone's id, and whether this had been sent before. The very same words in the
 * record already are a second click, which must not look like a quarrel.
 */
export async function saveMilestone(
  post: Post,
  { slug, ref, entered }: { slug: string; ref: string; entered: Entered },
): Promise<{ id: string; already: boolean }> {
  const id = once(entered, 'id')
  if (id === '') {
    const { view, already } = await post('addMilestone', { plan: slug, ref }, entered)
    return { id: view.action.milestones.at(-1)?.id ?? '', already }
  }
  try {
    const { already } = await post('reviseMilestone', { plan: slug, ref, id }, entered)
    return { id, already }
  } catch (refused) {
    const theirs = refused instanceof Refused ? theirMilestone(refused.problem) : null
    if (!theirs || !saysTheSame(entered, theirs)) throw refused
  }
  return { id, already: true }
}
