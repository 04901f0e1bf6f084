import { sayNumber, several } from './counting.ts'

/** How many actions were to be done by a day, first and now, and how many were agreed complete. */
interface Point {
  firstPromise: number
  presentPromise: number
  agreed: number | null
}

/**
 * The story of the burn-up at a glance: how far what is agreed is behind what
 * was first promised by now.
 */
export function burnUpStory({ firstPromise, agreed }: Omit<Point, 'presentPromise'>): string {
  const behind = firstPromise - (agreed ?? 0)
  if (firstPromise === 0) return 'Nothing has been promised for today or before'
  if (behind <= 0) return 'As many actions are agreed complete as were first promised by now'
  if (firstPromise === 1) return 'The one action first promised by now is not agreed complete'
  if (behind === firstPromise)
    return `${behind === 2 ? 'Neither of the 2' : `None of the ${behind}`} actions first promised by now is agreed complete`
  return `${several(behind, 'action')} of the ${firstPromise} first promised by now ${behind === 1 ? 'is' : 'are'} not agreed complete`
}

/** What the burn-up says in one sentence: promised first, promised now, and agreed. */
export function sayBurnUp({ firstPromise, presentPromise, agreed }: Point, on: string): string {
  const or = (count: number, none: string): string => (count === 0 ? none : sayNumber(count))
  const first = several(firstPromise, 'action')
  const done = agreed ?? 0
  const promised =
    firstPromise === 0 && presentPromise === 0
      ? 'nothing had been promised, by the first dates or by the present ones'
      : firstPromise > 0 && firstPromise === presentPromise
        ? `${first} had been promised, by the first dates and by the present ones alike`
        : firstPromise === 0
          ? `${several(presentPromise, 'action')} had been promised by the present dates, and none by the first`
          : `${first} had first been promised and ${or(presentPromise, 'none')} by the present dates`
  return `By ${on}, ${promised}; ${or(done, 'none')} ${done < 2 ? 'is' : 'are'} agreed complete`
}

/** Whether as many were first promised by a day as are now. */
export const hasNotMoved = ({ firstPromise, presentPromise }: Omit<Point, 'agreed'>): boolean =>
  firstPromise === presentPromise

/** Said where that is so on every day: the two promises look like one. */
export const AS_ONE_LINE =
  'The first and the present promise are the same throughout, so their lines lie on each other.'
