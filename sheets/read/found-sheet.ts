import type { Cell } from '../cells.ts'
import { LIMITS, tooManyCells } from './limits.ts'
import { Spans } from './spans.ts'

/** A cell as a file gives it, before it is known what covers or hides it. */
export type FoundCell = Omit<Cell, 'address' | 'hidden' | 'merged'>

/** A part of a sheet, from 1, ends included. */
export interface Range {
  top: number
  left: number
  bottom: number
  right: number
}

/** Colours further to the right, without a word, belong to a row that is coloured as a whole. */
const LAST_COLOURED_COLUMN = 256

/** A sheet as a file gives it: its cells in whatever order, what is merged and what is hidden. */
export class FoundSheet {
  readonly merged: Range[] = []
  readonly hiddenRows = new Spans()
  readonly hiddenColumns = new Spans()
  readonly colouredByRule: string[] = []
  readonly worded: FoundCell[] = []
  #coloured: FoundCell[] = []
  #isPaintedFurther = false

  readonly name: string
  readonly hidden: boolean

  constructor(name: string, hidden: boolean) {
    this.name = name
    this.hidden = hidden
  }

  /** Keeps a cell, where anything is to be seen in it. */
  add(cell: FoundCell): void {
    if (isWorded(cell)) this.#addWorded(cell)
    else if (cell.fill !== undefined && cell.column <= LAST_COLOURED_COLUMN)
      this.#addColoured({ row: cell.row, column: cell.column, text: '', kind: 'empty', fill: cell.fill })
  }

  /** Cells that are coloured and hold nothing else. */
  get coloured(): readonly FoundCell[] {
    return this.#coloured
  }

  #addWorded(cell: FoundCell): void {
    // What is painted below the last words is never looked at; this stands above some.
    if (this.#isPaintedFurther || this.worded.length >= LIMITS.cells) throw tooManyCells(this.name)
    this.worded.push(cell)
  }

  #addColoured(cell: FoundCell): void {
    if (this.#isPaintedFurther) return
    this.#coloured.push(cell)
    if (this.#coloured.length < LIMITS.cells) return
    // Too many to keep: what is right of all words so far is a background too.
    const edge = this.worded.reduce((furthest, { column }) => Math.max(furthest, column), 0) + 1
    this.#coloured = this.#coloured.filter(({ column }) => column <= edge)
    this.#isPaintedFurther = this.#coloured.length > LIMITS.cells / 2
  }
}

/** Whether it holds something beside a colour. */
export const isWorded = ({ text, formula, note }: FoundCell): boolean =>
  text.trim() !== '' || formula !== undefined || note !== undefined
