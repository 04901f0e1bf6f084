import type { RequestEvent } from '@sveltejs/kit'
import { call, Refused } from '../api.server.ts'
import { once, type Entered } from '../entered.ts'
import type { Post } from '../forms/send-form.server.ts'
import { saysTheSame } from './same-words.ts'
import { theirUpdate } from './theirs.ts'

/**
 * Posts what was typed as an update. Answers `already` when the very same words
 * of the same person are there: a second click, which must not look like a quarrel.
 */
export async function saveUpdate(
  event: RequestEvent,
  post: Post,
  { slug, ref, entered }: { slug: string; ref: string; entered: Entered },
): Promise<'saved' | 'already'> {
  const said = withKeptStatus(entered)
  try {
    const { already } = await post('postProgressUpdate', { plan: slug, ref }, said)
    return already ? 'already' : 'saved'
  } catch (refused) {
    const theirs = refused instanceof Refused ? theirUpdate(refused.problem) : null
    if (
      theirs &&
      saysTheSame(said, theirs) &&
      (await call(event, 'action', { plan: slug, ref })).me.name === theirs.recordedBy
    )
      return 'already'
    throw refused
  }
}

/** "Confirm no change" names the status that stays, so nobody has to choose it again. */
function withKeptStatus({ keptStatus, ...entered }: Entered): Entered {
  const kept = once(entered, 'noChange') && !once(entered, 'deliveryStatus') ? keptStatus : undefined
  return kept === undefined ? entered : { ...entered, deliveryStatus: kept }
}
