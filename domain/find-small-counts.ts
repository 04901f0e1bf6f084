import { befallen, grouped, happened } from './small-counts/befallen.ts'
import { bothAhead, countedAhead } from './small-counts/counted-ahead.ts'
import { countedAfter, countedByNumber, countedOf } from './small-counts/counted-behind.ts'
import { leftOver, leftOverOf } from './small-counts/left-over.ts'
import { aged, agedAlone, alone, oneOfAnAge, shortAge } from './small-counts/one-by-age.ts'
import { birthday, turned } from './small-counts/one-by-birthday.ts'
import { inAYear, oneOfAYear } from './small-counts/one-by-year.ts'
import { withShares } from './small-counts/shares.ts'
import { tokensOf, type Token } from './small-counts/tokens.ts'

/** Each reads from a token on, and tells which token comes after what it read, or nothing. */
type Rule = (tokens: readonly Token[], at: number) => number | null

/** In the order in which they are believed. */
const RULES: readonly Rule[] = [
  countedAhead,
  bothAhead,
  countedAfter,
  countedByNumber,
  countedOf,
  grouped,
  befallen,
  happened,
  oneOfAnAge,
  shortAge,
  aged,
  agedAlone,
  turned,
  birthday,
  oneOfAYear,
  inAYear,
  leftOver,
  leftOverOf,
  alone,
]

/** What is in every text that counts a few: most count none, and need not be taken apart. */
const MAY_COUNT =
  /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|ty-|both|couple|pair|set of|died|missing|absconded|self|care|ran |run |drowned|overdosed|birthday|twins|triplets|single|only|sole|lone|neither/i

/**
 * From one to five children or families in a folded text, which public figures suppress: the number before them or after.
 * One child who is told by an age, a birthday or a year of school is one of them: "a 14-year-old said". So are those whom a
 * count leaves over: "12 of 14 children". Shares of a whole are no counts: "three in four families".
 *
 * @example
 * findSmallCounts('We saw two of the children') // => [[7, 'two of the children']]
 * findSmallCounts('Children missing from care: 3') // => [[0, 'Children missing from care: 3']]
 */
export function findSmallCounts(text: string): [number, string][] {
  if (!MAY_COUNT.test(text)) return []
  const tokens = withShares(tokensOf(text))
  const taken = new Uint8Array(tokens.length)
  const found: [number, string][] = []
  for (const rule of RULES)
    for (let from = 0; from < tokens.length; from++) {
      const to = rule(tokens, from)
      if (to === null || taken.subarray(from, to).includes(1)) continue
      taken.fill(1, from, to)
      const [at, end] = [tokens[from]?.at ?? 0, tokens[to - 1]?.end ?? 0]
      found.push([at, text.slice(at, end)])
    }
  return found
}
