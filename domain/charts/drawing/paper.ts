import type { Size } from './type.ts'

/** What a drawing is made on: how wide it is and how large its letters, in pixels. */
export interface Paper {
  width: number
  size: Size
  /** Whether it says itself what its colours, shapes and dashes are: where no key stands beside it. */
  named: boolean
  /** Whether its parts have marks over their colours, as what may be printed in grey has. */
  marked: boolean
}

/** What was drawn, from its own upper left corner, and how high it came out. */
export interface Drawn {
  body: string
  height: number
}
