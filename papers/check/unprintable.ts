import { printedAsNumbers } from '../characters.ts'
import type { Paper } from '../paper.ts'
import { placesOf, refFinder } from './places.ts'

/** A place of a paper with the characters there that no font of ours has, and what is printed for each. */
export interface Unprintable {
  where: string
  characters: { character: string; printedAs: string }[]
  /** The ref of the action whose text it is. */
  action: string | null
}

/**
 * What a paper cannot print, by the place where it stands: its readers would meet a number in its stead.
 *
 * @example
 * // => [{ where: '5.2 See a doctor', characters: [{ character: '𒀀', printedAs: '[U+12000]' }], action: '5.2' }]
 */
export function unprintableIn(paper: Paper, refs: readonly string[]): Unprintable[] {
  const found = new Map<string, Unprintable>()
  const refOf = refFinder(refs)
  for (const { words, where, of } of placesOf(paper)) {
    const characters = printedAsNumbers(words)
    if (characters.length === 0) continue
    const place = found.get(where) ?? { where, characters: [], action: refOf(of) ?? null }
    const known = new Set(place.characters.map(({ character }) => character))
    place.characters.push(...characters.filter(({ character }) => !known.has(character)))
    found.set(where, place)
  }
  return [...found.values()]
}
