import type { Document, Element } from '@xmldom/xmldom'
import { all, first, says } from './xml.ts'

/** The size that Word gives to what says none, in half points. */
const WORDS_OWN = 20

/** How large the words of tables are in a template, in half points: as its own style of that name says, or else its text. */
export function textSizeOf(styles: Document): number {
  const paragraphs = all(styles, 'style').filter((style) => says(style, 'type') === 'paragraph')
  const named = (name: string) => paragraphs.find((style) => says(first(style, 'name'), 'val').toLowerCase() === name)
  const byId = (id: string) => paragraphs.find((style) => says(style, 'styleId') === id)
  const seen = new Set<Element>()
  for (let style = named('table text') ?? named('normal'); style !== undefined && !seen.has(style);) {
    seen.add(style)
    const size = sizeIn(style)
    if (size !== null) return size
    style = byId(says(first(style, 'basedOn'), 'val'))
  }
  const defaults = first(styles, 'rPrDefault')
  return (defaults && sizeIn(defaults)) ?? WORDS_OWN
}

function sizeIn(within: Element): number | null {
  const size = Number(says(first(within, 'sz'), 'val'))
  return size > 0 ? size : null
}
