import type { BroughtValue } from '../../domain/brought.ts'
import { isDay, sayDay } from '../../domain/day.ts'

/** A value as a person reads it; “nothing” of none. */
export function sayValue(value: BroughtValue): string {
  if (value === null || value === '') return 'nothing'
  if (typeof value === 'string') return isDay(value) ? sayDay(value) : value
  if (Array.isArray(value)) return value.join(', ')
  return value.dueWords ?? (value.dueOn === null ? 'nothing' : sayDay(value.dueOn))
}
