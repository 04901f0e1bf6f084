import { readXml } from '../read-xml.ts'
import { tinted } from '../colour.ts'
import type { Attributes } from '../read-xml.ts'

/** Colours of a workbook, by the numbers that its cells use. */
export interface Palette {
  /** Of its theme. */
  theme: string[]
  /** Of the old list of 64, where the file has one of its own. */
  indexed: string[]
}

/** A workbook numbers light before dark; its theme lists dark before light. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]
const OFFICE = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ')

/** The colours of a workbook's theme, by number; Office's own where it has none. */
export function themeColours(part: Uint8Array | undefined): string[] {
  const colours = [...OFFICE]
  if (!part) return colours
  let [inScheme, place] = [false, -1]
  readXml(part, {
    opened(name, { lastClr, val }) {
      if (name === 'clrScheme') inScheme = true
      if (!inScheme) return
      if (ORDER.includes(name)) place = ORDER.indexOf(name)
      const colour = sixFigures(name === 'sysClr' ? lastClr : name === 'srgbClr' ? val : undefined)
      if (place >= 0 && colour) colours[place] = colour
    },
    closed(name) {
      if (name === 'clrScheme') inScheme = false
    },
  })
  return colours
}

/** The colour that attributes name: outright, by the theme, or by the old list; none where it is left to the program. */
export function colourOf({ rgb, theme, indexed, tint }: Attributes, palette: Palette): string | undefined {
  const named =
    sixFigures(rgb) ??
    (theme !== undefined ? palette.theme[Number(theme)] : undefined) ??
    (indexed !== undefined ? (palette.indexed[Number(indexed)] ?? INDEXED[Number(indexed)]) : undefined)
  return named && tinted(named, Number(tint ?? 0) || 0)
}

/** The last six of eight figures, of which the first two say how opaque it is: Excel does not go by them. */
export const sixFigures = (colour: string | undefined): string | undefined =>
  colour && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(colour) ? colour.slice(-6).toUpperCase() : undefined

/** The list that Excel had before themes; its first eight stand in it twice. */
const FIRST = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'
const REST =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
const INDEXED = `${FIRST} ${FIRST} ${REST}`.split(' ')
