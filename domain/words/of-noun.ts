import type { Verb } from '../vocabulary.ts'
import type { StatusWords } from './statuses.ts'
import type { Ask } from './ask.ts'

/** A list of codes with what each is called. */
export interface Codes {
  all: readonly string[]
  say: (code: never, words?: StatusWords) => string
}

/** Something that stands beside an owner's last words. */
export interface Beside {
  /** Whose it is, and of when: `The board answered on 28 October 2020`. */
  says: string
  words: string
  /** What is to be done about it; empty where that was not said. */
  more: string
}

/** What a noun calls its own, beside its other words. */
export interface NounWords {
  /** Verbs of the trail. */
  verbs?: Partial<Record<Verb, string>>
  /** Fields of the record, and which of them hold a day, or a code. */
  fields?: Record<string, string>
  days?: readonly string[]
  codes?: Record<string, Codes>
  /** After a form: what has just been done, by the code in the address. */
  done?: Record<string, string>
  /** What it puts beside an owner's last words. */
  besideUpdate?: (said: never) => Beside[]
  /** What it asks of the board, from its list in the view of the board; `past` when that shows a day that is past. */
  asks?: (board: never, past: boolean) => Ask[]
}
