import { marksOf } from '../domain/list-marks.ts'
import type { Block, Item } from './paper.ts'

/** Marks that say nothing but that an item begins; a number is a word of its author's. */
const BULLETS = new Set(['dot', 'ring', 'arrow', 'private', 'star', 'dash'])

interface Part {
  items: Item[]
  lines: string[]
}

/**
 * What somebody typed in paragraphs, with lines that begin with a bullet as a list, so that a screen reader counts its items.
 * A line that stands further in is under the one before it.
 *
 * @example
 * typedLists('Risks:\n- Staff leave') // => [{ kind: 'paragraph', words: 'Risks:' }, { kind: 'list', items: ['Staff leave'] }]
 */
export const typedLists = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .flatMap(inParagraph)
    .reduce<Block[]>((blocks, block) => {
      const last = blocks.at(-1)
      // An empty line between its items ends no list.
      return last?.kind === 'list' && block.kind === 'list'
        ? [...blocks.slice(0, -1), { ...last, items: [...last.items, ...block.items] }]
        : [...blocks, block]
    }, [])

function inParagraph(paragraph: string): Block[] {
  const lines = paragraph.split('\n')
  const marks = marksOf(lines)
  const parts: Part[] = []
  const outermost = Math.min(...marks.flatMap((mark) => (mark && BULLETS.has(mark.kind) ? [mark.indent] : [])))
  lines.forEach((line, at) => {
    const mark = marks[at]
    const isItem = mark !== null && mark !== undefined && BULLETS.has(mark.kind)
    const last = parts.at(-1)
    const part = last && last.items.length > 0 === isItem ? last : { items: [], lines: [] }
    if (part !== last) parts.push(part)
    if (!isItem) part.lines.push(line)
    else if (mark.indent > outermost && part.items.length > 0) part.items.push(under(part.items.pop(), mark.rest))
    else part.items.push(mark.rest)
  })
  return parts.map(({ items, lines: words }): Block =>
    items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', words: words.join('\n') },
  )
}

function under(item: Item = '', words: string): Item {
  return typeof item === 'string' ? { words: item, items: [words] } : { ...item, items: [...item.items, words] }
}
