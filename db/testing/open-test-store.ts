import { freshDatabase } from './fresh-database.ts'
import { openStore } from '../open-store.ts'
import type { Store } from '../store.ts'

export interface TestStore {
  store: Store
  /** What it was opened with, and a folder for copies of it. */
  address: string
  folder: string
}

/**
 * A store on an empty database of its own, migrated.
 *
 * @param over Told how to close it: `afterAll` of a file, `onTestFinished` of a test.
 */
export async function openTestStore(over: (close: () => Promise<void>) => void): Promise<TestStore> {
  const { address, folder, drop } = await freshDatabase()
  const store = await openStore(address)
  over(async () => {
    await store.close()
    await drop()
  })
  await store.migrate()
  return { store, address, folder }
}
