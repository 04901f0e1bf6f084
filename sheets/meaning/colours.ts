import { fold } from '../../domain/fold.ts'

/** Colours as people call them in a plan. */
export const COLOURS = ['red', 'amber', 'yellow', 'green', 'blue', 'purple', 'grey', 'white', 'black'] as const
export type Colour = (typeof COLOURS)[number]

const ALSO = new Map<string, Colour>([
  ...([
    ['orange', 'amber'],
    ['gold', 'amber'],
    ['gray', 'grey'],
  ] as const),
  ...([
    ['r', 'red'],
    ['a', 'amber'],
    ['y', 'yellow'],
    ['g', 'green'],
    ['b', 'blue'],
    ['p', 'purple'],
  ] as const),
])

/** The colour that a word or a letter says; null where it says none. @example colourNamed('A') // => 'amber' */
export function colourNamed(words: string): Colour | null {
  const word = fold(words)
  return COLOURS.find((colour) => colour === word) ?? ALSO.get(word) ?? null
}

/** From which hue on a colour is called so, in degrees. */
const HUES: readonly [number, Colour][] = [
  [0, 'red'],
  [20, 'amber'],
  [52, 'yellow'],
  [70, 'green'],
  [170, 'blue'],
  [260, 'purple'],
  [330, 'red'],
]

/**
 * What a fill is called: by its hue, however pale it is.
 *
 * @param fill Six figures, as `FFC000`.
 * @example
 * colourOfFill('FFC000') // => 'amber'
 * colourOfFill('C6EFCE') // => 'green'
 */
export function colourOfFill(fill: string): Colour {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255)
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)]
  const chroma = most - least
  if (chroma < 0.08) return most > 0.96 ? 'white' : most < 0.12 ? 'black' : 'grey'
  const sixth = most === r ? ((g - b) / chroma + 6) % 6 : most === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4
  return HUES.findLast(([from]) => sixth * 60 >= from)?.[1] ?? 'red'
}

/** Whether a fill is one of the colours that plans are rated by. */
export const isRatingColour = (fill: string): boolean =>
  (['red', 'amber', 'yellow', 'green', 'blue'] as readonly Colour[]).includes(colourOfFill(fill))
