import { behind } from './behind.ts'
import { childOf, childrenOf, contentsOf, type Element, isOn, said } from './elements.ts'

/** A paragraph as it is read. */
export interface Paragraph {
  text: string
  /** The same without what is struck through. */
  unstruck: string
  /** Of each run with words, whether it is struck through, and the colour behind it. */
  runs: { isStruck: boolean; behind: string | undefined }[]
  /** The comments that hang on it, by their ids. */
  comments: string[]
}

/** A paragraph as it stands once all changes are taken. @param label its number or bullet */
export function readParagraph(paragraph: Element, label: string): Paragraph {
  const found: Paragraph = { text: '', unstruck: '', runs: [], comments: [] }
  const around = behind(childOf(paragraph, 'pPr'))
  for (const element of contentsOf(paragraph)) {
    if (element.localName === 'r') readRun(element, found, around)
    if (element.localName === 'commentRangeStart') found.comments.push(said(element, 'id') ?? '')
  }
  if (label !== '') found.text = found.text === '' ? label : `${label} ${found.text}`
  return found
}

function readRun(run: Element, found: Paragraph, around: string | undefined): void {
  const properties = childOf(run, 'rPr')
  if (isOn(childOf(properties, 'vanish'))) return
  let text = ''
  for (const piece of contentsOf(run)) {
    if (piece.localName === 'commentReference') found.comments.push(said(piece, 'id') ?? '')
    else text += wordsOf(piece)
  }
  const isStruck = isOn(childOf(properties, 'strike')) || isOn(childOf(properties, 'dstrike'))
  found.text += text
  if (!isStruck) found.unstruck += text
  if (text.trim() === '') return
  found.runs.push({ isStruck, behind: behind(properties) ?? around })
}

/** What a piece of a run shows. What was deleted, what works something out and what hangs there show nothing. */
function wordsOf(piece: Element): string {
  switch (piece.localName) {
    case 't':
      return piece.textContent ?? ''
    case 'tab':
      return '\t'
    case 'br':
    case 'cr':
      return said(piece, 'type') === undefined || said(piece, 'type') === 'textWrapping' ? '\n' : ''
    case 'noBreakHyphen':
      return '-'
    case 'sym':
      return SIGNS[(said(piece, 'char') ?? '').toUpperCase().slice(-2)] ?? '•'
    default:
      return ''
  }
}

/** Signs of the fonts that are nothing but signs: ticks, crosses and boxes, by which forms are filled in. */
const SIGNS: Record<string, string> = {
  FC: '✓',
  FB: '✗',
  FE: '☑',
  FD: '☒',
  A8: '☐',
  '6F': '☐',
  '52': '☑',
  '51': '☒',
  A3: '☐',
}

/** The words of paragraphs right within an element, one under the other. */
export const wordsWithin = (element: Element): string =>
  childrenOf(element)
    .filter(({ localName }) => localName === 'p')
    .map((paragraph) => readParagraph(paragraph, '').text)
    .join('\n')
