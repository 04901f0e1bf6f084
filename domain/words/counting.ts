/** `34`, `1,204`: as a number stands in a sentence. */
export const sayNumber = (count: number): string => count.toLocaleString('en-GB')

/** `1 action`, `3 actions`: nobody reads "action(s)". */
export const several = (count: number, one: string, many = `${one}s`): string =>
  `${sayNumber(count)} ${count === 1 ? one : many}`

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Small numbers in words, for headings: `the ten recommendations`. */
export const inWords = (count: number): string => SMALL[count] ?? sayNumber(count)

/** `a`, `a and b`, `a, b and c`. */
export const listed = (said: readonly string[]): string =>
  said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`

/** `once`, `twice`, `3 times`. */
export const sayTimes = (times: number): string =>
  times === 1 ? 'once' : times === 2 ? 'twice' : `${sayNumber(times)} times`

/**
 * How many parts a plan has, as a heading.
 *
 * @example
 * sayHowMany(5, 'priority area') // => 'The five priority areas'
 * sayHowMany(1, 'priority area') // => 'The one priority area'
 */
export const sayHowMany = (count: number, one: string): string =>
  count === 0 ? `No ${one}s` : `The ${inWords(count)} ${one}${count === 1 ? '' : 's'}`

/**
 * Numbers in their order, three or more in a row as a range.
 *
 * @example
 * sayNumbers([1, 2, 3, 7]) // => '1 to 3 and 7'
 */
export function sayNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return listed(
    runs.flatMap(([first, last]) =>
      last - first > 1 ? [`${first} to ${last}`] : first === last ? [String(first)] : [String(first), String(last)],
    ),
  )
}
