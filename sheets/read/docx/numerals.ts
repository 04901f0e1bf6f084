/** As Word counts by letters: after Z comes AA, then BB. @example inLetters(28) // => 'BB' */
export const inLetters = (count: number): string =>
  count < 1 ? '' : String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(50, Math.ceil(count / 26)))

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** @example inRoman(14) // => 'XIV' */
export function inRoman(count: number): string {
  let [rest, numeral] = [Math.min(count, 5000), '']
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) numeral += sign
  return numeral
}
