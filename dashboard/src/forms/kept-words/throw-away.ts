import { readBoxes } from '../boxes/read-boxes.ts'
import { withTookUp, type FoundDraft } from '../drafts/draft.ts'
import { dropAsRead } from '../drafts/drop-drafts.ts'
import { differIn } from '../drafts/left-of.ts'
import { withKeeper } from '../keeper.ts'
import type { FormWords } from './form-words.svelte.ts'
import { staysInBoxes } from './stays-in-boxes.ts'

/**
 * Its author wants none of what was found here. What they typed since stays in its boxes, where they have read what
 * the page shows, and it stands on no row that goes. Else it stands beside the form, with what it went on from.
 */
export async function throwAway(words: FormWords): Promise<void> {
  const { own, filling, found } = words
  const { last } = own
  const { form } = words.place
  const now = form ? readBoxes(form) : []
  own.throwAway()
  words.beginAnew()
  if (form) {
    // Asked only now: while something found stands here, the form is about what that was.
    const hasRead = found?.basedOn === words.says.about().basedOn
    const { since, stays } = staysInBoxes({ filled: filling.filled, now, hasRead })
    await filling.emptyBut(form, { stays, now, found })
    // Where the browser cannot keep it beside the form, all stands as it did.
    if (last && differIn(since, now, readBoxes(form)).length > 0 && !own.setAside(last)) {
      words.found = found
      await filling.exchange(form, last)
    }
  }
  words.note()
  words.lookBeside()
}

/**
 * Its author wants none of what stands beside the form, nor of what that went on from: but what this tab kept is its own,
 * and what another tab wrote since they read it here stands beside the form next.
 */
export function throwAwayBeside(words: FormWords, beside: FoundDraft): void {
  const place = words.place.ofDrafts()
  const others = withTookUp(beside).filter(({ tab }) => tab !== place.tab)
  withKeeper((keeper) => dropAsRead(keeper, place, others))
  words.lookBeside()
}
