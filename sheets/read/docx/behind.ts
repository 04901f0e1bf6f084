import { seenFill } from '../colour.ts'
import { childOf, type Element, said } from './elements.ts'

/** The colours of Word's marker, by their names. */
const MARKERS: Record<string, string> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'C0C0C0',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
}

/** The colour behind what has these properties: marked, or shaded. A pattern that fills it wholly has its own. */
export function behind(properties: Element | undefined): string | undefined {
  const marker = MARKERS[said(childOf(properties, 'highlight')) ?? '']
  if (marker !== undefined) return marker
  const shading = childOf(properties, 'shd')
  const colour = said(shading, said(shading) === 'solid' ? 'color' : 'fill')
  return colour && /^[0-9a-f]{6}$/i.test(colour) ? seenFill(colour.toUpperCase()) : undefined
}
