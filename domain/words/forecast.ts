import { sayDay, type Day } from '../day.ts'
import { several } from './counting.ts'

/** A forecast in words: `3 to 5, most likely 4`; `4` where there is no range. */
export function sayRange({ low, middle, high }: { low: number; middle: number; high: number }): string {
  return low === high ? String(low) : `${low} to ${high}, most likely ${middle}`
}

/** What became of a plan's promises: milestones done, actions closed, dates moved. */
interface Ended {
  milestones: number
  closures: number
  moves: number
}

/** That too few promises have ended for a forecast. */
interface TooFew {
  /** How many must have ended before anything is said. */
  least: number
  /** The days of the promises that are open: due dates and milestones. */
  openOn: readonly Day[]
  on: Day
}

/**
 * What a forecast is drawn from, in a sentence; or why there is none, and when there can be one.
 *
 * @example
 * sayBasis({ milestones: 41, closures: 3, moves: 17 }, null)
 * // => 'From this plan’s own record: 41 milestones done, 3 actions closed and 17 date changes.'
 */
export function sayBasis(ended: Ended, tooFew: TooFew | null): string {
  const { milestones, closures, moves } = ended
  const said = `${several(milestones, 'milestone')} done, ${several(closures, 'action')} closed and ${several(moves, 'date change')}`
  if (tooFew === null) return `From this plan’s own record: ${said}.`
  const count = milestones + closures + moves
  const soFar = count === 0 ? 'none of the plan’s promises has ended in this record' : said
  if (count >= tooFew.least) return `There is too little to say: ${said}, and none of those promises was kept.`
  return `There is too little to say: ${soFar}, and at least ${tooFew.least} promises must have ended. ${sayWhen(count, tooFew)}`
}

/** When so many promises can have ended: the plan may have too few for that. */
function sayWhen(ended: number, { least, openOn, on }: TooFew): string {
  const wanted = openOn.toSorted()[least - ended - 1]
  if (wanted === undefined)
    return `This plan has too few for a forecast: its due dates and milestones are ${ended + openOn.length}. More milestones with a day make one possible.`
  return wanted < on
    ? 'So many will have ended once what is past its day is done.'
    : `So many will have ended on ${sayDay(wanted)} at the earliest, if each is kept on its day.`
}
