import { fold } from '../../domain/fold.ts'
import type { Cell } from '../cells.ts'
import { colourNamed, colourOfFill, COLOURS } from './colours.ts'
import { codeOf } from './key-entry.ts'
import { bareRating } from './labelled-rating.ts'
import type { Key } from './key.ts'
import { statusTaken, type Rated } from './status-said.ts'
import { tickedIn } from './ticked-box.ts'

/** What a cell rates an action. */
export interface RatingSaid {
  /** The cell's own words; of a colour alone, what it is called. */
  words: string
  code: string
  /** Null until somebody says what is meant. */
  means: Rated | null
  because: string
}

/** Meanings by code, as a person answered them. */
export type Answered = ReadonlyMap<string, Rated>

/**
 * The rating of a cell: by the key of its sheet, else by its own words where they say a status, else as somebody answered
 * it. A colour or a letter means nothing by itself: the green of one council is done, and of another on its way.
 */
export function readRating(cell: Cell, key: Key, answered: Answered): RatingSaid | null {
  const ticked = tickedIn(cell.text)
  if (ticked === '')
    return { words: cell.text.trim(), code: fold(cell.text), means: null, because: 'nothing says what it means' }
  const words = ticked ?? bareRating(cell.text)
  if (words === '' && cell.fill === undefined) return null
  const colour = cell.fill === undefined ? null : colourOfFill(cell.fill)
  if (words === '' && (colour === null || colour === 'white')) return null
  const code = words === '' ? (colour ?? '') : codeOf(words)
  const shown = words === '' ? code : cell.text.trim()
  const beside = besideItsColour(words)
  // What is complete is so whatever its colour stands for elsewhere.
  if (beside !== null && statusTaken(beside) === 'complete')
    return { words: shown, code: fold(words), means: 'complete', because: 'its words' }
  const entry = key.get(code) ?? key.get(leadOf(words))
  const told = answered.get(entry?.code ?? code)
  if (told)
    return { words: shown, code: entry?.code ?? code, means: told, because: `somebody said what “${shown}” means` }
  if (entry) return { words: shown, code: entry.code, means: entry.means, because: entry.says }
  const said = statusTaken(beside ?? words)
  if (said) return { words: shown, code, means: said, because: 'its words' }
  const lead = leadOf(words)
  const led = lead === '' ? undefined : answered.get(lead)
  if (led) return { words: shown, code: lead, means: led, because: `somebody said what “${lead}” means` }
  return { words: shown, code: lead === '' ? code : lead, means: null, because: 'nothing says what it means' }
}

const COLOUR_FIRST = /^\(?([a-z]+)\)?\s*[-–—:,/(]\s*(\S.*?)\)?$/i
const COLOUR_LAST = /^(\S.*?)\s*[-–—:,/(]\s*\(?([a-z]+)\)?$/i

/** What is said beside a colour: `complete` of "Green – complete" and of "Complete (green)"; null where no colour stands apart. */
function besideItsColour(words: string): string | null {
  const [, first = '', after = ''] = COLOUR_FIRST.exec(words) ?? []
  if (colourNamed(first) !== null) return after
  const [, before = '', last = ''] = COLOUR_LAST.exec(words) ?? []
  return colourNamed(last) === null ? null : before
}

/** The one colour that longer words name: `Amber (slipping)`; empty where they name none or several. */
function leadOf(words: string): string {
  const named = fold(words)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2)
    .flatMap((word) => colourNamed(word) ?? [])
  const [only] = new Set(named)
  return new Set(named).size === 1 && only ? only : ''
}

/** Whether a cell's words and its colour say different things: a G on red. */
export function isOtherThanItsColour(cell: Cell): boolean {
  if (cell.fill === undefined) return false
  const [worded, filled] = [colourNamed(codeOf(cell.text)), colourOfFill(cell.fill)]
  if (worded === null || filled === 'white' || filled === 'grey') return false
  const near = new Set([worded, filled])
  return worded !== filled && !(near.has('amber') && near.has('yellow'))
}

/** What a code is called where it is asked about: a colour as a colour, anything else in quotes. */
export const sayCode = (code: string, words: string): string =>
  (COLOURS as readonly string[]).includes(code) ? code : `“${words}”`
