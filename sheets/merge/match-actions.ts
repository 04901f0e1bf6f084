import { slugOfRef } from '../../domain/refs.ts'
import { areAlike, shared } from './alike-words.ts'

/** An action of the plan, as a row may be known to tell of it. */
export interface InPlan {
  ref: string
  /** What it is called, and what the sheets before called it. */
  titles: readonly string[]
}

/** A row of a sheet that is an action. */
export interface InSheet {
  /** Its sheet and row: `Plan!14`. */
  at: string
  /** The sheet's own ref, or the one that it was given as the sheet has none for it: null where it has neither. */
  ref: string | null
  /** Whether it was given. A ref that the sheet does not say tells nothing by itself. */
  isGiven?: boolean
  title: string
}

/** Which action of the plan a row tells of; or what is asked of it, with the action that is proposed. */
export type Matched =
  | { is: 'same'; ref: string }
  | { is: 'new' }
  | { is: 'asked'; why: 'other-words' | 'other-ref'; refs: string[]; proposed: string | null }

/** What answers that a row tells of an action that the plan does not have. */
export const NEW = 'new'

/**
 * Which actions of a plan the rows of a sheet tell of: by ref and half the words; without a ref, by all of them. The same ref with other words, and the
 * same words under another ref, are asked about; each action is told of by one row.
 *
 * @param answered What was answered of a row: the ref of an action, or `new`.
 */
export function matchActions(
  plan: readonly InPlan[],
  sheet: readonly InSheet[],
  answered: (at: string) => string | undefined,
): Map<string, Matched> {
  const bySlug = new Map(plan.map((one) => [slugOfRef(one.ref), one]))
  const taken = new Set<string>()
  const matched = new Map<string, Matched>()
  const match = (at: string, one: Matched) => {
    matched.set(at, one)
    if (one.is === 'same') taken.add(one.ref)
  }
  for (const { at } of sheet) {
    const told = answered(at)
    const one = told === undefined ? undefined : bySlug.get(slugOfRef(told))
    if (told === NEW) match(at, { is: 'new' })
    else if (one && !taken.has(one.ref)) match(at, { is: 'same', ref: one.ref })
  }
  const left = () => sheet.filter(({ at }) => !matched.has(at))
  for (const { at, ref, title } of left()) {
    const one = ref === null ? undefined : bySlug.get(slugOfRef(ref))
    if (one && !taken.has(one.ref) && isOf(one, title)) match(at, { is: 'same', ref: one.ref })
  }
  // A row without a ref of its own says by its words alone which action it is.
  for (const { at, ref, isGiven = false, title } of left()) {
    const same = plan.filter(
      ({ ref: free, titles }) => !taken.has(free) && titles.some((one) => shared(one, title) === 1),
    )
    if ((ref === null || isGiven) && same.length === 1 && same[0]) match(at, { is: 'same', ref: same[0].ref })
  }
  for (const { at, ref, isGiven = false, title } of left()) {
    const under = ref === null || isGiven ? undefined : bySlug.get(slugOfRef(ref))
    const free = plan.filter((one) => !taken.has(one.ref))
    const likest = mostAlike(free, title)
    const byRef = under && !taken.has(under.ref) ? [under.ref] : []
    const refs = [...new Set([...byRef, ...(likest ? [likest.ref] : [])])]
    if (refs.length === 0) match(at, { is: 'new' })
    else if (likest) match(at, { is: 'asked', why: 'other-ref', refs, proposed: likest.ref })
    else match(at, { is: 'asked', why: 'other-words', refs, proposed: null })
  }
  return matched
}

const isOf = ({ titles }: InPlan, title: string): boolean => titles.some((one) => areAlike(one, title))

/** The action whose words are most like those of a row, where half of them are. */
function mostAlike(plan: readonly InPlan[], title: string): InPlan | null {
  const scored = plan.map((one) => ({ one, score: Math.max(0, ...one.titles.map((said) => shared(said, title))) }))
  const [best] = scored.sort((one, other) => other.score - one.score)
  return best && isOf(best.one, title) ? best.one : null
}
