import type { Day } from '../domain/day.ts'

/** What is read of a file that somebody brings. */
export type FileKind = 'xlsx' | 'ods' | 'csv' | 'docx' | 'paste'

/** A file with its sheets, as a person sees them. */
export interface Book {
  file: {
    name: string
    sha256: string
    kind: FileKind
    /** The ending of its name, where that says another kind than the file is: `.csv` of a workbook. */
    named?: string
    /** The year from which a spreadsheet counts its days; only of .xlsx. */
    dateSystem?: 1900 | 1904
    /** How the letters of a text file are written: `UTF-8`, `windows-1252`. */
    encoding?: string
    /** What stands between the cells of a text file. */
    separator?: string
  }
  sheets: Sheet[]
  /** What the file holds beside its cells and is not read, in words: "macros", "links to other files". */
  ignored: string[]
}

/** A sheet of a spreadsheet, a table of a Word file with the lines above it, or the whole of a text file. */
export interface Sheet {
  name: string
  hidden: boolean
  /** The cells that hold anything a person can see, row by row; what is merged stands once, at its first cell. */
  cells: Cell[]
  /** Ranges whose colours are drawn by a rule and not by hand: `F5:F60`. */
  colouredByRule: string[]
}

/** A cell as it is shown, and as it is stored. */
export interface Cell {
  /** `F7`; of what is merged, its first. */
  address: string
  /** From 1. */
  row: number
  /** From 1: column F is 6. */
  column: number
  /** As shown: a day in its own format, a number with its places; empty where there is a colour or a comment alone. */
  text: string
  kind: 'text' | 'number' | 'date' | 'yes-no' | 'error' | 'empty'
  /** As stored, of what is no text: 1.1 where `1.10` is shown. */
  raw?: number | boolean
  /** Of a date: its day. */
  on?: Day
  /** The number format of what is no text: `dd/mm/yyyy`, `mmm-yy`, `0.00`. */
  format?: string
  /** What works it out; `text` is then the stored result, and empty where none is stored. */
  formula?: string
  /** Whether all of its text is struck through. */
  struck?: true
  /** What is left of it where a part is struck through. */
  unstruck?: string
  /** All its words, where somebody said that those struck through are left out. */
  whole?: string
  /** The colour behind it, worked out through theme and tint: six figures, `FFC000`; none where it is white. */
  fill?: string
  /** What a comment on it says, without its author. */
  note?: string
  /** Whether its row or its column is hidden, or filtered out. */
  hidden?: true
  /** What it covers where it is merged, itself included. */
  merged?: { rows: number; columns: number }
}

/** Whether a cell says any words: it may hold a colour, a comment or a formula alone. */
export const saysWords = ({ text }: Pick<Cell, 'text'>): boolean => text.trim() !== ''

/** The words of the cells that say any. */
export const wordsIn = (cells: readonly Cell[]): string[] => cells.filter(saysWords).map(({ text }) => text.trim())

/** The letters of a column. @example lettersOf(28) // => 'AB' */
export function lettersOf(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** The number of a column. @example columnOf('AB') // => 28 */
export const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
