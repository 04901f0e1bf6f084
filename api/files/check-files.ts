import type { Deps } from '../deps.ts'
import { FileGone } from './file-store.ts'
import { namedFiles } from './named-files.ts'

/** How many of the files that the record names are lost, or are not what they were; none of them is given to anybody. */
export async function countDamaged({ store, files }: Pick<Deps, 'store' | 'files'>): Promise<number> {
  let damaged = 0
  for (const sha256 of await namedFiles(store.db))
    try {
      await files.read(sha256)
    } catch (error) {
      if (!(error instanceof FileGone)) throw error
      damaged++
    }
  return damaged
}

/** Takes away files that nothing names: what was being written when a server ended. @returns how many. */
export async function sweepFiles({ store, files, clock }: Pick<Deps, 'store' | 'files' | 'clock'>): Promise<number> {
  const named = await namedFiles(store.db)
  return files.sweep((sha256) => named.has(sha256), Date.parse(clock.now()))
}
