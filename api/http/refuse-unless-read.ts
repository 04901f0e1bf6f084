import { Refusal } from './refusal.ts'

interface Read {
  /** What was sent, with what its author says they had read: null for nothing yet, undefined when they do not say. */
  yours: { basedOn?: string | null | undefined }
  /** The last one there is, by its id; null when nothing has been said yet. */
  last: { id: string } | null
  /** What it is, in a word: an update, a version. */
  what: string
  /** What to do when another has landed since. */
  movedOn: string
  /** The last one as a page shows it, so that nothing is lost. */
  theirs: () => object | null | Promise<object | null>
}

/**
 * Lets nobody write about what they have not read.
 *
 * @throws Refusal 400 beside `basedOn` when they do not say what they read and something has been said; 409 with both
 *   texts when that is not the last.
 */
export async function refuseUnlessRead({ yours, last, what, movedOn, theirs }: Read): Promise<void> {
  const { basedOn } = yours
  if ((basedOn ?? null) === (last?.id ?? null)) return
  if (basedOn === undefined) {
    const message = `Say what you have read: the id of the last ${what}, as basedOn. It is in the view of this action`
    throw new Refusal(400, 'invalid', message, { fields: { basedOn: message } })
  }
  throw new Refusal(409, 'moved-on', movedOn, { yours, theirs: await theirs() })
}
