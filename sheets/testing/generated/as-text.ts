import type { DrawnCell } from './drawn.ts'
import { shownDay } from './shown-day.ts'

/** A cell as a file of text has it: what a spreadsheet showed when it was saved. */
export function asText({ value, format }: DrawnCell): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return format ? value.toFixed(format.split('.')[1]?.length ?? 0) : String(value)
  if ('day' in value) return shownDay(value.day, !format || format === 'mm-dd-yy' ? 'dd/mm/yyyy' : format)
  if ('runs' in value) return value.runs.map(({ text }) => text).join('')
  if ('link' in value) return value.text
  if ('error' in value) return value.error
  return String(value.result ?? '')
}
