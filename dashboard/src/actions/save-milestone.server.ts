import type { RequestEvent } from '@sveltejs/kit'
import { Refused, send } from '../api.server.ts'
import { once, type Entered } from '../entered.ts'
import { saysTheSame, theirMilestone } from './their-milestone.ts'

/**
 * Posts one form of the milestones page: a new version of the milestone that it
 * names, or a new one. Answers the milestone's id. The very same words in the
 * record already are a second click, which must not look like a quarrel.
 */
export async function saveMilestone(
  event: RequestEvent,
  { slug, ref, entered }: { slug: string; ref: string; entered: Entered },
): Promise<string> {
  const id = once(entered, 'id')
  if (id === '')
    return (await send(event, 'addMilestone', { plan: slug, ref }, entered)).action.milestones.at(-1)?.id ?? ''
  try {
    await send(event, 'reviseMilestone', { plan: slug, ref, id }, entered)
  } catch (refused) {
    const theirs = refused instanceof Refused ? theirMilestone(refused.problem) : null
    if (!theirs || !saysTheSame(entered, theirs)) throw refused
  }
  return id
}
