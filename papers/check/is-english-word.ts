import { PACKED } from './english-words.ts'

let known: ReadonlySet<string> | undefined

/** Whether some letters, small ones, are a word of English, or several of it: "plans" is one since "plan" is. */
export function isEnglishWord(word: string): boolean {
  known ??= new Set(unpacked())
  return known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1)))
}

/** Each is told by how many letters it has of the one before it, and what comes after those. */
function* unpacked(): Generator<string> {
  let word = ''
  for (const [, shared = '0', rest = ''] of PACKED.replaceAll('\n', '').matchAll(/(\d)(\D*)/g)) {
    word = word.slice(0, Number(shared)) + rest
    yield word
  }
}
