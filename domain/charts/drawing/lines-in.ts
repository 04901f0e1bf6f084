/** How the lines of a mark run: up to the right, down to the right, across, or upright. */
export type Run = 'rising' | 'falling' | 'level' | 'upright'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number]

/**
 * Lines over a box, all within it and equally far apart, the first half as far from its corner: a picture that may fetch
 * nothing can cut nothing off either.
 *
 * @example
 * linesIn({ x: 0, y: 0, width: 10, height: 10 }, { run: 'level', apart: 10 }) // => [[0, 5, 10, 5]]
 */
export function linesIn({ x, y, width, height }: Box, { run, apart }: { run: Run; apart: number }): Line[] {
  const steps = (long: number): number[] =>
    Array.from({ length: Math.max(0, Math.ceil(long / apart - 0.5)) }, (_, at) => (at + 0.5) * apart)
  if (run === 'level') return steps(height).map((down) => [x, y + down, x + width, y + down])
  if (run === 'upright') return steps(width).map((across) => [x + across, y, x + across, y + height])
  return steps(width + height).map((sum) => {
    const [from, to] = [Math.max(0, sum - height), Math.min(width, sum)]
    const at = (across: number) => (run === 'rising' ? x + across : x + width - across)
    return [at(from), y + sum - from, at(to), y + sum - to]
  })
}
