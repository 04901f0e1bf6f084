import { isGoneOn, type FoundDraft, type TookUp } from '../drafts/draft.ts'
import { leftOf } from '../drafts/left-of.ts'
import type { BoxOf } from '../words-left.ts'

interface InForm {
  /** The tab whose words stand in the form. */
  tab: string
  /** Drafts of other tabs that these words go on from. */
  tookUp: readonly TookUp[]
  /** What the form's boxes hold. */
  held: readonly BoxOf[]
}

/**
 * Of all that is kept of a form, what stands beside it for its author to choose: what another tab wrote, or no tab does,
 * of which some is in no box. What any of it was taken up from another tab stands beside it again once that tab wrote on.
 */
export const besideForm = (kept: readonly FoundDraft[], { tab, tookUp, held }: InForm): FoundDraft[] =>
  kept.filter((one) => one.tab !== tab && !isGoneOn(one, kept, tookUp) && leftOf(one.draft, held).length > 0)
