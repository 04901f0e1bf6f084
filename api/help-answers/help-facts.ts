import type { Request } from '../../domain/deed-facts.ts'
import type { Matter } from '../../domain/why-not-decided-at.ts'
import { requestOf, type DeedRows, type Recorded } from '../actions/deed-facts.ts'
import { dayOf } from '../../domain/day.ts'

export interface Waiting {
  first: Recorded
  waits: boolean
}

/** Help that is asked for, without its words: whoever keeps it keeps no texts. */
export const waitingOf = (help: Waiting | null): Waiting | null =>
  help && {
    first: { id: help.first.id, recordedAt: help.first.recordedAt, recordedById: help.first.recordedById },
    waits: help.waits,
  }

/** Who asked for the help that waits for the board, and whose it was since; null when none waits. */
export const helpRequestOf = (help: Waiting | null, rows: DeedRows): Request | null =>
  help?.waits ? requestOf(help.first, rows) : null

/** What a meeting answers: the help that waits, from the day on which it was first asked in these words. */
export const helpMatter = (help: Waiting | null): Matter | null =>
  help?.waits ? { was: 'asked for', on: dayOf(help.first.recordedAt) } : null
