import { several } from '../../../domain/words/counting.ts'

/** A forecast in words: `3 to 5, most likely 4`; `4` where there is no range. */
export function sayRange({ low, middle, high }: { low: number; middle: number; high: number }): string {
  return low === high ? String(low) : `${low} to ${high}, most likely ${middle}`
}

/** What the burn-up says in one sentence: promised first, promised now, and agreed. */
export function sayBurnUp(
  point: { firstPromise: number; presentPromise: number; agreed: number | null },
  on: string,
): string {
  const { firstPromise, presentPromise, agreed } = point
  return `By ${on}, ${several(firstPromise, 'action')} had first been promised and ${presentPromise} by the present dates; ${agreed ?? 0} ${agreed === 1 ? 'is' : 'are'} agreed complete`
}
