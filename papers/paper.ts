import type { Audience } from '../domain/disclosure.ts'
import type { ShownStatus } from '../domain/delivery-status.ts'
import type { PaperKind, PromptKey } from '../domain/papers.ts'

/**
 * A paper before it has a form: what it says, in order. Each form is drawn from this alone, so that they all say the
 * same. Nothing in it is markup: a word that looks like some is a word.
 */
export interface Paper {
  kind: PaperKind
  audience: Audience
  /** A language tag. */
  language: string
  council: string
  /** What the plan is called, and what all should know of it, as the public page says them; papers from before that have none. */
  plan?: { title: string; illustrative: string | null }
  title: string
  /** Whose plan it is about, and as at when. */
  subtitle: string
  /** What stands on every sheet of one that is not issued; null of one that is. */
  draft: string | null
  /** What every sheet's foot says, beside its number. */
  foot: string
  /** Of which actions it lacks texts that are not for publication, in the order of the plan. */
  withheld: readonly Withheld[]
  blocks: readonly Block[]
}

/** How many texts of one action a paper lacks. */
export interface Withheld {
  ref: string
  texts: number
}

export type Block = Heading | Contents | Paragraph | List | Table | Figure | Prompt

/** Where what follows begins, part by part, each a way there; in the PDF with its sheet. */
export interface Contents {
  kind: 'contents'
}

/** A heading under the paper's title, which is the first level. */
export interface Heading {
  kind: 'heading'
  level: 2 | 3 | 4
  /** Of a section that is numbered. */
  number?: number
  words: string
}

export interface Paragraph {
  kind: 'paragraph'
  /** Its place in a section that is numbered: 1.2. */
  number?: readonly [section: number, paragraph: number]
  /** What it is, before a colon: "Progress". */
  label?: string
  words: string
  /** What all should see, such as that it is a draft. */
  isNotice?: true
}

export interface List {
  kind: 'list'
  /** What it tells, where no words before it say so. */
  caption?: string
  items: readonly Item[]
}

/** An item of a list: words, or words with a list of their own under them. */
export type Item = string | { words: string; items: readonly string[] }

/** What an item says itself. */
export const wordsOfItem = (item: Item): string => (typeof item === 'string' ? item : item.words)
/** What stands under it. */
export const itemsUnder = (item: Item): readonly string[] => (typeof item === 'string' ? [] : item.items)

/** The parts of a plan that a table goes through. */
export type PartKey = 'areas' | 'recommendations'

/** A table whose first row says what its columns are, and whose first column says what its rows are. */
export interface Table {
  kind: 'table'
  /** By which it is found again in a paper that was issued, whatever its words are by then: of what parts of the plan it says how they stand. */
  key?: PartKey
  caption: string
  columns: readonly TableColumn[]
  rows: readonly (readonly Cell[])[]
}

export interface TableColumn {
  head: string
  /** How much of the width it has, beside the others; its longest word may want more (`column-widths.ts`). */
  share: number
  /** A count stands at the right. */
  isCount?: true
}

/** What stands in a cell: words, or a status, which is always its word, letter and shape. */
export type Cell = string | { status: ShownStatus; word: string }

/** What a cell says, in words alone. */
export const wordsOfCell = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.word)

/** A picture with what it says; the table that holds the same stands after it. */
export interface Figure {
  kind: 'figure'
  title: string
  /** What it shows, in a sentence. */
  alternative: string
  /** What, where, when and in which unit, and the source. */
  caption: string
  svg: string
  /** The same for a page that is no wider than a phone; papers from before that have none. */
  svgOnPhone?: string
  /** In pixels, of which 96 are an inch. */
  width: number
  height: number
}

/** What an officer has still to write. */
export interface Prompt {
  kind: 'prompt'
  number?: readonly [section: number, paragraph: number]
  /** Which it is, among those of its kind of paper. */
  key: PromptKey
  /** What to write, for the officer. */
  words: string
}
