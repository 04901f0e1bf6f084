import { type Book, lettersOf } from '../cells.ts'
import { placeOf } from './address.ts'
import { FoundSheet } from './found-sheet.ts'
import { type Attributes, doneWith, readXml } from './read-xml.ts'
import { seenSheet } from './seen-cells.ts'
import { damaged } from './unreadable-file.ts'
import type { Parts } from './unzip.ts'
import { goThroughSheet } from './xlsx/go-through-sheet.ts'
import { ignoredOf } from './xlsx/ignored.ts'
import { cellMaker, type Workbook } from './xlsx/make-cell.ts'
import { notesOf } from './xlsx/notes.ts'
import { type Relation, relationsOf } from './relations.ts'
import { isOn, readStyles } from './xlsx/styles.ts'
import { themeColours } from './xlsx/theme.ts'
import { sharedWords } from './xlsx/words.ts'

/**
 * A workbook as a person sees it, read from its own parts.
 *
 * Number formats are shown by SheetJS. Its reader of sheets is not used: it knows
 * no fonts, leaves a whole sheet out without a word when one of its texts is
 * missing, loses an emoji that is written as a number, and makes a cell of each
 * place to which a link is spread.
 */
export function readXlsx(parts: Parts): Pick<Book, 'sheets' | 'ignored'> & { dateSystem: 1900 | 1904 } {
  const name = relationsOf(parts, '').find(({ is }) => is === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const { sheets, is1904 } = listSheets(parts.get(name))
  const relations = relationsOf(parts, name)
  const partOf = (purpose: string) => parts.get(relations.find(({ is }) => is === purpose)?.target ?? '')
  const workbook: Workbook = {
    styles: readStyles(partOf('styles'), themeColours(partOf('theme'))),
    words: sharedWords(partOf('sharedStrings')),
    is1904,
  }
  return {
    sheets: sheets.flatMap((sheet) => {
      const relation = relations.find(({ id }) => id === sheet.id)
      if (!relation) throw damaged()
      const found = new FoundSheet(sheet.name, sheet.isHidden)
      // A sheet of its own for a chart, a dialog or a macro has no cells.
      if (relation.is === 'worksheet') fill(found, parts, relation, workbook)
      return [seenSheet(found)]
    }),
    ignored: ignoredOf(parts),
    dateSystem: is1904 ? 1904 : 1900,
  }
}

interface Listed {
  name: string
  isHidden: boolean
  id: string
}

function listSheets(part: Uint8Array | undefined): { sheets: Listed[]; is1904: boolean } {
  if (!part) throw damaged()
  const sheets: Listed[] = []
  let is1904 = false
  const on: Record<string, (attributes: Attributes) => void> = {
    workbookPr: ({ date1904 }) => void (is1904 = date1904 !== undefined && isOn(date1904)),
    sheet(attributes) {
      const { name = '', state = 'visible' } = attributes
      sheets.push({ name, isHidden: state !== 'visible', id: attributes['r:id'] ?? attributes['id'] ?? '' })
    },
  }
  readXml(part, { opened: (name, attributes) => doneWith(on, name)?.(attributes) })
  return { sheets, is1904 }
}

function fill(sheet: FoundSheet, parts: Parts, { target }: Relation, workbook: Workbook): void {
  const part = parts.get(target)
  if (!part) throw damaged()
  const notes = notesOf(parts, relationsOf(parts, target))
  const cellOf = cellMaker(workbook)
  goThroughSheet(part, sheet, {
    rulesFill: workbook.styles.rulesFill,
    cell(stored) {
      const cell = cellOf(stored)
      if (notes.size === 0) return sheet.add(cell)
      const address = `${lettersOf(cell.column)}${cell.row}`
      const note = notes.get(address)
      notes.delete(address)
      sheet.add(note === undefined ? cell : { ...cell, note })
    },
  })
  // What is left is on cells that hold nothing else, and which the sheet does not list.
  for (const [address, note] of notes) {
    const place = placeOf(address)
    if (place) sheet.add({ ...place, text: '', kind: 'empty', note })
  }
}
