import type { Document, Element } from '@xmldom/xmldom'
import { all, first, says, W } from './xml.ts'

/** What a style is called here, and what it is called in the paper that has the template's. */
export type StyleIds = ReadonlyMap<string, string>

/** Where a style names another. */
const REFERENCES = ['basedOn', 'next', 'link']

/**
 * Puts those of our styles that a template lacks beside its own, based on them. A style that it has, by Word's name, is
 * the template's.
 */
export function mergeStyles(template: Document, ours: Document): StyleIds {
  const theirs = new Map(all(template, 'style').map((style) => [keyOf(style), says(style, 'styleId')]))
  const taken = new Set(theirs.values())
  const lacking = all(ours, 'style').filter((style) => !theirs.has(keyOf(style)))
  const ids = new Map(
    all(ours, 'style').map((style) => {
      const id = says(style, 'styleId')
      return [id, theirs.get(keyOf(style)) ?? (taken.has(id) ? `Plan${id}` : id)]
    }),
  )
  for (const style of lacking) template.documentElement?.appendChild(based(template, style, ids))
  return ids
}

/** Word takes names as the same whatever their capitals, and a kind of style has names of its own. */
const keyOf = (style: Element): string => `${says(style, 'type')} ${says(first(style, 'name'), 'val').toLowerCase()}`

function based(template: Document, style: Element, ids: StyleIds): Element {
  const copy = template.importNode(style, true) as Element
  copy.setAttributeNS(W, 'w:styleId', ids.get(says(style, 'styleId')) ?? '')
  copy.removeAttributeNS(W, 'default')
  for (const name of REFERENCES)
    for (const reference of all(copy, name))
      reference.setAttributeNS(W, 'w:val', ids.get(says(reference, 'val')) ?? says(reference, 'val'))
  // The council's colours and typeface are in its own styles.
  for (const name of ['color', 'rFonts']) for (const one of all(copy, name)) one.parentNode?.removeChild(one)
  return copy
}

/** Has the words of a document be of a language, where no style says another. */
export function sayLanguage(styles: Document, language: string): void {
  const of = (parent: Element, name: string): Element => {
    const found = first(parent, name)
    if (found) return found
    const made = styles.createElementNS(W, `w:${name}`)
    parent.insertBefore(made, name === 'rPrDefault' ? parent.firstChild : null)
    return made
  }
  const root = styles.documentElement
  if (root === null) return
  const had = first(root, 'docDefaults')
  const defaults = had ?? styles.createElementNS(W, 'w:docDefaults')
  if (had === undefined) root.insertBefore(defaults, root.firstChild)
  const run = of(of(defaults, 'rPrDefault'), 'rPr')
  of(run, 'lang').setAttributeNS(W, 'w:val', language)
  for (const lang of all(root, 'lang')) lang.setAttributeNS(W, 'w:val', language)
}
