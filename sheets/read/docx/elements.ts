import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { damaged } from '../unreadable-file.ts'

export type { Element } from '@xmldom/xmldom'

/** A part of a Word file as a tree. @throws UnreadableFile where it is no XML. */
export function treeOf(part: Uint8Array): Element {
  try {
    const found = new DOMParser({ onError: () => undefined }).parseFromString(
      new TextDecoder().decode(part),
      'text/xml',
    )
    if (found.documentElement) return found.documentElement
  } catch {
    // Said below.
  }
  throw damaged()
}

/** The elements right within one, in their order. */
export function childrenOf(element: Element): Element[] {
  const children: Element[] = []
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) children.push(node as Element)
  return children
}

/** The first element of a name right within one, or at the end of a way through several. */
export function childOf(element: Element | undefined, ...way: string[]): Element | undefined {
  let found = element
  for (const name of way) found = found && childrenOf(found).find(({ localName }) => localName === name)
  return found
}

/** What an element says under a name; `val` is what most say. */
export function said(element: Element | undefined, name = 'val'): string | undefined {
  for (const attribute of element?.attributes ?? []) if (attribute.localName === name) return attribute.value
  return undefined
}

/** Whether something stands there, and is not said to be off. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(said(element) ?? 'on')

/** What only holds others together: a field to fill in, a mark of a program, what was put in while changes were kept. */
const WRAPPERS = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'moveTo',
  'Choice',
  'AlternateContent',
  'fldSimple',
  'hyperlink',
  'dir',
  'bdo',
])

/** The elements within one, as if what only holds others together were not there. */
export const contentsOf = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) => (WRAPPERS.has(child.localName ?? '') ? contentsOf(child) : [child]))
