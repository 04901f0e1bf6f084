import type { Day } from './day.ts'
import type { KindInWords } from './due.ts'

/** What of an action a council's own sheet can have brought, in the order in which it is told. */
export const BROUGHT_FIELDS = [
  'title',
  'successMeasure',
  'area',
  'recommendations',
  'ownerPost',
  'supportingPosts',
  'startsOn',
  'due',
  'status',
  'progress',
  'updates',
  'milestones',
  'ownColumns',
  'state',
] as const
export type BroughtField = (typeof BROUGHT_FIELDS)[number]

/** What becomes of a sheet that was brought. */
export const BROUGHT_SHEET_STATES = ['brought', 'taken-back'] as const

/** When an action was due as it came into the record. */
export interface BroughtDue {
  dueOn: Day | null
  dueKind?: KindInWords | undefined
  dueFrom?: Day | undefined
  dueWords?: string | undefined
}

/**
 * A field as it came into the record, in words: an area by its title, a
 * recommendation by its wording, a post by its title. Null where nothing of the
 * cells came into that field.
 */
export type BroughtValue = string | string[] | BroughtDue | null

/** One field of an action with the cells that it came from. */
export interface FromCells {
  field: BroughtField
  /** What a column of the plan's own is called; of no other field. */
  label?: string | undefined
  /** Addresses in one sheet, with `#note` for a comment; none where it was given. */
  cells: string[]
  /** What the cells say, a line each; null where they say no words, as a colour. */
  words: string | null
  value: BroughtValue
  /** Why it has what it has, where that is in no cell. */
  given?: string | undefined
}
