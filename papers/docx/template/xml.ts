import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom'
import { TemplateRefused } from './refused.ts'

/** What Word's own elements are named by, and its references to other parts. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * A part as a tree, without what was noted beside its words: comments, and what programs are told.
 *
 * @throws TemplateRefused of what is no XML, or declares entities, as no part of Word's does.
 */
export function parse(bytes: Uint8Array, name: string): Document {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (/<!DOCTYPE/i.test(text)) throw new Error('It declares a document type')
    const tree = new DOMParser({ onError: (_level, message) => refuse(message) }).parseFromString(text, 'text/xml')
    for (const note of notesIn(tree)) note.parentNode?.removeChild(note)
    return tree
  } catch {
    throw new TemplateRefused(`The template is damaged in ${name}. Open it in Word, save it anew, and choose it again`)
  }
}

/** All but the first line, which says that it is XML. */
function notesIn(node: Node): Node[] {
  const found: Node[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const isNote = child.nodeType === COMMENT || (child.nodeType === INSTRUCTION && child.nodeName !== 'xml')
    found.push(...(isNote ? [child] : notesIn(child)))
  }
  return found
}
const [COMMENT, INSTRUCTION] = [8, 7]

function refuse(message: string): never {
  throw new Error(message)
}

export const serialize = (tree: Document): Uint8Array => Buffer.from(new XMLSerializer().serializeToString(tree))

/** Word's elements of a name, in their order. */
export const all = (within: Document | Element, name: string, namespace = W): Element[] => [
  ...within.getElementsByTagNameNS(namespace, name),
]

export const first = (within: Document | Element, name: string): Element | undefined => all(within, name)[0]

/** What an element says under a name; an empty text where it says nothing. */
export const says = (element: Element | undefined, name: string, namespace = W): string =>
  element?.getAttributeNS(namespace, name) ?? ''

/** Word's way to switch something on is to name it, unless it says that it is off. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(says(element, 'val'))
