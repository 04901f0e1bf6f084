/** A place on paper, in pixels. */
export type Spot = readonly [x: number, y: number]

/** Whole pixels: a page has hundreds of these. */
const whole = (spots: readonly Spot[]) => spots.map(([x, y]) => [Math.round(x), Math.round(y)] as const)

/**
 * A path straight from each place to the next.
 *
 * @example
 * straight([[0, 10], [5.2, 8]]) // => 'M0 10L5 8'
 */
export const straight = (spots: readonly Spot[]): string =>
  whole(spots)
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
    .join('')

/**
 * A path that keeps its height until the next place and then steps to it.
 *
 * @example
 * inSteps([[0, 10], [5, 10], [9, 8], [12, 8]]) // => 'M0 10H9V8H12'
 */
export function inSteps(spots: readonly Spot[]): string {
  const [first, ...rest] = whole(spots)
  if (!first) return ''
  let [x, y] = first
  let [drawn, made] = [x, `M${x} ${y}`]
  for (const [toX, toY] of rest) {
    x = toX
    if (toY === y) continue
    made += `H${x}V${toY}`
    ;[drawn, y] = [x, toY]
  }
  return x > drawn ? `${made}H${x}` : made
}
