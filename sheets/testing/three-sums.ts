import type { Book } from '../cells.ts'
import { SAID_AS } from '../../domain/sheet-meanings.ts'
import type { Doubt, Proposal, ProposedSheet } from '../proposal.ts'
import { cellsThatCount, rowOf, type Seen } from './cells-that-count.ts'
import { missingFrom, wordsIn } from './compared-words.ts'
import { fieldsOf, type SaidOfAction } from './fields-of-row.ts'

/** What a proposal says became of a cell: words that went somewhere, or `null` where all of it is spoken for. */
interface Claim {
  cell: string
  where: string
  words: string | null
}

const NEEDS_WHY: ReadonlySet<string> = new Set(['count', 'repeat', 'page', 'hint', 'note', 'left'])
/** One cell in ten may be in doubt: who drowns in doubts has not been helped. */
const CELLS_TO_A_DOUBT = 10

const listed = (words: string[]) => words.slice(0, 5).join(' ')

function saidOfSheet(sheet: ProposedSheet): { claims: Claim[]; faults: string[] } {
  const acted = new Set(sheet.rows?.map(({ from }) => from.row))
  const claims: Claim[] = []
  const faults: string[] = []
  for (const { cell, as, why } of sheet.said ?? []) {
    const at = `${sheet.name}!${cell}`
    if (!(SAID_AS as readonly string[]).includes(as)) faults.push(`${at}: "${as}" is no such thing`)
    else if (NEEDS_WHY.has(as) && !why?.trim()) faults.push(`${at} was put down as ${as} without saying why`)
    else claims.push({ cell: at, where: as, words: null })
    if (acted.has(rowOf(cell))) faults.push(`${at} was put aside as ${as}, though its row is an action`)
  }
  return { claims, faults }
}

/** A table that is not of actions speaks for all its cells, when it says why. */
function claimedAsWhole(sheet: ProposedSheet, sheets: ProposedSheet[], seen: Seen[]): Claim[] {
  if (sheet.is === 'actions' || !sheet.because.trim()) return []
  const next = Math.min(
    ...sheets.flatMap(({ name, from = 0 }) => (name === sheet.name && from > (sheet.from ?? 0) ? [from] : [])),
  )
  return seen
    .filter((cell) => cell.sheet === sheet.name)
    .filter(({ address }) => rowOf(address) >= (sheet.from ?? 0) && rowOf(address) < next)
    .map(({ address }) => ({ cell: `${sheet.name}!${address}`, where: sheet.is, words: null }))
}

function inventedIn(where: string, { text, cells, given }: SaidOfAction, of: (cell: string) => Seen | undefined) {
  if (given || wordsIn(text).length === 0) return []
  const sources = cells.flatMap((cell) => of(cell) ?? [])
  if (sources.length === 0) return [`${where} "${text.slice(0, 50)}" is from no cell`]
  // A colour has no words of its own, nor has a formula whose result was not kept.
  if (sources.some((source) => source.text === '')) return []
  const more = missingFrom(
    text,
    sources.map((source) => source.text),
  )
  return more.length ? [`${where}: ${listed(more)} not in ${cells.join(', ')}`] : []
}

function saidOfActions(sheet: ProposedSheet, seen: Map<string, Seen>): { claims: Claim[]; faults: string[] } {
  const at = (cell: string) => `${sheet.name}!${cell}`
  const fields = (sheet.rows ?? []).flatMap((row) =>
    fieldsOf(row).map((field) => ({ ...field, where: `${sheet.name} row ${row.from.row} ${field.name}` })),
  )
  return {
    claims: fields.flatMap(({ where, text, glue, cells }) =>
      cells.map((cell) => ({ cell: at(cell), where, words: text + glue })),
    ),
    faults: fields.flatMap((field) => inventedIn(field.where, field, (cell) => seen.get(at(cell)))),
  }
}

function doubted(doubts: Doubt[], cells: number): { claims: Claim[]; faults: string[] } {
  const told = doubts.filter(({ why }) => why.trim())
  const most = Math.ceil(cells / CELLS_TO_A_DOUBT)
  return {
    claims: told.map(({ sheet, cell }) => ({ cell: `${sheet}!${cell}`, where: 'a doubt', words: null })),
    faults: [
      ...doubts
        .filter((doubt) => !told.includes(doubt))
        .map(({ sheet, cell }) => `a doubt about ${sheet}!${cell} does not say why`),
      ...(doubts.length > most ? [`${doubts.length} doubts of ${cells} cells are more than one in ten`] : []),
    ],
  }
}

function lostOf(id: string, cell: Seen, claims: Claim[]): string[] {
  if (claims.length === 0) return cell.mayBeLeft ? [] : [`${id} "${cell.text.slice(0, 50)}" went nowhere`]
  if (cell.holds !== 'words' || claims.some(({ words }) => words === null)) return []
  const gone = missingFrom(
    cell.text,
    claims.map(({ words }) => words ?? ''),
  )
  return gone.length ? [`${id} lost: ${listed(gone)}`] : []
}

/**
 * Adds up a proposal against the cells it was made of, knowing nothing of how it was made. Every cell went somewhere;
 * no word of it was lost on the way; no word is there that no cell has, unless the proposal says that it gave it, and
 * why. Besides: what is put aside is put down as something, nothing of an action is put aside, nothing is said of
 * empty cells, and doubts are few.
 *
 * @returns a sentence for each fault; none where all adds up.
 */
export function addUp(book: Book, proposal: Proposal): string[] {
  const seen = cellsThatCount(book, proposal)
  const must = [...seen.values()].filter(({ mayBeLeft }) => !mayBeLeft)
  const parts = [
    ...proposal.sheets.map(saidOfSheet),
    ...proposal.sheets.map((sheet) => saidOfActions(sheet, seen)),
    doubted(proposal.doubts, must.length),
  ]
  const claims = [
    ...proposal.sheets.flatMap((sheet) => claimedAsWhole(sheet, proposal.sheets, [...seen.values()])),
    ...parts.flatMap((part) => part.claims),
  ]
  const of = Map.groupBy(claims, ({ cell }) => cell)
  return [
    ...parts.flatMap((part) => part.faults),
    ...claims.filter(({ cell }) => !seen.has(cell)).map(({ cell, where }) => `${where}: ${cell} is empty`),
    ...[...seen].flatMap(([id, cell]) => lostOf(id, cell, of.get(id) ?? [])),
  ]
}
