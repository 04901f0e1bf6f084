import { readDue } from '../../domain/read-due.ts'
import type { ProposedDue } from '../proposal.ts'

const IN_BRACKETS = /^(.*\S)\s*\((?:by\s+)?([^()]{4,28})\)$/su
const WITH_TIME =
  /^(.*\S)\s*(?:[,;\n–-]|\bby\b)\s*(?:by\s+)?((?:end )?[^,;\n–]{4,24}\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/su

/**
 * Who and when in one cell: the time behind, and what stands before it; null where no time does.
 *
 * @example
 * withTime('Head of Inclusion, by end March 2026')?.before // => 'Head of Inclusion'
 */
export function withTime(words: string): { before: string; due: ProposedDue } | null {
  const [, before = '', time = ''] = IN_BRACKETS.exec(words.trim()) ?? WITH_TIME.exec(words.trim()) ?? []
  const due = time === '' ? null : readDue(time.trim())
  if (!due || due.kind === 'ongoing') return null
  const kind = due.kind === 'term' ? 'season' : due.kind
  return {
    before: before.replace(/[\s,;–-]+(?:by)?$/u, ''),
    due: { words: time.trim(), kind, from: due.from, to: due.to },
  }
}
