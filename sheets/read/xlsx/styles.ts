import { seenFill } from '../colour.ts'
import { type Attributes, readXml } from '../read-xml.ts'
import { colourOf, type Palette } from './theme.ts'

/** How a cell looks, of all that a workbook keeps of it. */
export interface CellStyle {
  fill?: string
  isStruck: boolean
  /** The number of its format; of those from 164 on, and of some below, the code is the workbook's own. */
  formatId: number
}

export interface Styles {
  /** By the number that a cell has in `s`. */
  cells: CellStyle[]
  /** The workbook's own number formats. */
  formats: Map<number, string>
  /** Of what a rule draws, by its number, whether it has a colour behind it. */
  rulesFill: boolean[]
}

/** The styles of a workbook. Fills and fonts stand in lists of their own, to which each style points. */
export function readStyles(part: Uint8Array | undefined, theme: string[]): Styles {
  const palette: Palette = { theme, indexed: [] }
  const formats = new Map<number, string>()
  const fills: Painted[] = []
  const struckFonts: boolean[] = []
  const styles: Attributes[] = []
  const rulesFill: boolean[] = []
  const within: string[] = []
  const on: Record<string, (attributes: Attributes) => void> = {
    'numFmts numFmt': ({ numFmtId, formatCode }) => void formats.set(Number(numFmtId), formatCode ?? ''),
    'fonts font': () => void struckFonts.push(false),
    'font strike': ({ val }) => void (within.includes('fonts') && struckFonts.splice(-1, 1, isOn(val))),
    'fills fill': () => void fills.push({}),
    'fill patternFill': ({ patternType }) => void Object.assign(fills.at(-1) ?? {}, { pattern: patternType }),
    'patternFill fgColor': (colour) => void Object.assign(fills.at(-1) ?? {}, { front: colour }),
    'patternFill bgColor': (colour) => void Object.assign(fills.at(-1) ?? {}, { back: colour }),
    // Of one that runs from colour to colour, the first.
    'stop color': (colour) => void fills.splice(-1, 1, { pattern: 'solid', front: colour, ...fills.at(-1) }),
    'cellXfs xf': (attributes) => void styles.push(attributes),
    'dxfs dxf': () => void rulesFill.push(false),
    'dxf fill': () => void rulesFill.splice(-1, 1, true),
    'indexedColors rgbColor': ({ rgb }) => void palette.indexed.push((rgb ?? '').slice(-6).toUpperCase()),
  }
  if (part)
    readXml(part, {
      opened(name, attributes) {
        // A rule has fonts and fills too, which belong to no cell.
        const isOfRule = within.includes('dxf')
        if (!isOfRule || name === 'fill') on[`${within.at(-1) ?? ''} ${name}`]?.(attributes)
        within.push(name)
      },
      closed: () => void within.pop(),
    })
  const colours = fills.map((painted) => seenFill(behind(painted, palette)))
  return {
    formats,
    rulesFill,
    cells: styles.map(({ fillId, fontId, numFmtId }) => {
      const fill = colours[Number(fillId ?? 0)]
      return {
        ...(fill && { fill }),
        isStruck: struckFonts[Number(fontId ?? 0)] ?? false,
        formatId: Number(numFmtId ?? 0),
      }
    }),
  }
}

interface Painted {
  pattern?: string
  front?: Attributes
  back?: Attributes
}

/** Of a pattern the colour behind its lines, where it has one; else that of the lines. */
function behind({ pattern, front, back }: Painted, palette: Palette): string | undefined {
  if (pattern === undefined || pattern === 'none') return undefined
  const [solid, lines] = [front && colourOf(front, palette), back && colourOf(back, palette)]
  return pattern === 'solid' ? solid : (lines ?? solid)
}

/** A tag that stands there means yes, unless it says otherwise. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !['0', 'false', 'off', 'none'].includes(value.toLowerCase())
