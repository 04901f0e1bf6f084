import type { Written } from '../what-was-written.ts'
import type { BoxOf } from '../words-left.ts'

const isSame = (one: Written, other: Written) => one.name === other.name && one.value === other.value

interface Held {
  /** What is said to be gone already. */
  told: readonly Written[]
  /** What the words hold, box by box, as they are put in. */
  boxes: readonly BoxOf[]
}

/**
 * Of choices that a page offers no more, those that are to be said besides the ones that are: what a colleague chose in
 * their place meanwhile is nothing that their author misses.
 */
export const moreGone = (notOffered: readonly Written[], { told, boxes }: Held): Written[] =>
  notOffered.filter(
    (said) =>
      boxes.some(([name, value]) => name === said.name && value === said.value) &&
      !told.some((one) => isSame(one, said)),
  )
