import type { ActionView } from '../../../domain/contract/actions.ts'
import { sayPutTo } from '../../../domain/why-not-decided-at.ts'

/**
 * What a page says of a claim that waits, or of an agreement that stands, where
 * its reader is not offered to decide: because it is their own, because no
 * board has met since, because nobody may. The API words each; here they are
 * put together.
 */
export function sayWhyNotClosing({ asAt, action, whyNot, wayOut, meetings }: ActionView): string[] {
  if (!asAt.isNow) return []
  const because = [whyNot.agree, whyNot.return, whyNot.review, whyNot.embed, whyNot.reopen].flatMap((one) => one ?? [])
  const waits = action.deliveryStatus === 'awaiting-sign-off'
  const noBoardYet = waits && because.length === 0 && meetings.onClosure.length === 0
  return [
    ...new Set([
      ...because.map(({ message }) => message),
      ...(noBoardYet ? [sayPutTo(meetings.next?.heldOn ?? null)] : []),
      ...(wayOut === null ? [] : [wayOut]),
    ]),
  ]
}
