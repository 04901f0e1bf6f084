import type { Token } from './tokens.ts'

/** Words one after another, in small letters: others in their place behind a stroke, and with ? what may be left out. */
export type Phrase = readonly { words: ReadonlySet<string>; mayBeLeftOut: boolean }[]

/**
 * Phrases as they are written here: one a line or behind a semicolon, and what is one token as one word.
 *
 * @example
 * phrases('in a|an? hotel|hotels') // reads "in hotels" and "in a hotel"
 */
export const phrases = (lines: string): Phrase[] =>
  lines
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((line) =>
      line.split(' ').map((step) => ({
        words: new Set(step.replace(/\?$/, '').replaceAll('_', ' ').split('|')),
        mayBeLeftOut: step.endsWith('?'),
      })),
    )

/** Where the words end that one of some phrases reads from a token on; null where none does. */
export function readAny(tokens: readonly Token[], at: number, all: readonly Phrase[]): number | null {
  for (const phrase of all) {
    const end = read(tokens, at, phrase)
    if (end !== null) return end
  }
  return null
}

function read(tokens: readonly Token[], from: number, phrase: Phrase): number | null {
  let at = from
  for (const { words, mayBeLeftOut } of phrase)
    if (words.has(tokens[at]?.low ?? '')) at++
    else if (!mayBeLeftOut) return null
  return at
}
