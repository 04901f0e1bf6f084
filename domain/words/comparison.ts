import { sayDay, type Day } from '../day.ts'

/** What happened to how many actions between two moments. */
export type DifferenceCounts = Readonly<Record<string, number>>

const SAID: readonly [kind: string, one: string, many: string][] = [
  ['worse', 'got worse', 'got worse'],
  ['better', 'got better', 'got better'],
  ['added', 'was added', 'were added'],
  ['withdrawn', 'was withdrawn', 'were withdrawn'],
  ['signed', 'was agreed complete', 'were agreed complete'],
  ['reopened', 'was reopened', 'were reopened'],
  ['re-dated', 'was re-dated', 'were re-dated'],
  ['re-owned', 'changed owner', 'changed owner'],
  ['reworded', 'was reworded', 'were reworded'],
]

/**
 * What happened between two moments, in a sentence that leaves nothing out but
 * what did not happen. One action may be counted under more than one thing.
 *
 * @example
 * sayComparison({ worse: 3, better: 4, 're-dated': 1 }) // => '3 actions got worse, 4 got better and 1 was re-dated'
 */
export function sayComparison(counts: DifferenceCounts): string {
  const said = SAID.flatMap(([kind, one, many]) => {
    const count = counts[kind] ?? 0
    return count === 0 ? [] : [{ count, words: count === 1 ? one : many }]
  })
  const [first, ...rest] = said
  if (!first) return 'Nothing in the plan changed between these two dates'
  const phrases = [
    `${first.count} ${first.count === 1 ? 'action' : 'actions'} ${first.words}`,
    ...rest.map(({ count, words }) => `${count} ${words}`),
  ]
  const last = phrases.pop() ?? ''
  return phrases.length === 0 ? last : `${phrases.join(', ')} and ${last}`
}

/**
 * Why nothing is told of the first day of a plan's record, on which all of it may have come: what is compared is the
 * end of two days, and there is none before it.
 */
export const sayFirstDay = (beganOn: Day): string =>
  `There is no earlier day to compare with: the record of this plan begins on ${sayDay(beganOn)}`
