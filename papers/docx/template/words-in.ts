import type { Document, Element, Node } from '@xmldom/xmldom'
import { asAddressRead } from './as-address-read.ts'

/**
 * The texts of a part of a Word file, a paragraph each, whichever element they stand in: a table, a box, a drawing. What a
 * field is told, as an address to write to, is a text of its own.
 */
export function linesIn(tree: Document): string[] {
  const lines: Line[] = []
  const walk = (node: Node, line: Line, to: keyof Line): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const name = child.localName ?? ''
      if (child.nodeType === TEXT || child.nodeType === CDATA) line[to] += child.nodeValue ?? ''
      if (child.nodeType !== ELEMENT || NO_WORDS.has(name)) continue
      line[to] += SIGNS.get(name) ?? ''
      if (name === 'p') walk(child, begun(), 'words')
      else walk(child, line, name === 'instrText' ? 'told' : to)
    }
  }
  const begun = (): Line => {
    const line = { words: '', told: '' }
    lines.push(line)
    return line
  }
  walk(tree, begun(), 'words')
  return lines.flatMap(({ words, told }) => [words, asAddressRead(told)]).filter((text) => text.trim() !== '')
}

/** What is read in a paragraph, and what its fields are told. */
interface Line {
  words: string
  told: string
}

const [ELEMENT, TEXT, CDATA] = [1, 3, 4]
/** What Word writes as an element of its own. A hyphen where a word may break is not seen. */
const SIGNS = new Map([...['tab', 'ptab', 'br', 'cr'].map((name) => [name, ' '] as const), ['noBreakHyphen', '\u2011']])
/** Where a drawing stands: a number or a code. */
const NO_WORDS = new Set(['posOffset', 'align', 'pctWidth', 'pctHeight', 'pctPosHOffset', 'pctPosVOffset'])

/**
 * What a part says beside its texts: the alternative text of a picture, the tip of a link, a drawing made of letters, what
 * a style or a list is called; and whatever else holds more than a code of Word's own.
 */
export function asidesIn(tree: Document): string[] {
  const elements = Array.from(tree.getElementsByTagName('*')).filter((one) => !OF_WORD.has(one.localName ?? ''))
  return elements.flatMap((element) =>
    Array.from(element.attributes).flatMap(({ namespaceURI, localName, value }) => {
      const name = localName ?? ''
      if (namespaceURI === XMLNS || NEVER_SAID.has(name) || value.trim() === '') return []
      return SAID.has(name) || isCalled(element, name) || WORDS.test(value) ? [value] : []
    }),
  )
}

const XMLNS = 'http://www.w3.org/2000/xmlns/'
/** Typefaces, and the list of Word's own styles. */
const OF_WORD = new Set(['rFonts', 'lsdException'])
/** Typefaces, later words of Word's, and where an old drawing stands. */
const NEVER_SAID = new Set(['typeface', 'Ignorable', 'style'])
/** Two words, or an address: no code, nor the numbers of an old drawing, which would be taken for those of a case. */
const WORDS = /\p{L}{2,}\S*\s+\S*\p{L}{2,}|@/u
/** Attributes that hold words, also where that is one alone. */
const SAID = new Set(['descr', 'title', 'alt', 'tooltip', 'string', 'name', 'instr'])
const isCalled = ({ localName }: Element, attribute: string): boolean =>
  attribute === 'val' && ['name', 'aliases', 'lvlText'].includes(localName ?? '')
