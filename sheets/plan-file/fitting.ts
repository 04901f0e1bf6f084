import { LONGEST, MOST_OWN_COLUMNS } from '../../domain/contract/longest.ts'
import type { OwnColumn } from '../../domain/vocabulary.ts'

export const inOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()

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

/** Columns of the plan's own, each as long as one may be, and no more of them than an action has room for. */
export function ownColumns(own: readonly OwnColumn[]): OwnColumn[] {
  const all = own.flatMap(({ label, text }) =>
    inPieces(text).map((piece, i) => ({ label: labelOf(label, i), text: piece })),
  )
  if (all.length <= MOST_OWN_COLUMNS) return all
  const more = all.slice(MOST_OWN_COLUMNS - 1).map(({ label, text }) => `${label}: ${text}`)
  const [rest = '', ...pieces] = inPieces(more.join('\n'))
  return [
    ...all.slice(0, MOST_OWN_COLUMNS - 1 - pieces.length),
    { label: 'More of the sheet', text: rest },
    ...pieces.map((text, i) => ({ label: labelOf('More of the sheet', i + 1), text })),
  ]
}

function labelOf(label: string, piece: number): string {
  const behind = piece === 0 ? '' : ` (${piece + 1})`
  return `${inOneLine(label)
    .slice(0, LONGEST.ownColumnLabel - behind.length)
    .trim()}${behind}`
}

/** A title that fits, and the whole of it for a column of its own where it does not. */
export function titleOf(words: string): { title: string; whole: string | null } {
  const line = inOneLine(words)
  const [first = '', ...more] = inPieces(line, LONGEST.actionTitle)
  return { title: first, whole: more.length > 0 ? words : null }
}
