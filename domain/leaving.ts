import { slugOfRef } from './refs.ts'
import type { Owed } from './owed.ts'
import type { WithdrawnAs } from './vocabulary.ts'
import type { WhyNot } from './why-not.ts'

/** What became of an action that left the plan. */
export interface Left {
  /** Null where it was never said, as in records of before it was asked. */
  as: WithdrawnAs | null
  /** The ref of the action that goes on with it. */
  mergedInto: string | null
  /** Another plan, or business as usual. */
  movedTo: string | null
}

/** Where an action that was merged goes on: the last of those into which one after the other was merged. */
export interface GoesOn {
  ref: string
  /** What became of that one, where it has left the plan too: moved, or no longer needed. */
  left: Pick<Left, 'as' | 'movedTo'> | null
}

/**
 * Where an action that left the plan goes on; null of one that was not merged.
 *
 * @param leftOf What became of the action of a ref; null of one that is in the plan.
 * @example
 * goesOnIn(mergedInto('1.3'), (ref) => (ref === '1.3' ? mergedInto('1.5') : null)) // => { ref: '1.5', left: null }
 */
export function goesOnIn({ as, mergedInto }: Left, leftOf: (ref: string) => Left | null): GoesOn | null {
  if (as !== 'merged' || mergedInto === null) return null
  let ref = mergedInto
  const seen = new Set<string>()
  for (;;) {
    const left = leftOf(ref)
    if (left?.as !== 'merged' || left.mergedInto === null || seen.has(ref))
      return { ref, left: left && { as: left.as, movedTo: left.movedTo } }
    seen.add(ref)
    ref = left.mergedInto
  }
}

/** What has to be said beside what becomes of an action. */
export function owedByLeaving({ as, mergedInto, movedTo }: Left): Owed<'withdrawnAs' | 'mergedInto' | 'movedTo'>[] {
  if (as === null) return [{ field: 'withdrawnAs', message: 'Choose what becomes of it' }]
  if (as === 'merged' && mergedInto === null)
    return [{ field: 'mergedInto', message: 'Enter the ref of the action that goes on with it' }]
  if (as === 'moved' && movedTo === null)
    return [{ field: 'movedTo', message: 'Say where it goes on: another plan, or business as usual' }]
  return []
}

/** What belongs to how it leaves, and nothing that was typed beside another choice. */
export const leftAs = ({ as, mergedInto, movedTo }: Left): Left => ({
  as,
  mergedInto: as === 'merged' ? mergedInto : null,
  movedTo: as === 'moved' ? movedTo : null,
})

/**
 * Why an action may not be merged into another: that is not in the plan, or is
 * the action itself.
 *
 * @param into The action of that ref as it stands; null when there is none.
 */
export function whyNotMerge(ref: string, said: string, into: { state: 'active' | 'withdrawn' } | null): WhyNot | null {
  const because = (message: string): WhyNot => ({ status: 409, code: 'not-into-that', field: 'mergedInto', message })
  if (slugOfRef(said) === slugOfRef(ref)) return because('That is this action. Enter the ref of another')
  if (!into) return because(`This plan has no action ${said}. Enter the ref of one that is in it`)
  return into.state === 'withdrawn'
    ? because(`Action ${said} has left the plan itself. Enter the ref of one that is in it`)
    : null
}
