/** One line of the result: what was measured, what it came to, what was asked for. */
export function say(what: string, figure: string, target: string): void {
  console.log(`${what.padEnd(78)} ${figure.padStart(24)}   ${target}`)
}

export const at = (share: number, figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length * share)] ?? NaN

export const median = (figures: readonly number[]): number => at(0.5, figures)

export const ms = (milliseconds: number): string =>
  `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`

export const ratio = (ours: number | undefined, of: number | undefined): string =>
  `${ours} / ${of} = ${((ours ?? NaN) / (of ?? NaN)).toFixed(2)}`

/** Takes each measure in turn, round by round, so that whatever else the machine does falls on all. */
export async function inTurn<T>(rounds: number, measures: readonly (() => Promise<T>)[]): Promise<T[][]> {
  const taken: T[][] = measures.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [i, measure] of measures.entries()) taken[i]?.push(await measure())
  return taken
}
