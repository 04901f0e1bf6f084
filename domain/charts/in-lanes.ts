/**
 * Puts marks that would touch on a line into lanes beside each other: each into
 * the first lane whose last mark is far enough, or else into the one whose is
 * furthest.
 *
 * @param marks In the order of their places, which are percents of the line.
 * @param least How far marks of one lane stand from each other, in percent.
 */
export function inLanes<T extends { at: number }>(marks: readonly T[], least: number): (T & { lane: number })[] {
  const last: number[] = []
  return marks.map((mark) => {
    const free = last.findIndex((at) => mark.at - at >= least)
    const lane = free >= 0 ? free : last.length < MOST_LANES ? last.length : last.indexOf(Math.min(...last))
    last[lane] = mark.at
    return { ...mark, lane }
  })
}

const MOST_LANES = 3
