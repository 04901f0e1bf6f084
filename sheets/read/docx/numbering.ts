import { childOf, childrenOf, type Element, said, treeOf } from './elements.ts'
import { inLetters, inRoman } from './numerals.ts'

interface Level {
  format: string
  /** What stands before the words: `%1.%2` is replaced by the counts. */
  text: string
  start: number
}

interface List {
  /** Lists of one kind count together. */
  kind: string
  levels: Level[]
}

/** The numbers and bullets of a Word file, which stand in none of its words: each paragraph asks once, in order. */
export class Numbering {
  #lists = new Map<string, List>()
  #ofStyle = new Map<string, Element>()
  #counts = new Map<string, number[]>()

  constructor(numbering: Uint8Array | undefined, styles: Uint8Array | undefined) {
    if (numbering) this.#readLists(treeOf(numbering))
    if (!styles) return
    for (const style of childrenOf(treeOf(styles))) {
      const own = childOf(style, 'pPr', 'numPr')
      if (own) this.#ofStyle.set(said(style, 'styleId') ?? '', own)
    }
  }

  /** What stands before a paragraph: `1.10`, `(b)`, `•`; nothing where it is in no list. */
  labelOf(paragraph: Element): string {
    const properties = childOf(paragraph, 'pPr')
    const styled = this.#ofStyle.get(said(childOf(properties, 'pStyle')) ?? '')
    const own = childOf(properties, 'numPr')
    const list = this.#lists.get(said(childOf(own, 'numId')) ?? said(childOf(styled, 'numId')) ?? '0')
    const depth = Number(said(childOf(own, 'ilvl')) ?? said(childOf(styled, 'ilvl')) ?? 0)
    const level = list?.levels[depth]
    if (!list || !level) return ''
    if (level.format === 'bullet')
      return /^[\u0020-\u007E–—•]$/.test(level.text) && !/[a-z§]/i.test(level.text) ? level.text : '•'
    const counts = this.#count(list, depth)
    return level.text.replaceAll(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1
      return inFormat(counts[at] ?? 1, list.levels[at]?.format ?? 'decimal')
    })
  }

  #count({ kind, levels }: List, depth: number): number[] {
    const before = this.#counts.get(kind) ?? []
    const counts = levels.slice(0, depth + 1).map(({ start }, at) => before[at] ?? (at < depth ? start : start - 1))
    counts[depth] = (counts[depth] ?? 0) + 1
    this.#counts.set(kind, counts)
    return counts
  }

  #readLists(root: Element): void {
    const kinds = new Map<string, Level[]>()
    for (const kind of childrenOf(root))
      if (kind.localName === 'abstractNum') kinds.set(said(kind, 'abstractNumId') ?? '', levelsOf(kind))
    for (const list of childrenOf(root)) {
      if (list.localName !== 'num') continue
      const [id, kind] = [said(list, 'numId') ?? '', said(childOf(list, 'abstractNumId')) ?? '']
      const own = childrenOf(list).filter(({ localName }) => localName === 'lvlOverride')
      const levels = (kinds.get(kind) ?? []).map((level, at) => {
        const start = said(
          childOf(
            own.find((each) => said(each, 'ilvl') === String(at)),
            'startOverride',
          ),
        )
        return start === undefined ? level : { ...level, start: Number(start) }
      })
      // One that begins anew counts for itself.
      this.#lists.set(id, { kind: own.length > 0 ? `${kind} ${id}` : kind, levels })
    }
  }
}

const levelsOf = (kind: Element): Level[] =>
  childrenOf(kind)
    .filter(({ localName }) => localName === 'lvl')
    .map((level) => ({
      format: said(childOf(level, 'numFmt')) ?? 'decimal',
      text: said(childOf(level, 'lvlText')) ?? '',
      start: Number(said(childOf(level, 'start')) ?? 0),
    }))

function inFormat(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return inLetters(count).toLowerCase()
    case 'upperLetter':
      return inLetters(count)
    case 'lowerRoman':
      return inRoman(count).toLowerCase()
    case 'upperRoman':
      return inRoman(count)
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(count)
  }
}
