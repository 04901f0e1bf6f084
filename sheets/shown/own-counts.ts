import type { ProposedImport } from '../../domain/contract/sheet-import-views.ts'
import type { DeliveryStatus } from '../../domain/delivery-status.ts'
import type { Book, Cell, Sheet } from '../cells.ts'
import { countsSaid, isFigure, type Counted } from '../meaning/counts-said.ts'
import { codeOf } from '../meaning/key-entry.ts'
import { statusSaid } from '../meaning/status-said.ts'
import type { Proposal } from '../proposal.ts'
import { proposedCells } from '../proposed-cells.ts'

type OwnCount = ProposedImport['ownCounts'][number]

/**
 * What a sheet itself counts of each status, beside how many actions have it in the plan that it would give: of cells that
 * are counts, and of sheets that hold nothing else. A label means what the same words mean as a rating.
 */
export function ownCounts(book: Book, proposal: Proposal): OwnCount[] {
  const rows = proposal.sheets.flatMap((sheet) => sheet.rows ?? [])
  const means = new Map(rows.flatMap(({ rating }) => (rating?.means ? [[codeOf(rating.words), rating.means]] : [])))
  const meant = (says: string): DeliveryStatus | null => {
    const said = means.get(codeOf(says)) ?? statusSaid(says)
    return said === 'withdrawn' ? null : said
  }
  const gives = (status: DeliveryStatus) => rows.filter(({ rating }) => rating?.means === status).length
  return proposedCells(book, proposal).flatMap(({ sheet, proposed }) => {
    const counts = new Set(proposed.said?.flatMap(({ cell, as }) => (as === 'count' ? [cell] : [])))
    return sheet.cells
      .filter(({ address }) => proposed.is === 'counts' || counts.has(address))
      .flatMap((cell) => countsIn(cell, sheet))
      .flatMap(({ cell, says, count }) => {
        const status = meant(says)
        return status === null ? [] : [{ cell, says, means: status, count, gives: gives(status) }]
      })
  })
}

const TOTAL = /^(grand |overall )?(total|all|overall|sum)\b/i

/** The figures that stand right beside a label or right below it, one after another. */
function figuresFrom({ cells }: Sheet, label: Cell, where: 'beside' | 'below'): Cell[] {
  const figures: Cell[] = []
  for (let step = 1; ; step++) {
    const [row, column] = where === 'beside' ? [label.row, label.column + step] : [label.row + step, label.column]
    const next = cells.find((one) => one.row === row && one.column === column)
    if (!next || !isFigure(next.text)) return figures
    figures.push(next)
  }
}

/** Of several figures, as of each area, the one of all of them, as its row or column says; where none does, none is held against the plan. */
function ofAll(figures: readonly Cell[], { cells }: Sheet, where: 'beside' | 'below'): Cell | undefined {
  if (figures.length <= 1) return figures[0]
  const heads = (figure: Cell) =>
    cells.filter((one) =>
      where === 'beside'
        ? one.column === figure.column && one.row < figure.row
        : one.row === figure.row && one.column < figure.column,
    )
  return figures.find((figure) => heads(figure).some(({ text }) => TOTAL.test(text.trim())))
}

/** What a cell counts: by its own words, or by the number that stands beside or below its label. */
function countsIn(cell: Cell, sheet: Sheet): (Counted & { cell: string })[] {
  const own = countsSaid(cell.text)
  const at = (address: string) => `${sheet.name}!${address}`
  if (own.length > 0) return own.map((one) => ({ ...one, cell: at(cell.address) }))
  const label = cell.text.trim().replace(/[:=]$/, '').trim()
  if (label === '' || isFigure(label)) return []
  const number =
    ofAll(figuresFrom(sheet, cell, 'beside'), sheet, 'beside') ??
    ofAll(figuresFrom(sheet, cell, 'below'), sheet, 'below')
  return number ? [{ says: label, count: Number(number.text), cell: at(number.address) }] : []
}
