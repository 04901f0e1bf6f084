import type { Column } from '../meaning/columns/column.ts'

/** Heads that say how something is done, under what is done. */
const HOW = /\b(how|steps?|tasks?|milestones?|sub-? ?actions?|activit(y|ies)|detail)\b/i

/** The column that says how what is done is done, under which the parts of an action stand. */
export const howColumn = (columns: readonly Column[]): Column | undefined =>
  columns.find(({ means, header }) => means === 'other' && HOW.test(header))
