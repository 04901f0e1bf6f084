import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longer than ten seconds, the longest first. */
const LONG = [
  'api/papers/issue-paper.test.ts',
  'scripts/kills.test.ts',
  'api/actions/can-is-what-is-taken.test.ts',
  'api/plan/past-never-changes.test.ts',
  'db/store-away-postgres.test.ts',
  'api/session/sign-in-limits.test.ts',
  'scripts/command-line.test.ts',
  'api/database-away-postgres.test.ts',
  'api/durability.test.ts',
  'api/imports/imports.test.ts',
  'api/imports/into-plan/into-plan.test.ts',
]

/**
 * Begins each project with what takes longest, so that at the end no core waits
 * for another. Vitest knows that itself from an earlier run; in a clean clone it
 * goes by the size of files, which says nothing of how long they take.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(specs)
    const projects = [...new Set(usual.map(({ project }) => project))]
    return projects.flatMap((project) => {
      const own = usual.filter((spec) => spec.project === project)
      const long = LONG.flatMap((path) => own.filter(({ moduleId }) => moduleId.endsWith(`/${path}`)))
      return [...long, ...own.filter((spec) => !long.includes(spec))]
    })
  }
}
