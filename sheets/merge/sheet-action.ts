import type { FromCells } from '../../domain/brought.ts'

/** A row of a sheet that is an action, with what it says. */
export interface SheetAction {
  /** Its sheet and row: `Plan!14`. */
  at: string
  ref: string | null
  /** Whether that was given, as the sheet has none for it. */
  isGiven?: boolean
  title: string
  fields: readonly FromCells[]
}
