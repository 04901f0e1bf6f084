/**
 * What each letter stands for by which a text is written down to find dates in it: one a word, figure or mark.
 *
 * d one figure, e two, x three, y four, k six or eight, j as many as nothing has; m a month, q one in small letters;
 * n one to nine, N ten to ninety, C those that begin a year (nineteen, twenty), T thousand, O oh, o an ordinal;
 * D day, f of or in, t the, a and, i is, A what a full stop shortens, U due, w another word; c, h, b and u are what says that a date is of a birth.
 * Marks: S a full stop that ends a sentence, . another one, ; what ends more than that, the comma, and - the rest.
 */
type Code = string

interface Token {
  at: number
  end: number
}

/** A text as the codes of its tokens, and where each of those stands. */
export interface DateTokens {
  codes: string
  tokens: readonly Token[]
}

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const TENS = 'ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh)teen|(?:thir|for|fif|six|seven|eigh|nine)ty'
const ORDINAL =
  'first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th|twentieth|thirtieth'
const CUE =
  "(?:d\\.o\\.b\\.?|y\\.o\\.b\\.?|dob|yob|d\\. o\\. b|d[ /-]o[ /-]b|(?:dates?|days?|months?|years?)[ -]of[ -]births?|birth[ -]?(?:date|day)s?)(?:'?s)?(?!\\p{L})|(?:born|(?:gave|giv(?:e|ing)) birth|edd|e\\.d\\.d\\.?|(?:expected|estimated|due) (?:dates? of )?(?:delivery|confinement)(?: dates?)?|(?:baby|babies|unborn|pregnancy)(?: (?:is|was|are|were))?,? due)(?!\\p{L})"

/** What a word or figure is, tried in this order; each is as long as it can be. */
const KINDS: readonly (readonly [Code, string])[] = [
  ['c', `(?<![\\p{L}\\p{N}])(?:${CUE})`],
  ['h', '(?<![\\p{L}\\p{N}]|-)births?(?![\\p{L}-])'],
  ['b', '(?<![\\p{L}\\p{N}.])b(?=\\.)'],
  ['u', '(?<![\\p{L}\\p{N}])turn(?:s|ed|ing)?(?![\\p{L}-])'],
  ['U', 'due(?!\\p{L})'],
  ['D', 'day(?!\\p{L})'],
  ['f', '(?:of|in)(?!\\p{L})'],
  ['t', 'the(?!\\p{L})'],
  ['a', 'and(?!\\p{L})'],
  ['i', '(?:is|was|were|as|being)(?!\\p{L})'],
  ['m', `(?:${MONTH})(?!\\p{L})`],
  ['C', '(?:nineteen|twenty)(?!\\p{L})'],
  ['N', `(?:${TENS})(?!\\p{L})`],
  ['n', '(?:one|two|three|four|five|six|seven|eight|nine)(?!\\p{L})'],
  ['T', 'thousand(?!\\p{L})'],
  ['O', 'oh(?!\\p{L})'],
  ['o', `(?:${ORDINAL})(?!\\p{L})`],
  ['A', '(?:St|Dr|Mrs?|Ms|No|ca?|est|approx)(?!\\p{L})'],
  ['w', `\\p{L}[\\p{L}\\p{M}]*(?:['-](?!${CUE})\\p{L}[\\p{L}\\p{M}]*)*`],
  ['d', '\\p{N}+(?: ?(?:st|nd|rd|th)(?!\\p{L}))?'],
  [' ', ' +'],
  [';', '[;!?]'],
  ['-', '[^]'],
]
const TOKEN = new RegExp(KINDS.map(([, pattern]) => `(${pattern})`).join('|'), 'giu')

const OF_FIGURES: Readonly<Record<number, Code>> = { 1: 'd', 2: 'e', 3: 'x', 4: 'y', 6: 'k', 8: 'k' }

/**
 * Takes a folded text apart once, so that dates are looked for in one letter a word: whatever stands there, each is
 * looked at a few times and no more.
 *
 * @example
 * dateTokens('born on 3 May 2009').codes // => 'cwdmy'
 */
export function dateTokens(text: string): DateTokens {
  const tokens: Token[] = []
  const codes: Code[] = []
  for (const match of text.matchAll(TOKEN)) {
    const { index: at, 0: words } = match
    const kind = KINDS[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]?.[0] ?? '-'
    const end = at + words.length
    if (kind === ' ') continue
    tokens.push({ at, end })
    codes.push(codeOf(kind, { words, before: codes.at(-1), next: text.charAt(end) }))
  }
  return { codes: codes.join('').replaceAll('A', 'w'), tokens }
}

function codeOf(kind: Code, { words, before, next }: { words: string; before: Code | undefined; next: string }): Code {
  if (kind === 'd') return OF_FIGURES[words.replaceAll(/\P{N}/gu, '').length] ?? 'j'
  if (kind === 'm' && /^\p{Ll}/u.test(words)) return 'q'
  if (words === ',') return ','
  if (words !== '.') return kind
  const isEnd = next === '' || next === ' '
  return isEnd && before !== 'A' && before !== 'b' ? 'S' : '.'
}
