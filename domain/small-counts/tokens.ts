import { IN_LETTERS, isCalledByIt, LABELS, NUMBERS, ONE_OR_A_KIND, ONLY_ONE, SEVERAL, TENS } from './words.ts'

/**
 * What a token is: `few` from one to five, `number` any other, `share` a part of a whole; `several` children or families,
 * `letters` those by the letters of their plan, `person` one of them or a kind of another thing, `onlyPerson` one alone;
 * any other `word`; and a `mark`.
 */
export type Kind = keyof typeof PATTERNS

export interface Token {
  kind: Kind
  /** As it is written, and in small letters with blanks for hyphens. */
  written: string
  low: string
  at: number
  end: number
  /** Whether a hyphen joins it to the one before. */
  isJoined: boolean
}

const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .join('|')
    .replaceAll(' ', '[ -]')
const FEW = '[1-5]|one|two|three|four|five'
const IN_WORDS = `(?:${anyOf(TENS)})-(?:one|two|three|four|five|six|seven|eight|nine)|${anyOf(NUMBERS.keys())}`
const FIGURES = '[.,/\u2044]?\\d+(?:[.,:/\u2044-]\\d+)*'
const UNDER_AN_AGE =
  '(?:under|over)(?:[ -](?:\\d{1,2}s|ones|twos|threes|fours|fives|sixes|tens|twelves|eighteens)|-\\d{1,2})(?! ?%)'
const OF_AN_AGE = `(?:\\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,5}teen)[ -](?:years?|yrs?)[ -]olds?`

/** Tried in this order where a token begins. "2/3 children" are two or three, and "1/2" is a half. */
const PATTERNS = {
  share: `(?:${FIGURES}|${IN_WORDS})(?: ?%| per ?cent)`,
  several: `${UNDER_AN_AGE}|${OF_AN_AGE}|${anyOf(SEVERAL)}`,
  letters: anyOf(IN_LETTERS),
  person: anyOf(ONE_OR_A_KIND),
  onlyPerson: anyOf(ONLY_ONE),
  few: `(?:x ?)?(?:(?:(?:${FEW})-)?(?:${FEW})|[2-5]/[1-5])(?: ?x(?= ))?(?![.,:/\u2044-]\\d)`,
  number: `${FIGURES}(?:st|nd|rd|th)?|${IN_WORDS}`,
  // "No one" is nobody, and "looked after" is one word.
  word: "no one|looked[ -]after|[\\p{L}\\p{N}_]+(?:'[\\p{L}\\p{N}_]+)*",
  mark: '',
}
const TOKEN = new RegExp(
  Object.entries(PATTERNS)
    .map(([kind, pattern]) => (pattern ? `(?<${kind}>(?:${pattern})(?![\\p{L}\\p{N}_]))` : `(?<${kind}>[^ ])`))
    .join('|'),
  'giu',
)

/**
 * Takes a folded text apart once into what may count and what may be counted.
 *
 * @example
 * tokensOf('Two of 14 children').map(({ kind }) => kind) // => ['few', 'word', 'number', 'several']
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let isJoined = false
  for (const { index: at, 0: written, groups = {} } of text.matchAll(TOKEN)) {
    const end = at + written.length
    const isHyphen = written === '-' && tokens.at(-1)?.end === at && /[\p{L}\p{N}]/u.test(text.charAt(end))
    if (!isHyphen) {
      const kind = KINDS.find((one) => groups[one] !== undefined) ?? 'mark'
      tokens.push({ kind, written, low: lowOf(written), at, end, isJoined })
    }
    isJoined = isHyphen
  }
  return tokens.map((token, i) => ({ ...token, kind: kindBeside(token, tokens, i) }))
}
const lowOf = (written: string): string => (written === '-' ? '-' : written.toLowerCase().replace('-', ' '))
const KINDS = Object.keys(PATTERNS) as Kind[]

/** What a token is where it stands: "Tier 2 families" counts nobody, and in two family hubs nobody is counted. */
function kindBeside({ kind, written }: Token, tokens: readonly Token[], i: number): Kind {
  const before = tokens[i - 1]
  if (kind === 'few') return /^\d$/.test(written) && LABELS.has(before?.written ?? '') ? 'number' : kind
  if (kind !== 'several' && kind !== 'letters' && kind !== 'person' && kind !== 'onlyPerson') return kind
  const words = tokens.slice(i, i + 4).map(({ low }) => low)
  // One family that visits is no visit.
  const does = kind === 'person' && /^(?:1|one)$/.test(before?.low ?? '') && words[1]?.endsWith('s')
  return !does && isCalledByIt(kind, words) ? 'word' : kind
}

const SOMEBODY: readonly Kind[] = ['several', 'letters', 'person', 'onlyPerson']

/** Whether a token is who may be counted. */
export const isWho = (token: Token | undefined): token is Token => token !== undefined && SOMEBODY.includes(token.kind)

/** A word, whatever else it is, but no number and no mark. */
export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word' || isWho(token)

export const isNumber = (token: Token | undefined): boolean => token?.kind === 'number' || token?.kind === 'few'

/** Where a word ends that hyphens may join to others. */
export function endOfCompound(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (tokens[end]?.isJoined) end++
  return end
}
