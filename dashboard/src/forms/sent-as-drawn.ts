import type { FormAgain } from './form-refusal.ts'
import { sinceSent } from './drafts/left-of.ts'
import { boxesOf } from './what-was-written.ts'
import type { BoxOf } from './words-left.ts'

/** What forms held that were sent from this page as it had drawn them, by their tokens. */
const held = new Map<string, readonly BoxOf[]>()

/**
 * Forms in which nobody had typed or chosen anything when they were sent: refused for that, they hold nothing of
 * anybody's, whatever they were filled with beforehand.
 */
export const sentAsDrawn = {
  add: (token: string, boxes: readonly BoxOf[]): void => void held.set(token, boxes),

  /** Whether an answer holds just what was sent so. The next sending has the same token, and may hold anything. */
  has({ entered, form }: Pick<FormAgain, 'entered' | 'form'>): boolean {
    const sent = held.get(form.token)
    return sent !== undefined && sinceSent(boxesOf(entered), sent).length === 0
  },
}
