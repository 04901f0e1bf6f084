import { saysWords, type Cell } from '../cells.ts'
import { colourNamed, colourOfFill } from './colours.ts'
import { areWords, codeOf, LEADS, NO_STATUS, statusIn, type KeyEntry } from './key-entry.ts'
import { keyOverTwoRows } from './key-over-two-rows.ts'

/** A sheet's key, by code. */
export type Key = ReadonlyMap<string, KeyEntry>

/** An entry with how sure it is: "Red cases are reviewed" begins as "Red – off track" does. */
interface Entry {
  entry: KeyEntry
  isSure: boolean
  /** Whether its code stands as the letter of a list does: "A) At risk". */
  isMarked: boolean
}

const sure = (entry: KeyEntry): Entry => ({ entry, isSure: true, isMarked: false })

/** One entry of a line: a code, a sign, and what it means. */
const WITH_SIGN = /^\(?([^=:]{1,14}?)\)?\s*(?:=|:|\s[-–—]|[-–—]\s)\s*(\S.*)$/su
/** A colour, a letter or a number with nothing but blanks before what it means. */
const WITH_BLANKS = /^(red|amber|yellow|orange|green|blue|purple|gr[ae]y|white|[ragby1-6])[.)]?\s+(\S.*)$/isu
/** A small letter as lists have it, with no sign behind: "a) Record the visit". */
const OF_A_LIST = /^\(?[a-z][.)]\s*(?![=:\s–—-])/
const MARKED = /^\(?[A-Z][.)]\s/

/** Whether what should be a meaning is a count: "Red: 0", "Amber: 3 actions", and "Green: 80%" is none. */
const isCount = (says: string): boolean =>
  /^(\d{1,4}(?![\d.,]*\s*[%+–-])|nil$|none$)/i.test(says) &&
  says
    .replaceAll(/\b(red|amber|yellow|green|blue|gr[ae]y|actions?|items?|in|of|out|and|total|nil|none)\b/gi, '')
    .search(/\p{L}/u) < 0

function readEntry(words: string, cell: Cell): Entry | null {
  const text = words.trim()
  if (OF_A_LIST.test(text)) return null
  const signed = WITH_SIGN.exec(text)
  const [, code = '', says = ''] = signed ?? WITH_BLANKS.exec(text) ?? []
  if (code === '' || isCount(says)) return null
  // "Not started or delayed" says two things: it is asked.
  const meant = /\bor\b/i.test(says) ? NO_STATUS : statusIn(says)
  // What no status is said of is a key by its colour alone: "R = rejected" is, "Version: 3" and "A plan for each" are none.
  const isPlain = meant.suggests !== null
  if (!isPlain && (colourNamed(code) === null || (signed === null && code.length === 1))) return null
  const entry = { code: codeOf(code), says: `${code.trim()} = ${says.trim()}`, ...meant, cells: [cell.address] }
  return { entry, isSure: isPlain || signed !== null, isMarked: signed === null && MARKED.test(text) }
}

