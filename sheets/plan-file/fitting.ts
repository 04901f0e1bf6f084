import { fold } from '../../domain/fold.ts'
import { LONGEST, MOST_OWN_COLUMNS } from '../../domain/contract/longest.ts'
import { inOneLine } from '../../domain/paste-table.ts'
import type { OwnColumn } from '../../domain/vocabulary.ts'

/** Where a text that is too long for its field may be parted: between lines, else between words. */
function partAt(text: string, longest: number): number {
  if (text.length <= longest) return text.length
  const [line, word] = [text.lastIndexOf('\n', longest), text.lastIndexOf(' ', longest)]
  return line > longest / 2 ? line : word > longest / 2 ? word : longest
}

/** A text in pieces that each fit a field: no word of it is cut off. */
export function inPieces(text: string, longest: number = LONGEST.text): string[] {
  const pieces: string[] = []
  for (let rest = text.trim(); rest !== '';) {
    const at = partAt(rest, longest)
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return pieces
}

/** A column of the plan's own with the cells that it is from. */
export interface OwnFromCells extends OwnColumn {
  cells: readonly string[]
}

/** Columns of the plan's own, each as long as one may be and called by itself, and no more of them than an action has room for. */
export function ownColumns(own: readonly OwnFromCells[]): OwnFromCells[] {
  const pieces = own.flatMap(({ label, text, cells }) =>
    inPieces(text).map((piece) => ({ label: inOneLine(label), text: piece, cells })),
  )
  const room = MOST_OWN_COLUMNS
  const kept = pieces.length <= room ? pieces : pieces.slice(0, room - 1)
  const rest = pieces.slice(kept.length)
  const cells = [...new Set(rest.flatMap((one) => one.cells))]
  // Nothing is cut: where even that is more than one column holds, the lists of the sheet stand in fewer words of ours.
  const more = inPieces(rest.map(({ label, text }) => `${label}: ${text}`).join('\n')).map((text) => ({
    ...{ label: MORE, text, cells },
  }))
  return calledApart([...kept.slice(0, room - more.length), ...more])
}

const MORE = 'More of the sheet'

/** Each label once: of two that are alike, the second is numbered. */
function calledApart(columns: readonly OwnFromCells[]): OwnFromCells[] {
  const seen = new Map<string, number>()
  return columns.map(({ label, ...rest }) => {
    const count = (seen.get(fold(label)) ?? 0) + 1
    seen.set(fold(label), count)
    const behind = count === 1 ? '' : ` (${count})`
    return { label: `${label.slice(0, LONGEST.ownColumnLabel - behind.length).trim()}${behind}`, ...rest }
  })
}

/** A title that fits, and the whole of it for a column of its own where it does not. */
export function titleOf(words: string): { title: string; whole: string | null } {
  const line = inOneLine(words)
  const [first = '', ...more] = inPieces(line, LONGEST.actionTitle)
  return { title: first, whole: more.length > 0 ? words : null }
}
