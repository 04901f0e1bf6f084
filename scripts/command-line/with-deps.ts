import { readConfig } from '../../api/config.ts'
import type { Deps } from '../../api/deps.ts'
import { openDeps } from '../../api/open-deps.ts'

/** Opens what the server opens, by the same settings, for one piece of work. What it says goes to standard error. */
export async function withDeps<T>(work: (deps: Deps) => Promise<T>): Promise<T> {
  const deps = await openDeps(readConfig(process.env), (line) => void process.stderr.write(`${line}\n`))
  try {
    return await work(deps)
  } finally {
    await deps.flushEvents()
    await deps.store.close()
  }
}
