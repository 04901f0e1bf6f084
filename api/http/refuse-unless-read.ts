import { wereWordsRemoved, type AsRead } from '../../domain/as-read.ts'
import { sayInstant, type Instant } from '../../domain/day.ts'
import { readAsRead, readWhyRemoved } from '../record/as-read.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { Refusal } from './refusal.ts'

interface Read {
  /** What was sent, with what its author says they had read: null for nothing yet, undefined when they do not say. */
  yours: { basedOn?: string | null | undefined }
  /** The last one there is, by its id, or all that are read as one; null when nothing has been said yet. */
  last: { id: string } | readonly { id: string }[] | null
  /** What it is, in a word: an update, a version. */
  what: string
  /** What to do when another has landed since. */
  movedOn: string
  /** What a page shows where there is none any more: without it, nothing. */
  none?: object | null
  /** The last one as a page shows it, so that nothing is lost; given as what it is read. */
  theirs: (asRead: AsRead) => object | null | Promise<object | null>
}

/**
 * Lets nobody write about what they have not read: another that landed since, or
 * the same after words were removed from it, which would come back with theirs.
 *
 * @throws Refusal 400 beside `basedOn` when they do not say what they read and something has been said; 409 with both
 *   texts when that is not the last.
 */
export async function refuseUnlessRead(
  { db, planId }: Pick<PlanTx, 'db' | 'planId'>,
  { yours, last, what, movedOn, none = null, theirs }: Read,
): Promise<void> {
  const basedOn = yours.basedOn ?? null
  if (last === null) {
    if (basedOn !== null) throw new Refusal(409, 'moved-on', movedOn, { yours, theirs: none })
    return
  }
  const ids = [last].flat().map(({ id }) => id)
  const { asRead, removedAt } = await readAsRead(db, { ids, planId })
  if (basedOn === asRead) return
  if (yours.basedOn === undefined) {
    const message = `Say what you have read: the id of the last ${what}, as basedOn. It is where the view shows it, as versionId or asRead`
    throw new Refusal(400, 'invalid', message, { fields: { basedOn: message } })
  }
  const why =
    removedAt !== null && wereWordsRemoved(basedOn ?? '', asRead)
      ? sayRemoved(removedAt, await readWhyRemoved(db, planId, removedAt))
      : movedOn
  throw new Refusal(409, 'moved-on', why, { yours, theirs: await theirs(asRead) })
}

const sayRemoved = (at: Instant, reason: string): string =>
  `Words were removed from this on ${sayInstant(at)}: ${reason.replace(/[.\s]+$/, '')}. ` +
  'Read what is left of it, take them out of what you typed as well, then save again'
