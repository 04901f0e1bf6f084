import type { MyUpdatesView } from '../../../domain/contract/my-updates.ts'

type InHand = MyUpdatesView['inHand']

/**
 * Which action is in hand. It stays there while what was typed of it is
 * refused, though a colleague's report or a closing has meanwhile put another
 * first: its author is never moved to another form as if theirs were saved.
 */
export function inHandKeeper(): (now: InHand, refused: string | null) => InHand {
  let held: InHand = null
  return (now, refused) => {
    const stays = refused !== null && held?.action.ref === refused && now?.action.ref !== refused
    if (!stays) held = now
    return held
  }
}
