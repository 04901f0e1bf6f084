import type { Deps } from '../deps.ts'
import { FileGone, type FileStore, type Sha256 } from './file-store.ts'
import { namedFiles } from './named-files.ts'

/** Which of some files are lost, or are not what they were; none of them is given to anybody. */
export async function lostOf(files: FileStore, names: Iterable<Sha256>): Promise<Sha256[]> {
  const lost: Sha256[] = []
  for (const name of names)
    try {
      await files.read(name)
    } catch (error) {
      if (!(error instanceof FileGone)) throw error
      lost.push(name)
    }
  return lost
}

/** How many of the files that the record names are. */
export const countDamaged = async ({ store, files }: Pick<Deps, 'store' | 'files'>): Promise<number> =>
  (await lostOf(files, await namedFiles(store.db))).length

/** Takes away files that nothing names: what was being written when a server ended. @returns how many. */
export async function sweepFiles({ store, files, clock }: Pick<Deps, 'store' | 'files' | 'clock'>): Promise<number> {
  const named = await namedFiles(store.db)
  return files.sweep((sha256) => named.has(sha256), Date.parse(clock.now()))
}
