/** How a line of a list is marked. */
export interface Mark {
  /** Marks of one kind stand on one level: two dashes, two numbers as deep as each other. */
  kind: string
  /** How far in it stands, in signs; a tab counts as four. */
  indent: number
  /** The mark itself, as it stands there. */
  said: string
  /** The line without its mark. */
  rest: string
}

/** Kinds of mark, each with what follows it on the line. Word's own bullets stand in fonts of their own, and come as signs of private use. */
const KINDS: readonly [kind: string, pattern: RegExp][] = [
  ['dot', /^[•●·∙▪■◆♦❖⬥\uf0b7\uf0a7\uf06c\uf06e\uf076]\s*(?=\S)/],
  ['ring', /^(?:[◦○□⚬]\s*|o\s+)(?=\S)/],
  ['arrow', /^[‣➢➤►▶→✓✔\uf0d8\uf0fc]\s*(?=\S)/],
  ['private', /^[\uf000-\uf0ff]\s*(?=\S)/],
  ['section', /^§\s+(?=\p{Lu})/u],
  ['star', /^\*\s+(?=\S)/],
  ['dash', /^[-–—⁃]\s+(?=\S)/],
  ['number', /^\(?\d{1,3}[.)]\s+(?=\S)/],
  ['number', /^\d{1,3}(?:\t| {2,})\s*(?=\S)/],
  ['number.number', /^\(?\d{1,3}\.\d{1,3}[.)]?\s+(?=\p{Lu})/u],
  ['number.number.number', /^\(?\d{1,3}(?:\.\d{1,3}){2,}[.)]?\s+(?=\p{Lu})/u],
  ['roman', /^(?:\(?[ivx]{1,5}\)|[ivx]{2,5}\.)\s+(?=\S)/i],
  ['letter', /^\(?[a-z]\)\s+(?=\S)/i],
]

/** One letter and a point: a mark where the letters of a list run on, and else the initial of a name. */
const LETTER_POINT = /^([a-z])\.\s+(?=\S)/i
/** Letters and a number: a mark after R, or where the numbers of a list run on, and else the name of something, like a key stage. */
const CODED = /^([A-Z]{1,2})(\d{1,3})[.):]?\s+(?=\p{Lu})/u
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
/** What may stand at the beginning of a line that ends with a point, as one list has them. */
const POINTED = /^([a-z]|[ivx]{2,5})\.\s+\S/i

/**
 * How each line of a text is marked, by a bullet of any shape, or by a number or
 * a letter as lists have them; null where it is not. A letter with a point and
 * no brackets is a mark where another line goes on with the next or comes from
 * the one before it: `a.` and `b.`, `i.` and `ii.`, and not the `J.` of a name;
 * capitals where their list begins with `A.`, for two names may run on as well. So
 * are letters with a number: `A1` and `A2`, an `R3` also alone, and not the `KS2`
 * of a key stage.
 *
 * @example
 * marksOf(['  1.2 Improve the timeliness']) // => [{ kind: 'number.number', indent: 2, said: '1.2', rest: 'Improve the timeliness' }]
 * marksOf(['J. Smith said so']) // => [null]
 */
export function marksOf(lines: readonly string[]): (Mark | null)[] {
  const pointed = new Set(lines.flatMap((line) => POINTED.exec(line.trimStart())?.[1] ?? []))
  const coded = new Set(
    lines.flatMap((line) => {
      const [, letters, number] = CODED.exec(line.trimStart()) ?? []
      return letters === undefined ? [] : [`${letters}${Number(number)}`]
    }),
  )
  return lines.map((line) => {
    const words = line.trimStart()
    const indent = line.slice(0, line.length - words.length).replaceAll('\t', '    ').length
    const mark = (kind: string, length: number): Mark => ({
      ...{ kind, indent },
      ...{ said: words.slice(0, length).trim(), rest: words.slice(length) },
    })
    const [point, letter] = LETTER_POINT.exec(words) ?? []
    if (point !== undefined && letter !== undefined) {
      const kind = runsOn(letter, pointed)
      return kind && mark(kind, point.length)
    }
    const [code, letters = '', number] = CODED.exec(words) ?? []
    if (code !== undefined) {
      const at = Number(number)
      const isOfList = letters === 'R' || [at - 1, at + 1].some((next) => coded.has(`${letters}${next}`))
      return isOfList ? mark('number', code.length) : null
    }
    for (const [kind, pattern] of KINDS) {
      const found = pattern.exec(words)
      if (found) return mark(kind, found[0].length)
    }
    return null
  })
}

/** @example lettersBefore('c') // => ['a', 'b'] */
const lettersBefore = (letter: string): string[] =>
  Array.from({ length: letter.charCodeAt(0) - 97 }, (_, at) => String.fromCharCode(97 + at))

/** Of which kind of list a letter is one, by its neighbours in that; null where it has none. */
function runsOn(letter: string, pointed: ReadonlySet<string>): 'letter' | 'roman' | null {
  const isUpper = letter !== letter.toLowerCase()
  const has = (mark: string | undefined) => mark !== undefined && pointed.has(isUpper ? mark.toUpperCase() : mark)
  const small = letter.toLowerCase()
  const at = ROMAN.indexOf(small)
  if (at >= 0 && (has(ROMAN[at - 1]) || has(ROMAN[at + 1]))) return 'roman'
  const code = small.charCodeAt(0)
  // Names stand below each other by their initials too: capitals are a list's where all that come before are there.
  if (isUpper && !lettersBefore(small).every(has)) return null
  return [code - 1, code + 1].some((next) => /[a-z]/.test(String.fromCharCode(next)) && has(String.fromCharCode(next)))
    ? 'letter'
    : null
}
