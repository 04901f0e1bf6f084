import type { DeliveryStatus } from '../domain/delivery-status.ts'
import type { Day } from '../domain/day.ts'
import type { Meaning, SaidAs, SheetIs } from '../domain/sheet-meanings.ts'
import type { Book } from './cells.ts'

export const PROPOSAL_FORMAT = 'sheet-proposal/1'

/** A column of a sheet and what it is taken to mean. */
export interface ProposedColumn {
  /** Its letters. */
  column: string
  header: string
  means: Meaning
  because: string
}

/** When something is due, as the sheet says it and as it was read. `ongoing` has no days. */
export interface ProposedDue {
  words: string
  kind: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'ongoing'
  from?: Day
  to?: Day
}

/** Who answers for an action: as the sheet says it, and the post that is meant where the sheet itself says which. */
export interface ProposedOwner {
  words: string
  post?: string
}

/** Addresses of cells of the same sheet, with `#note` for a comment. */
type Addresses = string[]

/** A field of an action that cells can be of. */
export type ProposedField =
  | 'ref'
  | 'area'
  | 'recommendation'
  | 'recommendationRef'
  | 'action'
  | 'owners'
  | 'support'
  | 'due'
  | 'startsOn'
  | 'measure'
  | 'rating'
  | 'progress'
  | 'evidence'
  | 'state'

/** An action as a row of the sheet gives it. Words are the cell's own. */
export interface ProposedRow {
  /** `partOf` is the row of the action that it is a part of, where parts are brought as actions. */
  from: { row: number; hidden?: true; partOf?: number }
  ref: string | null
  /** The ref that it will be given, where the sheet has none for it; why, says `given`. */
  givenRef?: string
  area: string | null
  recommendation: string | null
  recommendationRef?: string
  action: string
  owners: ProposedOwner[]
  support?: ProposedOwner[]
  measure: string | null
  evidence?: string
  progress: string | null
  due: ProposedDue | null
  startsOn?: ProposedDue
  /** Of a tick with the head that it stands under. */
  rating: { words: string; means: DeliveryStatus | null; because?: string; under?: string } | null
  state?: { is: 'active' | 'closed-before' | 'withdrawn'; because: string }
  /** Its sub-actions, as milestones. */
  steps?: { text: string; cells: Addresses; owners?: ProposedOwner[]; due?: ProposedDue }[]
  /** Notes with a day in front, which become updates. */
  updates?: { on: Day; text: string; cells: Addresses }[]
  /** Columns that are the plan's own. */
  own: { label: string; text: string; cells: Addresses }[]
  /** From which cells each field is. */
  cells: Partial<Record<ProposedField, Addresses>>
  /** What is in no cell, and why it was given. */
  given?: Partial<Record<ProposedField, string>>
}

/** A cell that is of no action, and for what it is taken. */
export interface CellSaid {
  cell: string
  as: SaidAs
  why?: string
}

/** A sheet; of one that holds several tables below each other, one of them. */
export interface ProposedSheet {
  name: string
  /** The row at which the table begins, where it stands below another of its sheet. */
  from?: number
  hidden: boolean
  is: SheetIs
  because: string
  /** The last row of its header, and all of them. */
  headerRow?: number
  headerRows?: number[]
  columns?: ProposedColumn[]
  said?: CellSaid[]
  rows?: ProposedRow[]
}

/** Why nobody can be sure of a cell, with what it may mean. */
export interface Doubtful {
  why: string
  suggests?: string
}

/** A cell that nobody can be sure of, until a person says. */
export interface Doubt extends Doubtful {
  sheet: string
  cell: string
  row: number
  column: string
  text: string
}

/** Asked once for all the cells it is about. */
export interface Question {
  id: string
  asks: string
  about: string
  /** With their sheet: `Plan!F5`. */
  cells: string[]
  choices: string[]
  proposed: string | null
  because: string
}

/**
 * What a council's own sheet would become. Nothing of it is in the record until
 * somebody accepts it; the same file and answers give the same proposal.
 */
export interface Proposal {
  format: typeof PROPOSAL_FORMAT
  file: Book['file']
  sheets: ProposedSheet[]
  doubts: Doubt[]
  questions: Question[]
}

/** What a person answered: a question by its id, or a cell by its address with its sheet. */
export interface Answers {
  /** The SHA-256 of the file that they are about. */
  file: string
  answers: Record<string, string>
}
