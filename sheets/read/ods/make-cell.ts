import { isDay } from '../../../domain/day.ts'
import type { FoundCell } from '../found-sheet.ts'
import type { Attributes } from '../read-xml.ts'
import type { OdsStyles } from './styles.ts'
import type { TextReader } from './text-reader.ts'

/** A cell of an OpenDocument sheet as it was read, without where it stands: several alike stand side by side. */
export type OdsCell = Omit<FoundCell, 'row' | 'column'>

const ERROR = /^(?:#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)|Err:\d{3})$/

/** @param style that of the cell; of its row or column where it has none */
export function madeCell(
  attributes: Attributes,
  { style, text, note, styles }: { style: string; text: TextReader; note: string; styles: OdsStyles },
): OdsCell {
  const content = contentOf(attributes, text.text)
  // A number is set apart from its edges by spaces, which nobody wrote.
  if (content.kind === 'number') content.text = content.text.trim()
  const formula = attributes['formula']
  // Text that was worked out and is empty is an answer.
  const isAnswered = content.text !== '' || attributes['office:value-type'] !== undefined
  const fill = styles.fillOf(style)
  const format = content.kind === 'number' || content.kind === 'date' ? styles.formatOf(style) : undefined
  return {
    ...content,
    ...(format !== undefined && { format }),
    ...(formula !== undefined && !(isAnswered && content.text === '') && { formula: asWritten(formula) }),
    ...(content.text !== '' && text.isStruckIn(styles.isStruck('table-cell', style) ?? false) && { struck: true }),
    ...(text.unstruck !== undefined && { unstruck: text.unstruck }),
    ...(fill !== undefined && { fill }),
    ...(note.trim() !== '' && { note: note.trim() }),
  }
}

function contentOf(attributes: Attributes, shown: string): Pick<OdsCell, 'text' | 'kind' | 'raw' | 'on'> {
  const value = Number(attributes['office:value'])
  if (attributes['calcext:value-type'] === 'error' || (attributes['formula'] !== undefined && ERROR.test(shown)))
    return { text: shown, kind: 'error' }
  switch (attributes['office:value-type']) {
    case 'date': {
      const written = attributes['office:date-value'] ?? ''
      const on = written.slice(0, 10)
      return isDay(on) ? { text: shown || on, kind: 'date', on } : { text: shown || written, kind: 'text' }
    }
    case 'boolean':
      return yesOrNo(attributes['office:boolean-value'] === 'true')
    case 'float':
    case 'percentage':
    case 'currency':
      if (/^(?:TRUE|FALSE)$/.test(shown) && (value === 0 || value === 1)) return yesOrNo(value === 1)
      return { text: shown || String(value), kind: 'number', raw: value }
    case 'time':
      return { text: shown, kind: 'number' }
    default: {
      const text = shown || (attributes['office:string-value'] ?? '')
      return { text, kind: text === '' ? 'empty' : 'text' }
    }
  }
}

const yesOrNo = (raw: boolean) => ({ text: raw ? 'TRUE' : 'FALSE', kind: 'yes-no', raw }) as const

/** @example asWritten('of:=SUM([.A1:.B2];[$Other.C3])') // => 'SUM(A1:B2;Other!C3)' */
const asWritten = (formula: string): string =>
  formula.replace(/^[a-z]+:=?|^=/i, '').replaceAll(/\[([^\]]*)\]/g, (_, address: string) =>
    address
      .split(':')
      .map((part) => part.replace(/^\./, '').replace(/^\$?([^.]+)\./, '$1!'))
      .join(':'),
  )
