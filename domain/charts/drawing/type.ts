import { escaped } from '../../escaped.ts'
import { element } from './svg.ts'

/** The black of all lines and letters, and what is quieter. */
export const INK = '#0b0c0c'
export const QUIET = '#484f53'
export const GRID = '#d5dadd'

/** How large letters are, in pixels; all room is measured by it. */
export type Size = number

const NARROW = /[ .,:;'’|!iljtfrI()[\]-]/
const WIDE = /[mwMW@%—]/

/** About how wide words are, in pixels: a little more than any plain typeface needs, since the reader's is not known. */
export function widthOf(words: string, size: Size): number {
  let width = 0
  for (const letter of words)
    width += NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.92 : isBroad(letter) ? 1.05 : 0.6
  return width * size
}

/** Beyond the alphabets of Europe, letters may be as wide as they are high. */
const isBroad = (letter: string) => (letter.codePointAt(0) ?? 0) > 0x2e80

/** Words in lines that fit, at most so many: what is left out is told by dots. A word that fits in none is broken. */
export function wrapped(words: string, room: number, size: Size, most = 3): string[] {
  const lines: string[] = []
  for (const word of words.trim().split(/\s+/u)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(...broken(word, room, size, most + 1))
    if (lines.length > most) return [...lines.slice(0, most - 1), `${cut(lines[most - 1] ?? '', room, size)}…`]
  }
  return lines
}

function broken(word: string, room: number, size: Size, most: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter, size) > room) {
      pieces.push(piece)
      if (pieces.length >= most) return pieces
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

function cut(line: string, room: number, size: Size): string {
  const letters = [...line]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > room) letters.pop()
  return letters.join('').trimEnd()
}

interface How {
  anchor?: 'start' | 'middle' | 'end'
  fill?: string
  bold?: boolean
  size?: Size
  /** What it stands on is kept off it. */
  onWhite?: boolean
}

/** Words by their baseline. */
export const text = (
  x: number,
  y: number,
  words: string,
  { anchor, fill, bold, size, onWhite = false }: How = {},
): string =>
  element(
    'text',
    {
      x,
      y,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill,
      'font-weight': bold && 700,
      'font-size': size,
      ...(onWhite && { stroke: '#fff', 'stroke-width': 4, 'paint-order': 'stroke', 'stroke-linejoin': 'round' }),
    },
    escaped(words),
  )
