import type { Day } from './day.ts'

interface Source {
  kind: string
  publishedOn: Day | null
}

/**
 * When a source was published: as it says itself, or, of the plan's one
 * inspection report, as the plan says when that was published. Null where
 * nobody knows.
 *
 * @example
 * publishedOf(report, [report, letter], day('2026-11-02')) // => '2026-11-02', where the report says nothing itself
 */
export function publishedOf(source: Source, sources: readonly Source[], reportPublishedOn: Day | null): Day | null {
  const isOneReport =
    source.kind === 'inspection-report' && sources.filter(({ kind }) => kind === 'inspection-report').length === 1
  return source.publishedOn ?? (isOneReport ? reportPublishedOn : null)
}
