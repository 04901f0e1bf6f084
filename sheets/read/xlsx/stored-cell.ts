import type { Attributes } from '../read-xml.ts'
import type { Words } from './words.ts'

/** A cell as a sheet stores it: its type, its value and what works that out. */
export interface StoredCell {
  row: number
  column: number
  /** `s` of the shared texts, `str`, `inlineStr`, `b`, `e`, `d`; a number without. */
  type: string
  style: number
  value: string
  formula?: { text: string; shared?: string }
  /** Words that stand in the cell itself. */
  words?: Words
}

/** @param place where it stands if it does not say so itself: right of the one before */
export const storedCell = ({ s, t }: Attributes, place: { row: number; column: number }): StoredCell => ({
  ...place,
  type: t ?? 'n',
  style: Number(s ?? 0),
  value: '',
})
