import { cleanText, unescaped } from '../clean-text.ts'
import type { FoundCell } from '../found-sheet.ts'
import { damaged } from '../unreadable-file.ts'
import { shifted } from './formula.ts'
import { formatCode, showNumber, showText } from './shown.ts'
import type { StoredCell } from './stored-cell.ts'
import type { Styles } from './styles.ts'
import type { Words } from './words.ts'

/** What a workbook says of all its cells. */
export interface Workbook {
  styles: Styles
  words: Words[]
  is1904: boolean
}

type Content = Pick<FoundCell, 'text' | 'kind' | 'raw' | 'on' | 'format' | 'unstruck'> & { struck?: Words['struck'] }

/** Makes cells of one sheet as they are seen. Formulas that several share stand at the first of them. */
export function cellMaker({ styles, words, is1904 }: Workbook): (stored: StoredCell) => FoundCell {
  const shared = new Map<string, StoredCell>()
  const formats = new Map<number, string>()
  const formatOf = (id: number): string => {
    const known = formats.get(id) ?? formatCode(id, styles.formats)
    formats.set(id, known)
    return known
  }

  const sharedAt = (index: number): Words => {
    const found = words[index]
    // Going on would lose it without a word.
    if (!found) throw damaged()
    return found
  }

  const formulaOf = (stored: StoredCell): string | undefined => {
    const { formula } = stored
    if (!formula) return undefined
    if (formula.shared === undefined) return formula.text
    const first = shared.get(formula.shared)
    if (formula.text !== '') shared.set(formula.shared, stored)
    if (formula.text !== '' || !first?.formula) return formula.text
    return shifted(first.formula.text, first, stored)
  }

  const contentOf = ({ type, value, style, words: own }: StoredCell): Content => {
    const format = formatOf(styles.cells[style]?.formatId ?? 0)
    const nothing: Content = { text: '', kind: 'empty' }
    const asText = ({ text, ...look }: Words): Content =>
      text === '' ? nothing : { text: showText(text, format), kind: 'text', ...look }
    switch (type) {
      case 'inlineStr':
        return own ? asText(own) : nothing
      case 's':
        return value === '' ? nothing : asText(sharedAt(Number(value)))
      case 'str':
        return asText({ text: cleanText(unescaped(value)), struck: 'as-its-cell' })
      case 'b':
        return value === '' ? nothing : yesOrNo(value === '1' || value === 'true')
      case 'e':
        return { text: value, kind: 'error' }
      case 'd':
        return showNumber(serialOf(value, is1904), format === 'General' ? 'dd/mm/yyyy' : format, is1904)
      default:
        return value.trim() === '' || Number.isNaN(Number(value)) ? nothing : showNumber(Number(value), format, is1904)
    }
  }

  return (stored) => {
    const { struck, unstruck, ...content } = contentOf(stored)
    const { fill, isStruck = false } = styles.cells[stored.style] ?? {}
    const formula = formulaOf(stored)
    // Text that was worked out and is empty is an answer: nothing is to be seen, and nothing is missing.
    const isAnswered = content.text !== '' || stored.type === 'str'
    return {
      row: stored.row,
      column: stored.column,
      ...content,
      ...(formula !== undefined && !(isAnswered && content.text === '') && { formula: cleanText(formula) }),
      ...(content.text !== '' && (struck === 'all' || (struck !== 'not' && isStruck)) && { struck: true }),
      // Runs without a font of their own are struck as their cell is.
      ...(unstruck !== undefined && !(struck !== 'not' && isStruck) && { unstruck }),
      ...(fill && { fill }),
    }
  }
}

const yesOrNo = (raw: boolean): Content => ({ text: raw ? 'TRUE' : 'FALSE', kind: 'yes-no', raw })

/** A day that is written out, `2026-03-31`, as the number that the workbook would count. */
function serialOf(written: string, is1904: boolean): number {
  const days = Date.parse(written.length > 10 ? `${written.replace(/Z$/, '')}Z` : written) / 86_400_000
  return days - Date.parse(is1904 ? '1904-01-01' : '1899-12-30') / 86_400_000
}
