import { FoundSheet } from '../found-sheet.ts'
import { type Attributes, doneWith, readXml } from '../read-xml.ts'
import { OdsColumns } from './columns.ts'
import { madeCell } from './make-cell.ts'
import { OdsRow } from './row.ts'
import { rulesOf } from './rules.ts'
import type { OdsStyles } from './styles.ts'
import { TextReader } from './text-reader.ts'

/** A cell while it is read. */
interface OpenCell {
  attributes: Attributes
  text: TextReader
  note: TextReader
  inNote: boolean
  isCovered: boolean
}

/**
 * The sheets of an OpenDocument file. Cells and rows that are alike stand there
 * once with how often: of those in which nothing is, a million cost what one does.
 */
export function goThroughTables(part: Uint8Array, styles: OdsStyles): FoundSheet[] {
  const sheets: FoundSheet[] = []
  let sheet: FoundSheet | undefined
  let columns = new OdsColumns()
  let row: OdsRow | undefined
  let nextRow = 1
  let cell: OpenCell | undefined
  const parents: string[] = []
  const rules = rulesOf((style) => styles.fillOf(style) !== undefined)

  const begin = (attributes: Attributes, isCovered: boolean): OpenCell => {
    const reader = () => new TextReader((style) => styles.isStruck('text', style))
    return { attributes, text: reader(), note: reader(), inNote: false, isCovered }
  }

  const opened: Record<string, (attributes: Attributes) => void> = {
    table(attributes) {
      sheet = new FoundSheet(attributes['table:name'] ?? '', styles.isHiddenSheet(attributes['table:style-name'] ?? ''))
      sheets.push(sheet)
      columns = new OdsColumns()
      nextRow = 1
    },
    'table-column'(attributes) {
      const style = attributes['default-cell-style-name'] ?? 'Default'
      const { from, to } = columns.add(countOf(attributes['number-columns-repeated']), style)
      if (isHidden(attributes)) sheet?.hiddenColumns.add(from, to)
    },
    'table-row'(attributes) {
      row = new OdsRow(
        nextRow,
        countOf(attributes['number-rows-repeated']),
        attributes['default-cell-style-name'] ?? '',
      )
      nextRow += row.repeated
      if (isHidden(attributes)) sheet?.hiddenRows.add(row.at, nextRow - 1)
    },
    'table-cell': (attributes) => void (cell = begin(attributes, false)),
    'covered-table-cell': (attributes) => void (cell = begin(attributes, true)),
  }

  function endCell({ attributes, text, note, isCovered }: OpenCell): void {
    if (!sheet || !row) return
    const repeated = countOf(attributes['number-columns-repeated'])
    const at = row.place(repeated)
    if (isCovered) return
    const [down, across] = [countOf(attributes['number-rows-spanned']), countOf(attributes['number-columns-spanned'])]
    if (down > 1 || across > 1)
      sheet.merged.push({ top: row.at, left: at, bottom: row.at + down - 1, right: at + across - 1 })
    const own = attributes['table:style-name'] ?? (row.style || undefined)
    const alike =
      own === undefined ? columns.between(at, at + repeated - 1) : [{ from: at, to: at + repeated - 1, style: own }]
    for (const { from, to, style } of alike)
      row.put(from, to - from + 1, madeCell(attributes, { style, text, note: note.text, styles }))
  }

  const closed: Record<string, () => void> = {
    annotation: () => void (cell && (cell.inNote = false)),
    'table-row'() {
      if (sheet) row?.end(sheet)
      row = undefined
    },
    table: () => void (sheet = undefined),
  }

  readXml(part, {
    opened(name, attributes) {
      const parent = parents.at(-1)
      parents.push(name)
      // What somebody changed is kept in cells of its own, which are in no sheet.
      if (parents.includes('tracked-changes')) return
      const text = cell && textOf(cell)
      if (text?.isOpen) text.opened(name, attributes)
      else if (cell && name === 'annotation') cell.inNote = true
      else if (text && name === 'p' && isOfCell(parent)) text.opened(name, attributes)
      else if (!cell) doneWith(opened, name)?.(attributes)
      rules.opened(name, attributes)
    },
    words(text) {
      const open = cell && textOf(cell)
      if (open?.isOpen) open.words(text)
    },
    closed(name) {
      parents.pop()
      const open = cell && textOf(cell)
      if (open?.isOpen) return open.closed()
      if (cell && name.endsWith('table-cell') && parents.at(-1) === 'table-row') {
        endCell(cell)
        cell = undefined
      } else if (!cell || name === 'annotation') doneWith(closed, name)?.()
      sheet?.colouredByRule.push(...rules.closed(name))
    },
  })
  return sheets
}

const textOf = ({ inNote, note, text }: OpenCell): TextReader => (inNote ? note : text)

/** Paragraphs of shapes that hang in a cell are no words of it. */
const isOfCell = (parent: string | undefined): boolean =>
  parent === 'annotation' || parent === 'table-cell' || parent === 'covered-table-cell'

const countOf = (said: string | undefined): number => Math.max(1, Number(said ?? 1) || 1)

const isHidden = ({ visibility }: Attributes): boolean => visibility === 'collapse' || visibility === 'filter'
