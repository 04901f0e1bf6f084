import { sayInstant, type Instant } from '../day.ts'
import type { RedactionState } from '../vocabulary.ts'
import { sayField } from './fields.ts'
import { saySubject } from './subjects.ts'

interface Place {
  subject: { kind: string; ref: string }
  table: string
  column: string
  recordedAt: Instant
}

const STATE: Record<RedactionState, string> = {
  asked: 'Waits for an administrator',
  removed: 'Removed',
  refused: 'Refused: the words stay',
}
export const sayRedactionState = (state: RedactionState): string => STATE[state]

/**
 * Where words stand, and never what they say.
 *
 * @example
 * sayPlace({ subject: { kind: 'action', ref: '1.1' }, table: 'progress_updates', column: 'help_needed', recordedAt })
 * // => 'Action 1.1, recorded on 10 December 2020 at 09:00: Help needed from the board'
 */
export function sayPlace({ subject, table, column, recordedAt }: Place): string {
  const about = saySubject(subject)
  const what =
    table === 'changes'
      ? 'the entry in Changes'
      : sayField(column.replace(/_(\w)/g, (_, one: string) => one.toUpperCase()))
  return `${about.charAt(0).toUpperCase()}${about.slice(1)}, recorded on ${sayInstant(recordedAt)}: ${what}`
}
