import { troubleOf } from '../../db/trouble.ts'
import type { Deps } from '../deps.ts'
import { countDamaged } from '../files/check-files.ts'
import { findFaults } from '../record/find-faults.ts'

const SEE_TO = 'Keep the database as it is, and compare it with the last backup: docs/running.md says how'

/**
 * Looks through all there is: whether the database is built as it should be, and
 * whether every plan's record, and the installation's own, is what its audit
 * trail says, and every file that they name is what it was. What it finds is for the log and for /api/health/ready.
 */
export async function checkEverything({
  store,
  heads,
  files,
}: Pick<Deps, 'store' | 'heads' | 'files'>): Promise<string[]> {
  try {
    await store.check()
    // One after the other, each from a moment of its own: together they would hold the log back for as long as all take.
    const faults = await findFaults(store.db, heads, store.snapshot)
    const found = faults.map((fault) => `${fault}. Its page Changes lists them. ${SEE_TO}`)
    const damaged = await countDamaged({ store, files })
    if (damaged > 0)
      found.push(
        `${damaged} of the files of issued papers ${damaged === 1 ? 'is' : 'are'} lost or damaged, and given to nobody. Restore the folder of files from the last backup: docs/running.md says how`,
      )
    return found
  } catch (error) {
    if (troubleOf(error) === 'damaged') return [`The database is damaged: ${(error as Error).message}. ${SEE_TO}`]
    throw error
  }
}
