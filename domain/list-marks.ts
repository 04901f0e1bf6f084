/** How a line of a list is marked. */
export interface Mark {
  /** Marks of one kind stand on one level: two dashes, two numbers as deep as each other. */
  kind: string
  /** How far in it stands, in signs; a tab counts as four. */
  indent: number
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
  ['number', /^[A-Z]{1,2}\d{1,3}[.):]?\s+(?=\p{Lu})/u],
  ['number.number', /^\(?\d{1,3}\.\d{1,3}[.)]?\s+(?=\p{Lu})/u],
  ['number.number.number', /^\(?\d{1,3}(?:\.\d{1,3}){2,}[.)]?\s+(?=\p{Lu})/u],
  ['roman', /^\(?[ivx]{1,5}[.)]\s+(?=\S)/i],
  ['letter', /^\(?[a-z][.)]\s+(?=\S)/i],
]

/**
 * How a line is marked, by a bullet of any shape, or by a number or a letter as
 * lists have them; null where it is not.
 *
 * @example
 * markOf('  1.2 Improve the timeliness') // => { kind: 'number.number', indent: 2, rest: 'Improve the timeliness' }
 */
export function markOf(line: string): Mark | null {
  const words = line.trimStart()
  const indent = line.slice(0, line.length - words.length).replaceAll('\t', '    ').length
  for (const [kind, pattern] of KINDS) {
    const found = pattern.exec(words)
    if (found) return { kind, indent, rest: words.slice(found[0].length) }
  }
  return null
}
