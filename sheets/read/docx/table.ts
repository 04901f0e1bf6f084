import { cleanText } from '../clean-text.ts'
import type { FoundCell, FoundSheet } from '../found-sheet.ts'
import { behind } from './behind.ts'
import { childOf, contentsOf, type Element, isOn, said } from './elements.ts'
import type { Numbering } from './numbering.ts'
import { type Paragraph, readParagraph } from './paragraph.ts'

/** What a Word file says apart from its words. */
export interface Around {
  numbering: Numbering
  /** What comments say, by their ids. */
  comments: ReadonlyMap<string, string>
}

/** A cell of what was read of paragraphs; what they look like is that of all their words. */
export function cellOfParagraphs(
  place: { row: number; column: number },
  paragraphs: readonly Paragraph[],
  { comments }: Around,
): FoundCell {
  const text = cleanText(paragraphs.map((each) => each.text).join('\n'))
  const unstruck = cleanText(paragraphs.map((each) => each.unstruck).join('\n'))
  const runs = paragraphs.flatMap((each) => each.runs)
  const colours = new Set(runs.map((each) => each.behind))
  const [colour] = colours.size === 1 ? colours : []
  const ids = new Set(paragraphs.flatMap((each) => each.comments))
  const note = [...ids].flatMap((id) => comments.get(id) ?? []).join('\n')
  return {
    ...place,
    text,
    kind: text === '' ? 'empty' : 'text',
    ...(runs.length > 0 && runs.every(({ isStruck }) => isStruck) && { struck: true }),
    ...(runs.some(({ isStruck }) => isStruck) && !runs.every(({ isStruck }) => isStruck) && { unstruck }),
    ...(colour !== undefined && { fill: colour }),
    ...(note !== '' && { note }),
  }
}

/** Puts a table into a sheet, from a row on. @returns the first row below it */
export function readTable(table: Element, sheet: FoundSheet, top: number, around: Around): number {
  /** What reaches down from above, by its column. */
  const reaching = new Map<number, { range: FoundSheet['merged'][number] }>()
  let row = top
  for (const line of contentsOf(table)) {
    const properties = childOf(line, 'trPr')
    if (line.localName !== 'tr' || childOf(properties, 'del')) continue
    if (isOn(childOf(properties, 'hidden'))) sheet.hiddenRows.add(row)
    let column = 1 + Number(said(childOf(properties, 'gridBefore')) ?? 0)
    for (const cell of contentsOf(line)) {
      if (cell.localName !== 'tc') continue
      const look = childOf(cell, 'tcPr')
      const across = Math.max(1, Math.min(1000, Number(said(childOf(look, 'gridSpan')) ?? 1) || 1))
      const merge = childOf(look, 'vMerge')
      const above = reaching.get(column)
      if (merge && said(merge) !== 'restart' && above) above.range.bottom = row
      else {
        reaching.delete(column)
        const range = { top: row, left: column, bottom: row, right: column + across - 1 }
        if (merge) reaching.set(column, { range })
        if (merge || across > 1) sheet.merged.push(range)
        const fill = behind(look)
        sheet.add({ ...cellOfParagraphs({ row, column }, paragraphsOf(cell, around), around), ...(fill && { fill }) })
      }
      column += across
    }
    row += 1
  }
  return row
}

/** The paragraphs of a cell; of a table within it each row as one, with its cells side by side. */
function paragraphsOf(cell: Element, around: Around): Paragraph[] {
  return contentsOf(cell).flatMap((block) => {
    if (block.localName === 'p') return isTakenOut(block) ? [] : [readParagraph(block, around.numbering.labelOf(block))]
    if (block.localName !== 'tbl') return []
    return contentsOf(block)
      .filter(({ localName }) => localName === 'tr')
      .map((line) => {
        const cells = contentsOf(line).filter(({ localName }) => localName === 'tc')
        const within = cells.map((each) => paragraphsOf(each, around))
        const all = within.flat()
        return {
          text: within.map((each) => each.map(({ text }) => text).join('\n')).join('\t'),
          unstruck: within.map((each) => each.map(({ unstruck }) => unstruck).join('\n')).join('\t'),
          runs: all.flatMap(({ runs }) => runs),
          comments: all.flatMap(({ comments }) => comments),
        }
      })
  })
}

/** Whether a paragraph was deleted with its end, and nothing of it is left. */
const isTakenOut = (paragraph: Element): boolean =>
  childOf(paragraph, 'pPr', 'rPr', 'del') !== undefined && readParagraph(paragraph, '').text === ''
