import type { Instant } from '../../../domain/day.ts'
import { peopleFiling } from '../../people/filing.ts'
import { linksOf, referencesOf, type Filing } from '../filing.ts'
import type { Path } from '../fault.ts'
import type { Findings } from './findings.ts'
import { unlessBroken } from './guarded.ts'
import { checkName, type Known } from './known.ts'

interface Recorded extends Record<string, unknown> {
  recordedAt: Instant
  recordedBy: string
}

/**
 * Holds the versions of a thing, or a list of facts, to what is true of all of
 * them: each was recorded by somebody the file names, none before the one ahead
 * of it or before what it hangs on, and whatever they name is there.
 */
export function checkRows(
  findings: Findings,
  known: Known,
  { noun, rows, at, since }: { noun: Filing; rows: readonly Recorded[]; at: Path; since: string },
): void {
  const references = referencesOf(noun)
  const links = linksOf(noun)
  let before = since
  for (let i = 0; i < rows.length; i += 1) {
    const place = [...at, i]
    unlessBroken(() => {
      checkName(findings, known, { noun: peopleFiling, name: rows[i]?.recordedBy ?? '', at: [...place, 'recordedBy'] })
    })
    unlessBroken(() => {
      const recordedAt = rows[i]?.recordedAt ?? ('' as Instant)
      if (recordedAt < before) {
        known.disordered = true
        findings.add(
          [...place, 'recordedAt'],
          i === 0
            ? `Record this no earlier than what it hangs on, ${since}`
            : `Put these in the order they were recorded: this is earlier than the one before it, ${before}`,
        )
      } else before = recordedAt
      if (!known.first || recordedAt < known.first.recordedAt) known.first = { at: place, recordedAt }
      if (!known.last || recordedAt > known.last.recordedAt) known.last = { at: place, recordedAt }
    })
    for (const [field, { noun: to }] of references)
      unlessBroken(() => {
        const row = rows[i]
        const name = row?.[field] as string | number | null | undefined
        // An account is no part of the record: who has one may be said from the beginning.
        const recordedAt = to === peopleFiling ? '' : row?.recordedAt
        if (name != null)
          checkName(findings, known, { noun: to, name, at: [...place, field], ...(recordedAt && { recordedAt }) })
      })
    for (const [field, { noun: to }] of links)
      unlessBroken(() => {
        const list = rows[i]?.[field]
        if (!Array.isArray(list)) return
        for (let n = 0; n < list.length; n += 1)
          unlessBroken(() => {
            const name = (list as (string | number)[])[n] ?? ''
            const recordedAt = rows[i]?.recordedAt ?? ''
            checkName(findings, known, { noun: to, name, at: [...place, field, n], recordedAt })
          })
      })
  }
}
