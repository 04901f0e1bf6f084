import type { ShownStatus } from '../delivery-status.ts'
import type { Deed } from '../permissions.ts'

const DONE: Record<string, string> = {
  update: 'Your update is saved',
  'update-already': 'Saved already: the same words were in the record, so the second click added nothing',
  decision: 'The decision is recorded',
  asked: 'Your request is recorded. The board decides on it; until then the old date stands',
  added: 'The action is added to the plan',
  changed: 'The change is saved, and the wording before it is kept in the history',
}

/** What a page says after a form brought its reader there; nothing for a code that is not ours. */
export const sayDone = (code: string): string | undefined => (Object.hasOwn(DONE, code) ? DONE[code] : undefined)

interface Waiting {
  me: { may: readonly Deed[] }
  asAt: { isNow: boolean }
  action: { deliveryStatus: ShownStatus; owner: { post: string } }
  can: { agree: boolean }
}

/** Why a chair is not offered a decision that waits, or null when none does. Others are told nothing. */
export function sayWhyNot({ me, asAt, action, can }: Waiting): string | null {
  const waits = action.deliveryStatus === 'awaiting-sign-off'
  if (!waits || !asAt.isNow || can.agree || !me.may.includes('agree-closure')) return null
  return `This waits for a decision, but you hold its owner post, ${action.owner.post}. Somebody else must decide on it.`
}
