/** Whole numbers to be said beside an axis from nought to at least `most`, about so many. */
export function countTicks(most: number, about = 8): number[] {
  const rough = Math.max(1, most) / about
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? 1)
  return [...Array(Math.ceil(Math.max(1, most) / step) + 1).keys()].map((index) => index * step)
}
