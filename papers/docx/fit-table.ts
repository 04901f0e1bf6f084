import { LINE, widthsOf } from '../column-widths.ts'
import type { Table } from '../paper.ts'

/** What a table is written on: how long a line is there, in twentieths of a point. */
export interface Sheet {
  room: number
  /** How long a line of our own sheet is, which has as many letters of ours as `LINE` says. */
  ours: number
  /** How wide letters are there, beside ours. */
  letters: number
}

/** Letters that are smaller than this beside the text are read by nobody. */
const SMALLEST = 0.7

/**
 * How wide each column of a table is, in twentieths of a point, and how large its letters are beside those of the text: where
 * a sheet is too narrow for the longest words of all columns, smaller letters keep them whole.
 */
export function fitTable(
  table: Pick<Table, 'columns' | 'rows'>,
  { room, ours, letters }: Sheet,
): { widths: number[]; scale: number } {
  const line = (LINE * room) / ours
  let scale = 1
  let fitted = widthsOf(table, letters, line)
  while (sum(fitted) > line + 0.01 && scale > SMALLEST) {
    scale = Math.max(SMALLEST, scale - 0.05)
    fitted = widthsOf(table, letters * scale, line)
  }
  return { widths: fitted.map((width) => Math.floor((room * width) / sum(fitted))), scale }
}

const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0)
