import { freshDatabase } from './fresh-database.ts'
import { migrated } from './migrated.ts'
import { openStore } from '../open-store.ts'
import type { Store } from '../store.ts'

export interface TestStore {
  store: Store
  /** What it was opened with, and a folder for copies of it. */
  address: string
  folder: string
}

/**
 * A store on an empty database of its own, migrated: a copy of one that was.
 *
 * @param over Told how to close it: `afterAll` of a file, `onTestFinished` of a test.
 */
export async function openTestStore(over: (close: () => Promise<void>) => void): Promise<TestStore> {
  const { address, folder, drop } = await freshDatabase(migrated)
  const store = await openStore(address)
  over(async () => {
    await store.close()
    await drop()
  })
  return { store, address, folder }
}
