import { fold } from '../../domain/fold.ts'
import { saysWords, type Cell } from '../cells.ts'
import { colourNamed, colourOfFill } from './colours.ts'
import { statusSaid, statusTaken, type Rated } from './status-said.ts'

/** What a sheet says that one of its ratings means. */
export interface KeyEntry {
  /** What the rating is known by: a colour, or its own words folded. */
  code: string
  /** The sheet's own words of it: `C = complete`. */
  says: string
  /** Null where its words say no status plainly: it is asked. */
  means: Rated | null
  /** What they may mean by it all the same. */
  suggests: Rated | null
  cells: string[]
}

/** A sheet's key, by code. */
export type Key = ReadonlyMap<string, KeyEntry>

/** What a rating is known by, in words or a letter: R, red and RED are one. @example codeOf('Amber ↑') // => 'amber' */
export function codeOf(words: string): string {
  const bare = fold(words.replaceAll(/[↑→↓▲▼►◄]/g, ' '))
  return colourNamed(bare) ?? bare
}

type Meant = Pick<KeyEntry, 'means' | 'suggests'>
const NO_STATUS: Meant = { means: null, suggests: null }
const statusIn = (words: string): Meant => ({ means: statusTaken(words), suggests: statusSaid(words) })

/** One entry of a line: a code, a sign, and what it means. */
const WITH_SIGN = /^\(?([^=:]{1,14}?)\)?\s*(?:=|:|\s[-–—]|[-–—]\s)\s*(\S.*)$/su
/** A colour, a letter or a number with nothing but blanks before what it means. */
const WITH_BLANKS = /^(red|amber|yellow|orange|green|blue|purple|gr[ae]y|white|[ragby1-6])[.)]?\s+(\S.*)$/isu

function readEntry(words: string, cell: Cell): KeyEntry | null {
  const text = words.trim()
  const [, code = '', says = ''] = WITH_SIGN.exec(text) ?? WITH_BLANKS.exec(text) ?? []
  if (code === '') return null
  // "Not started or delayed" says two things: it is asked.
  const meant = /\bor\b/i.test(says) ? NO_STATUS : statusIn(says)
  // What no status is said of is a key by its colour alone: "R = rejected" is, "Version: 3" is none.
  if (meant.suggests === null && colourNamed(code) === null) return null
  return { code: codeOf(code), says: `${code.trim()} = ${says.trim()}`, ...meant, cells: [cell.address] }
}

/** What a key is called before its first entry: "Key:", "BRAG:", "RAG status key –". */
const LEADER =
  /^\s*(?:(?:[\w()’']+ ){0,3}?(?:key|b?rag\w*|legend|scale|status|ratings?)(?: [\w()]+){0,2}\s*[:–-]\s+|(?:key|legend|b?rag(?: rating)?)\s+)(?=\S)/i

/** Several entries stand in one cell: on lines of their own, or parted by commas and wide blanks. */
const PARTED =
  /\s*(?:[;\n|]|\.(?=\s+\S{1,8}\s*(?:=|:|\s[-–—]))|,(?=\s*[^,=:]{1,14}\s*(?:=|:|\s[-–—]))|\s{3,}(?=\S{1,8}\s*(?:=|:|\s[-–—])))\s*/u

/**
 * The entries of a key that some cells outside the actions are: words such as "R = off track", a code and beside it what
 * it means, or a colour and the words that it stands behind. Two make a key; one alone may be anything.
 */
export function readKey(cells: readonly Cell[]): KeyEntry[] {
  const entries = cells.flatMap((cell, at): KeyEntry[] => {
    const lead = cell.text.replace(LEADER, '')
    const inWords = lead.split(PARTED).flatMap((part) => readEntry(part, cell) ?? [])
    if (inWords.length > 0) return inWords
    return besideOf(cell, cells[at + 1]) ?? behindOf(cell) ?? []
  })
  return new Set(entries.map(({ code }) => code)).size >= 2 ? entries : []
}

/** A code alone, or a colour with no words, and what the next cell of its row says that it means. */
function besideOf(cell: Cell, next: Cell | undefined): KeyEntry[] | null {
  if (next?.row !== cell.row || !areWords(next.text)) return null
  const named = saysWords(cell) ? codeOf(cell.text) : cell.fill && colourOfFill(cell.fill)
  if (!named || named === 'white' || (colourNamed(named) === null && !/^[1-6a-z]{1,2}$/.test(named))) return null
  const meant = statusIn(next.text)
  if (meant.suggests === null && colourNamed(named) === null) return null
  const code = cell.text.trim() || named
  return [{ code: named, says: `${code} = ${next.text.trim()}`, ...meant, cells: [cell.address, next.address] }]
}

/** What a code means is said in words: a colour, a letter or a figure beside it is another code, or a count. */
const areWords = (text: string): boolean => /\p{L}{3}/u.test(text) && colourNamed(codeOf(text)) === null

/** Words of status on a colour of their own. */
function behindOf(cell: Cell): KeyEntry[] | null {
  const meant = statusIn(cell.text)
  if (meant.suggests === null || cell.fill === undefined) return null
  const colour = colourOfFill(cell.fill)
  if (colour === 'white') return null
  return [{ code: colour, says: `${colour} = ${cell.text.trim()}`, ...meant, cells: [cell.address] }]
}

/** What a key may begin with in a cell of its own. */
const LEADS = /^(key|legend|b?rag( (rating|status))?( key)?|colours?|ratings?)\W*$/i

/**
 * Whether all that stands in a row says what one rating means: a code and its meaning, with what a key is called or the
 * colour's own name before it. "B, Complete" is one, and "B, Completed forms reach the hub" is an action.
 */
export function isKeyRow(cells: readonly Cell[]): boolean {
  const [lead, ...others] = cells.filter(saysWords)
  const isLed = lead !== undefined && LEADS.test(lead.text.trim())
  const [first, second, third, ...more] = isLed || !lead ? others : [lead, ...others]
  if (!first || more.length > 0) return false
  if (!second) return isLed && readEntry(first.text, first) !== null
  const colour = colourNamed(codeOf(first.text))
  // A letter and the colour that it stands for.
  const [means, over] =
    third && colour !== null && colourNamed(codeOf(second.text)) === colour ? [third] : [second, third]
  if (over || colour === null || !areWords(means.text)) return false
  return isLed || statusSaid(means.text) !== null
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
