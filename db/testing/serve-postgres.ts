import type { TestProject } from 'vitest/node'
import { startPostgres } from './start-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the server that the tests of PostgreSQL use. */
    server: string
  }
}

/** Starts the server which vitest.config.ts has announced, before the first test that needs one; answers how to end it. */
export default async function servePostgres(project: TestProject): Promise<() => Promise<void>> {
  const { port } = new URL(project.getProvidedContext().server)
  return (await startPostgres({ port: Number(port) })).stop
}
