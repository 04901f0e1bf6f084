import { seenFill } from '../colour.ts'
import { type Attributes, readXml } from '../read-xml.ts'
import { codeOfPart, codeOfText } from './number-format.ts'

/** What a style of an OpenDocument sheet says, as far as it is seen in a cell. */
interface Style {
  parent?: string | undefined
  dataStyle?: string | undefined
  fill?: string
  isStruck?: boolean
  isHidden?: boolean
}

interface Format {
  code: string
  mapped?: string | undefined
}

/** The styles of a sheet. What a style does not say, the one that it is made from says. */
export class OdsStyles {
  #styles = new Map<string, Style>()
  #formats = new Map<string, Format>()

  /** Adds those of a part; the same name again takes the place of the one before. */
  add(part: Uint8Array | undefined): void {
    let style: Style | undefined
    let format: (Format & { name: string }) | undefined
    let isText = false
    if (!part) return
    readXml(part, {
      opened: (name, attributes) => {
        isText = name === 'text'
        if (name === 'style') this.#styles.set(keyOf(attributes), (style = begun(attributes)))
        else if (FORMATS.has(name)) format = { name: attributes['name'] ?? '', code: '' }
        else if (format && name === 'map') format.mapped ??= attributes['apply-style-name']
        else if (format) format.code += codeOfPart(name, attributes) ?? ''
        else if (style) addTo(style, name, attributes)
      },
      words(text) {
        if (format && isText) format.code += codeOfText(text)
      },
      closed: (name) => {
        isText = false
        if (name === 'style') style = undefined
        if (format && FORMATS.has(name)) {
          this.#formats.set(format.name, format)
          format = undefined
        }
      },
    })
  }

  /** The colour behind cells of a style. */
  fillOf = (name: string): string | undefined =>
    seenFill(this.#find('table-cell', name, ({ fill }) => fill) || undefined)

  /** Whether text in a style is struck through; none where the style does not say. */
  isStruck = (family: 'table-cell' | 'text', name: string): boolean | undefined =>
    this.#find(family, name, ({ isStruck }) => isStruck)

  isHiddenSheet = (name: string): boolean => this.#find('table', name, ({ isHidden }) => isHidden) ?? false

  /** The number format of a style, in Excel's letters. */
  formatOf(name: string): string | undefined {
    const format = this.#formats.get(this.#find('table-cell', name, ({ dataStyle }) => dataStyle) ?? '')
    // Where it differs by what the value is, the first stands for numbers from nought on, and the style itself for text.
    return (this.#formats.get(format?.mapped ?? '') ?? format)?.code || undefined
  }

  #find<Said>(family: string, name: string, said: (style: Style) => Said | undefined): Said | undefined {
    const seen = new Set<Style>()
    let style = this.#styles.get(`${family} ${name}`)
    while (style && !seen.has(style)) {
      const found = said(style)
      if (found !== undefined) return found
      seen.add(style)
      style = style.parent === undefined ? undefined : this.#styles.get(`${family} ${style.parent}`)
    }
    return undefined
  }
}

const FORMATS = new Set(
  ['number', 'currency', 'percentage', 'date', 'time', 'boolean', 'text'].map((kind) => `${kind}-style`),
)

const keyOf = ({ family = '', name = '' }: Attributes): string => `${family} ${name}`

const begun = (attributes: Attributes): Style => ({
  parent: attributes['parent-style-name'],
  dataStyle: attributes['data-style-name'],
})

function addTo(style: Style, name: string, attributes: Attributes): void {
  const colour = attributes['background-color']
  // "transparent" takes a colour away that would come from the style it is made from.
  if (name === 'table-cell-properties' && colour !== undefined)
    style.fill = /^#[0-9a-f]{6}$/i.test(colour) ? colour.slice(1).toUpperCase() : ''
  if (name === 'table-properties' && attributes['display'] !== undefined)
    style.isHidden = attributes['display'] === 'false'
  const line = attributes['text-line-through-style'] ?? attributes['text-line-through-type']
  if (name === 'text-properties' && line !== undefined) style.isStruck = line !== 'none'
}
