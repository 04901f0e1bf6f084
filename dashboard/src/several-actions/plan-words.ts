import { fold } from '../../../domain/fold.ts'
import { numbersWritten } from '../keeping/numbers-written.ts'

/** A post of the plan, by what it is called among all. */
export interface NamedPost {
  key: string
  name: string
  holder: string | null
}

/** What each post is called among all: by its title, and where two have one title also by whose it is. */
export function namesOfPosts(
  posts: readonly { key: string; title: string; organisation: string; holder: string | null }[],
): NamedPost[] {
  const titles = posts.map(({ title }) => fold(title))
  return posts.map(({ key, title, organisation, holder }, at) => ({
    key,
    holder,
    name: titles.filter((other) => other === titles[at]).length > 1 ? `${title}, ${organisation}` : title,
  }))
}

/** By what words the posts are known, in a sheet whose columns have no heads. */
export const wordsForPosts = (posts: readonly NamedPost[]): string[] =>
  posts.flatMap(({ name, holder }) => (holder === null ? [name] : [name, holder]))

/**
 * The posts that words name, whatever their case and spaces: by what the post is called, or else by who holds it now.
 * Several, where somebody holds more than one; none, where they name none.
 *
 * @example
 * postsNamed('dan whitfield', posts) // => [{ name: 'Head of Safeguarding', holder: 'Dan Whitfield', … }]
 */
export function postsNamed(words: string, posts: readonly NamedPost[]): NamedPost[] {
  const called = posts.find(({ name }) => name === words) ?? posts.find(({ name }) => fold(name) === fold(words))
  if (called) return [called]
  return posts.filter(({ holder }) => holder !== null && fold(holder) === fold(words))
}

/** The one post that words name; undefined where they name none, or more than one. */
export function postNamed(words: string, posts: readonly NamedPost[]): NamedPost | undefined {
  const named = postsNamed(words, posts)
  return named.length === 1 ? named[0] : undefined
}

/** A number with what may stand before and after it: `1`, `1. Leadership`, `Priority area 1: Leadership`. */
const NUMBERED =
  /^(?:(?:priority|improvement)? ?(?:area|priority|theme|workstream)? ?)(\d{1,3})(?:$|[\s.:),–-]+(.*)$)/is

/**
 * The area that a cell names, by its number or its title, as a form has it; what names none stays as it is, and so does a
 * number beside words that are not of that area: whoever pasted it is asked.
 *
 * @example
 * areaNamed('Priority 1: Leadership', plan.areas) // => '1'
 * areaNamed('1-2-1 support', plan.areas) // => '1-2-1 support'
 */
export function areaNamed(words: string, areas: readonly { number: number; title: string }[]): string {
  const [, number, said = ''] = NUMBERED.exec(words.trim()) ?? []
  const area =
    areas.find(({ title }) => fold(title) === fold(words)) ??
    areas.find((one) => one.number === Number(number) && isOfTitle(said, one.title))
  return area ? String(area.number) : words
}

/** Whether the words after a number are of a title: all of it, its beginning, or it and more; or there are none. */
function isOfTitle(said: string, title: string): boolean {
  const [one, other] = [fold(said), fold(title)]
  return one === '' || one.startsWith(other) || other.startsWith(one)
}

/** What stands before the number of a recommendation: `R1`, `Rec. 3`, `Recommendation 4`, `No 5`. */
const BEFORE = /^(?:recommendations?|recs?|r|no|#)[.:]?(?=\d)/i

/**
 * The recommendations that a cell names, by their numbers; what names none stays
 * as it is.
 *
 * @example
 * recommendationsNamed('R1 and R3') // => '1, 3'
 */
export function recommendationsNamed(words: string): string {
  const joined = words.replaceAll(/\b(recommendations?|recs?|no)\b[.:]? +(?=\d)/gi, '')
  const numbers = numbersWritten(joined.replaceAll('&', ',')).map((one) => one.replace(BEFORE, ''))
  return numbers.length > 0 && numbers.every((one) => /^\d{1,3}$/.test(one)) ? numbers.join(', ') : words
}
