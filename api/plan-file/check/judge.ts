import { dayOf, type Day, type Instant } from '../../../domain/day.ts'
import type { WhyNot } from '../../../domain/why-not.ts'
import type { Path } from '../fault.ts'
import type { Filing, Judge } from '../filing.ts'
import type { Findings } from './findings.ts'
import { guarded, stopRule, unlessBroken } from './guarded.ts'
import type { Known, Placed, Raw } from './known.ts'

export class FileJudge implements Judge {
  readonly #findings: Findings
  readonly #known: Known

  constructor(findings: Findings, known: Known) {
    this.#findings = findings
    this.#known = known
  }

  fault(path: Path, message: string): void {
    this.#findings.add(path, message)
  }

  refused(whyNot: WhyNot | null, path: Path, field?: string): void {
    if (!whyNot) return
    const beside = whyNot.field ?? field
    this.#findings.add(beside === undefined ? path : [...path, beside], whyNot.message, { unreachable: true })
  }

  thing<T>(noun: Filing, name: string): T {
    return this.#whole(this.#known.things.get(noun)?.get(name) ?? stopRule()) as T
  }

  needsOrder(): void {
    if (this.#known.disordered) stopRule()
  }

  things<T>(noun: Filing): T[] {
    return [...(this.#known.things.get(noun)?.values() ?? [])].map((found) => this.#whole(found) as T)
  }

  /** A rule that reads what is broken in it is passed over. */
  #whole({ raw, at }: Placed): Raw {
    return this.#findings.broken.size === 0 ? raw : guarded(raw, at, this.#findings.broken)
  }

  each<R>(rows: readonly R[], at: Path, rule: (row: R, at: Path, i: number) => void): void {
    for (let i = 0; i < rows.length; i += 1)
      unlessBroken(() => {
        rule(rows[i] as R, [...at, i], i)
      })
  }

  inOrder<F extends string>(
    rows: readonly Partial<Record<F, string | null | undefined>>[],
    at: Path,
    [from, to]: [from: F, to: F],
    say: string,
  ): void {
    this.each(rows, at, (row, place) => {
      const [first, last] = [row[from], row[to]]
      if (first && last && last < first) this.fault([...place, to], `${say}, ${first}`)
    })
  }

  knownOn<F extends string>(
    rows: readonly (Partial<Record<F, Day | null | undefined>> & { recordedAt: Instant })[],
    at: Path,
    field: F,
  ): void {
    this.each(rows, at, (row, place) => {
      const on = row[field]
      // London is never behind UTC, so a day not after UTC's needs no calendar: that is nearly all of them.
      if (on === null || on === undefined || on <= row.recordedAt.slice(0, 10)) return
      const known = dayOf(row.recordedAt)
      if (on > known) this.fault([...place, field], `Write a day no later than the one it was recorded on, ${known}`)
    })
  }
}
