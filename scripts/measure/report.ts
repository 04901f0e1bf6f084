/** One line of the result: what was measured, what it came to, what was asked for. */
export function say(what: string, figure: string, target: string): void {
  console.log(`${what.padEnd(66)} ${figure.padStart(24)}   ${target}`)
}

export const at = (share: number, figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length * share)] ?? NaN

export const median = (figures: readonly number[]): number => at(0.5, figures)

export const ms = (milliseconds: number): string =>
  `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`
