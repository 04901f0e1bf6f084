import { phrases, readAny } from './reads.ts'
import { isWord, type Token } from './tokens.ts'
import { NUMBERS, SHARE_ENDS_BEFORE } from './words.ts'

const IN_EACH = phrases('in every|each?; out? of every|each')
/** A year, or more than any share is told of. */
const MOST = 1000

/**
 * The same tokens, with the numbers of a share of a whole as such: "three in four families", "one child in ten". "2 out of 14
 * children" are two, and so are two in ten placements.
 */
export function withShares(tokens: readonly Token[]): Token[] {
  const shares = new Set<number>()
  tokens.forEach((token, at) => {
    const whole = token.kind === 'few' ? wholeOf(tokens, at) : null
    if (whole !== null) shares.add(at).add(whole)
  })
  return shares.size === 0
    ? [...tokens]
    : tokens.map((token, at): Token => (shares.has(at) ? { ...token, kind: 'share' } : token))
}

/** Where the number stands of which another is a share, directly after it or after who is counted. */
function wholeOf(tokens: readonly Token[], few: number): number | null {
  for (const between of [0, 1, 2, 3]) {
    const at = few + 1 + between
    const whole = readAny(tokens, at, IN_EACH)
    if (whole !== null) {
      const isShare = valueOf(tokens[whole]) > valueOf(tokens[few]) && (between === 0 || endsThere(tokens, whole))
      return isShare ? whole : null
    }
    if (!isWord(tokens[at])) return null
  }
  return null
}

function endsThere(tokens: readonly Token[], whole: number): boolean {
  const next = tokens[whole + 1]
  return next === undefined || (next.kind === 'mark' ? !/["']/.test(next.low) : SHARE_ENDS_BEFORE.has(next.low))
}

/** What a number comes to; none where it is a range, a decimal or a year. */
export function valueOf(token: Token | undefined): number {
  const words = (token?.low ?? '').replace(/^a /, '').replaceAll(/(?<=\d),(?=\d{3})/g, '')
  const value = /^\d+$/.test(words)
    ? Number(words)
    : words.split(/[- ]/).reduce((sum, word) => sum + (NUMBERS.get(word) ?? Number.NaN), 0)
  return value > MOST ? Number.NaN : value
}
