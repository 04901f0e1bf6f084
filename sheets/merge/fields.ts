import type { BroughtField, BroughtValue, FromCells } from '../../domain/brought.ts'
import { fold } from '../../domain/fold.ts'

/** A field of an action: of the plan as it stands, or as a sheet has it. */
export interface Field {
  field: BroughtField
  /** What a column of the plan's own is called. */
  label?: string | undefined
  value: BroughtValue
}

/** By what a field is known again in another sheet. */
export const keyOf = ({ field, label }: Pick<Field, 'field' | 'label'>): string =>
  // Notes with a day in front are how it goes, as its progress is.
  field === 'updates' ? 'progress' : label === undefined ? field : `${field}:${fold(label)}`

/** A value as two are compared: the order of a list, capitals and blanks say nothing. */
export function comparable(value: BroughtValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return fold(value)
  if (Array.isArray(value)) return value.map(fold).sort().join('\n')
  const { dueOn, dueKind, dueFrom, dueWords } = value
  if (dueKind === 'ongoing') return fold(dueWords ?? '')
  return `${dueKind ?? 'day'} ${dueFrom ?? ''} ${dueOn ?? ''}`
}

/** What a sheet has of a field where its cells say nothing of it: what it was given is no word of the council's. */
export const saidOf = ({ value, cells }: FromCells): BroughtValue => (cells.length === 0 ? null : value)

/** The fields of a row, by their keys. */
export const byKey = <F extends Pick<Field, 'field' | 'label'>>(fields: readonly F[]): Map<string, F> =>
  new Map(fields.map((one) => [keyOf(one), one]))
