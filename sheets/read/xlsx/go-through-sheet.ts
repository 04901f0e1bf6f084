import { placeOf, rangeOf } from '../address.ts'
import type { FoundSheet } from '../found-sheet.ts'
import { type Attributes, doneWith, readXml } from '../read-xml.ts'
import { type StoredCell, storedCell } from './stored-cell.ts'
import { isOn } from './styles.ts'
import { WordsReader } from './words.ts'

/**
 * Goes through the part of a sheet once: gives each cell on as it is stored, and
 * tells the sheet what is merged, hidden or coloured by a rule. Nothing of it is
 * kept, so that a million empty rows cost no more than reading past them.
 */
export function goThroughSheet(
  part: Uint8Array,
  sheet: FoundSheet,
  given: { rulesFill: readonly boolean[]; cell: (stored: StoredCell) => void },
): void {
  const at = { row: 0, column: 0 }
  let cell: StoredCell | undefined
  let inline: WordsReader | undefined
  let within = ''
  let rule: { ranges: string; isColoured: boolean } | undefined

  const opened: Record<string, (attributes: Attributes) => void> = {
    col({ min, max, hidden, width }) {
      if (isSaid(hidden) || Number(width ?? 1) === 0) sheet.hiddenColumns.add(Number(min), Number(max))
    },
    row({ r, hidden, ht }) {
      at.row = r === undefined ? at.row + 1 : Number(r)
      at.column = 0
      if (isSaid(hidden) || Number(ht ?? 1) === 0) sheet.hiddenRows.add(at.row)
    },
    c(attributes) {
      at.column = placeOf(attributes['r'] ?? '')?.column ?? at.column + 1
      cell = storedCell(attributes, { ...at })
    },
    is: () => void (inline = new WordsReader()),
    f({ t, si }) {
      if (cell) cell.formula = { text: '', ...(t === 'shared' && si !== undefined && { shared: si }) }
    },
    mergeCell({ ref }) {
      const range = rangeOf(ref ?? '')
      if (range) sheet.merged.push(range)
    },
    conditionalFormatting: ({ sqref }) => void (rule = { ranges: sqref ?? '', isColoured: false }),
    cfRule({ type, dxfId }) {
      if (rule && (type === 'colorScale' || given.rulesFill[Number(dxfId)])) rule.isColoured = true
    },
    // Rules of newer programs bring their colours with them, and say last where they hold.
    fill: () => void (rule && (rule.isColoured = true)),
  }
  const closed: Record<string, () => void> = {
    is() {
      if (cell && inline) cell.words = inline.found
      inline = undefined
    },
    c() {
      if (cell) given.cell(cell)
      cell = undefined
    },
    conditionalFormatting() {
      if (rule?.isColoured) sheet.colouredByRule.push(...rule.ranges.split(/\s+/).filter(Boolean))
      rule = undefined
    },
  }
  readXml(part, {
    opened(name, attributes) {
      within = name
      if (inline) inline.opened(name, attributes)
      else doneWith(opened, name)?.(attributes)
    },
    words(text) {
      if (inline) inline.words(text)
      else if (within === 'v' && cell) cell.value += text
      else if (within === 'f' && cell?.formula) cell.formula.text += text
      else if (within === 'sqref' && rule) rule.ranges += text
    },
    closed(name) {
      within = ''
      if (inline && name !== 'is') inline.closed(name)
      else doneWith(closed, name)?.()
    },
  })
}

const isSaid = (value: string | undefined): boolean => value !== undefined && isOn(value)
