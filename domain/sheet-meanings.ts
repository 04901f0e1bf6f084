/** What a column of a council's sheet can mean. */
export const MEANINGS = [
  'ref',
  'area',
  'recommendation',
  'recommendationRef',
  'action',
  'owner',
  'support',
  'due',
  'startsOn',
  'measure',
  'rating',
  'progress',
  'evidence',
  'state',
  'other',
] as const
export type Meaning = (typeof MEANINGS)[number]

/** What a sheet of a file is. Of all but `actions` nothing is brought. */
export const SHEETS_ARE = ['actions', 'key', 'counts', 'people', 'other'] as const
export type SheetIs = (typeof SHEETS_ARE)[number]

/** What a row of a table of actions is: one, the head of an area, more of the action above it, or nothing of the plan. */
export const ROWS_ARE = ['action', 'area', 'more', 'leave'] as const
export type RowAs = (typeof ROWS_ARE)[number]

/** What is said about a sheet and is of no action. The last six are given with why. */
export const SAID_AS = ['title', 'header', 'key', 'level', 'count', 'repeat', 'page', 'hint', 'note', 'left'] as const
export type SaidAs = (typeof SAID_AS)[number]

/**
 * What became of a cell: a field of an action, a column of the plan's own, a milestone or an update, in doubt, or said about
 * the sheet.
 */
export const BECOMES = [...MEANINGS, 'own', 'step', 'update', 'doubt', ...SAID_AS] as const
export type Becomes = (typeof BECOMES)[number]