/** What a key is called before its first entry: "Key:", "BRAG:", "RAG status key –". */
const LEADER =
  /^\s*(?:(?:[\w()’']+ ){0,3}?(?:key|b?rag\w*|legend|scale|status|ratings?|scor(?:e|ing)s?|grad(?:e|ing)s?)(?: [\w()]+){0,2}\s*[:–-]\s+|(?:key|legend|b?rag(?: rating)?)\s+)(?=\S)/i

/** Several entries stand in one cell: on lines of their own, or parted by commas and wide blanks. */
const PARTED = new RegExp(
  [
    /[;\n|]/,
    /\.(?=\s+\S{1,8}\s*(?:=|:|\s[-–—]))/,
    /,(?=\s*[^,=:]{1,14}\s*(?:=|:|\s[-–—]))/,
    /\s{3,}(?=\S{1,8}\s*(?:=|:|\s[-–—]))/,
    /,(?=\s*(?:RED|AMBER|YELLOW|GREEN|BLUE|[Rr]ed|[Aa]mber|[Yy]ellow|[Gg]reen|[Bb]lue|[RAGBY])\s+\p{L})/u,
  ]
    .map(({ source }) => `\\s*(?:${source})\\s*`)
    .join('|'),
  'u',
)

/**
 * The entries of a key that some cells outside the actions are: words such as "R = off track", a code and beside it what
 * it means, or a colour and the words that it stands behind. Two make a key; one alone may be anything.
 */
export function readKey(cells: readonly Cell[]): KeyEntry[] {
  const entries = entriesIn(cells)
  return new Set(entries.map(({ code }) => code)).size >= 2 ? entries : []
}

/** All that some cells say of codes, whether it is a key or not; what is surest first. */
export function entriesIn(all: readonly Cell[]): KeyEntry[] {
  const turned = keyOverTwoRows(all)
  const ofTurned = new Set(turned.flatMap((entry) => entry.cells))
  return [...turned, ...entriesAlong(all.filter(({ address }) => !ofTurned.has(address)))]
}

function entriesAlong(cells: readonly Cell[]): KeyEntry[] {
  const at = new Map(cells.map((cell) => [cell.address, cell]))
  // Each entry of a key is on a colour of its own: what others of its row are on too is the row's.
  const isOfRow = ({ address, row, fill }: Cell) =>
    cells.some((other) => other.address !== address && other.row === row && other.fill === fill && saysWords(other))
  const all = cells.flatMap((cell, i): Entry[] => {
    const lead = cell.text.replace(LEADER, '')
    const isLed = lead !== cell.text
    const inWords = lead.split(PARTED).flatMap((part) => {
      const found = readEntry(part, cell)
      return found ? [{ ...found, isSure: found.isSure || isLed }] : []
    })
    if (inWords.length > 0) return inWords
    return besideOf(cell, cells[i + 1]) ?? (isOfRow(cell) ? null : behindOf(cell)) ?? []
  })
  // Letters of a list run from A: those of a key have the R or the G of red or green.
  const isList = !all.some(({ isMarked, entry }) => isMarked && (entry.code === 'red' || entry.code === 'green'))
  const [plain, perhaps] = [all.filter(({ isSure }) => isSure), all.filter(({ isSure }) => !isSure)]
  const found = plain.filter(({ isMarked }) => !(isMarked && isList))
  const isNear = ({ cells: [own = ''] }: KeyEntry) =>
    found.some(({ entry }) => areNear(at.get(own), at.get(entry.cells[0] ?? '')))
  const codes = new Set(all.map(({ entry }) => entry.code))
  // Red, amber and green together are a key, also where it rates something else.
  const areRatings = ['red', 'amber', 'green'].every((code) => codes.has(code))
  const isLed = ({ cells: [own = ''] }: KeyEntry) =>
    cells.some((cell) => LEADS.test(cell.text.trim()) && isOver(cell, at.get(own)))
  const kept = perhaps.filter(
    ({ entry }) => isNear(entry) || isLed(entry) || (areRatings && entry.says.split(' ').length <= WORDS_OF_ENTRY),
  )
  return [...found, ...kept].map(({ entry }) => entry)
}

/** So many words has an entry of which nothing but its colour says that it is one: "Red = High risk". */
const WORDS_OF_ENTRY = 5
/** So far below its name a key may go on. */
const BELOW_ITS_NAME = 8

/** Whether what a key is called stands before a cell in its row, or above it. */
const isOver = (lead: Cell, cell: Cell | undefined): boolean =>
  cell !== undefined &&
  cell.row >= lead.row &&
  cell.row - lead.row <= BELOW_ITS_NAME &&
  (cell.row === lead.row || Math.abs(cell.column - lead.column) <= 1)

/** Whether two cells stand in one row, or right below each other. */
const areNear = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.row === other.row || (one.column === other.column && Math.abs(one.row - other.row) === 1))

/** A code alone, or a colour with no words, and what the next cell of its row says that it means. */
function besideOf(cell: Cell, next: Cell | undefined): Entry[] | null {
  if (next?.row !== cell.row || !areWords(next.text)) return null
  const named = saysWords(cell) ? codeOf(cell.text) : cell.fill && colourOfFill(cell.fill)
  if (!named || named === 'white' || (colourNamed(named) === null && !/^[1-6a-z]{1,2}$/.test(named))) return null
  const meant = statusIn(next.text)
  if (meant.suggests === null && colourNamed(named) === null) return null
  const code = cell.text.trim() || named
  const says = `${code} = ${next.text.trim()}`
  const entry = { code: named, says, ...meant, cells: [cell.address, next.address] }
  return [{ entry, isSure: meant.suggests !== null || !saysWords(cell), isMarked: false }]
}

/** Words of status on a colour of their own. */
function behindOf(cell: Cell): Entry[] | null {
  const meant = statusIn(cell.text)
  if (meant.suggests === null || cell.fill === undefined) return null
  const colour = colourOfFill(cell.fill)
  if (colour === 'white') return null
  return [sure({ code: colour, says: `${colour} = ${cell.text.trim()}`, ...meant, cells: [cell.address] })]
}

/** Entries by their codes; of two that a sheet gives for one, the first. */
export function keyOf(entries: readonly KeyEntry[]): Key {
  const key = new Map<string, KeyEntry>()
  for (const entry of entries) if (!key.has(entry.code)) key.set(entry.code, entry)
  // Where amber stands beside it, red is the worse of the two, however mildly its words say so.
  const red = key.get('red')
  if (red?.means === 'at-risk' && (key.has('amber') || key.has('yellow')))
    key.set('red', { ...red, means: 'off-track' })
  return key
}
