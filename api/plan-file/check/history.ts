import { dayOf, type Day, type Instant } from '../../../domain/day.ts'
import type { Path } from '../fault.ts'
import { rows, type Findings } from './findings.ts'
import { checkName, type Names } from './names.ts'

export interface Recorded {
  recordedAt: Instant
  recordedBy: string
}

/** What is known of a plan file while it is read: its names, and the first and the last thing recorded in it. */
export interface Known {
  names: Names
  first: { at: Path; recordedAt: string } | null
  last: { at: Path; recordedAt: string } | null
}

/**
 * Holds a list of versions or facts to time: each was recorded by somebody the
 * file names, and none before the one that stands ahead of it.
 */
export function checkHistory<R extends Recorded>(
  findings: Findings,
  known: Known,
  list: readonly R[] | undefined,
  path: Path,
): void {
  let before = ''
  for (const [row, at] of rows(list, path)) {
    if (findings.fine(at, 'recordedBy'))
      checkName(findings, known.names, { list: 'people', name: row.recordedBy, at: [...at, 'recordedBy'] })
    if (!findings.fine(at, 'recordedAt')) continue
    const { recordedAt } = row
    if (recordedAt < before)
      findings.add(
        [...at, 'recordedAt'],
        `Put these in the order they were recorded: this is earlier than the one before it, ${before}`,
      )
    else before = recordedAt
    if (!known.first || recordedAt < known.first.recordedAt) known.first = { at, recordedAt }
    if (!known.last || recordedAt > known.last.recordedAt) known.last = { at, recordedAt }
  }
}

/** Finds a day that lies after the day in London on which it was recorded. */
export function checkDayKnown(
  findings: Findings,
  row: Record<'recordedAt', Instant>,
  [field, on]: [field: string, on: Day | null],
  at: Path,
): void {
  // London is never behind UTC, so a day not after UTC's needs no calendar: that is nearly all of them.
  if (!findings.fine(at, field, 'recordedAt') || on === null || on <= row.recordedAt.slice(0, 10)) return
  const known = dayOf(row.recordedAt)
  if (on > known) findings.add([...at, field], `Write a day no later than the one it was recorded on, ${known}`)
}
