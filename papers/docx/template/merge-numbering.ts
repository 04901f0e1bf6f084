import type { Document, Element } from '@xmldom/xmldom'
import { all, first, says, W } from './xml.ts'

/**
 * Puts a template's lists, which its styles refer to, before ours, whose numbers change so that no two have one.
 *
 * @returns By how much the numbers of our lists have grown.
 */
export function mergeNumbering(ours: Document, template: Document | null): number {
  if (template === null) return 0
  const highest = (name: string, id: string): number =>
    Math.max(0, ...all(template, name).map((one) => Number(says(one, id)) || 0))
  const by = 1 + Math.max(highest('abstractNum', 'abstractNumId'), highest('num', 'numId'))
  const grow = (element: Element, name: string): void =>
    element.setAttributeNS(W, `w:${name}`, String(Number(says(element, name)) + by))
  const root = ours.documentElement
  const lists = all(ours, 'num')
  for (const list of all(ours, 'abstractNum')) grow(list, 'abstractNumId')
  for (const list of lists) {
    grow(list, 'numId')
    const of = first(list, 'abstractNumId')
    if (of) grow(of, 'val')
  }
  // What lists look like comes before all lists.
  const [before, after] = [all(ours, 'abstractNum')[0] ?? null, lists[0] ?? null]
  for (const list of all(template, 'abstractNum')) root?.insertBefore(copyOf(ours, list), before)
  for (const list of all(template, 'num')) root?.insertBefore(copyOf(ours, list), after)
  return by
}

/** A list as Word of any year reads it: without what later ones note, whose names our file does not declare. */
function copyOf(ours: Document, list: Element): Element {
  const copy = ours.importNode(list, true) as Element
  for (const element of [copy, ...all(copy, '*')])
    for (const { namespaceURI, localName } of [...element.attributes])
      if (namespaceURI !== null && namespaceURI !== W) element.removeAttributeNS(namespaceURI, localName ?? '')
  return copy
}
