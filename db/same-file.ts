import { statSync } from 'node:fs'
import { StoreGone } from './store.ts'

/** Which file stands under a name; null when none does. */
function identityOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found ? `${found.dev}:${found.ino}` : null
}

/**
 * Remembers which files an open database is made of. A process goes on writing
 * into a file that has been removed, or that another was moved over, and
 * nothing tells it that what it writes is lost with its last handle.
 *
 * @returns what refuses once one of them is no longer there under its name.
 * @throws StoreGone from what is returned.
 */
export function watchFiles(paths: readonly string[]): () => void {
  const opened = paths.map((path) => [path, identityOf(path)] as const)
  return () => {
    for (const [path, identity] of opened)
      if (identityOf(path) !== identity) throw new StoreGone(`${path} is no longer the file that was opened`)
  }
}
