import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openTestStore } from '../../db/testing/open-test-store.ts'
import { smallDisk } from '../../db/testing/small-disk.ts'
import { people } from '../../db/schema/index.ts'
import { instant } from '../../domain/day.ts'
import { restoreBackup } from './restore-backup.ts'
import { takeBackup } from './take-backup.ts'

const now = instant('2026-11-26T02:00:00.000Z')

/** An installation of more than two megabytes that no packing makes smaller. */
async function place() {
  const { store, folder } = await openTestStore(onTestFinished)
  await store.tx(async (tx) => {
    for (let i = 0; i < 200; i++) {
      const name = Array.from(crypto.getRandomValues(new Uint8Array(8000)), (one) => one.toString(36)).join('')
      await tx
        .insert(people)
        .values({ id: `p${i}`, email: `p${i}@plan.example`, name, recordedAt: now, supersededAt: null })
    }
  })
  return { DATA_DIR: folder, DATABASE_URL: undefined }
}

it('a disk that fills up has no backup on it, nor half of one, and nothing half put back', async () => {
  const at = await place()
  const small = smallDisk(2)
  const full = { code: expect.stringMatching(/^(ENOSPC|SQLITE_FULL|SQLITE_IOERR)/) as string }
  const folder = join(small.folder, 'backups')
  if (small.isSmall) {
    await expect(takeBackup(at, { to: `${folder}/`, now })).rejects.toMatchObject(full)
    expect(readdirSync(folder)).toEqual([])
  }

  const { file } = await takeBackup(at, { to: join(at.DATA_DIR, 'backups/'), now })
  expect(statSync(file).size).toBeGreaterThan(1_000_000)
  const elsewhere = join(small.folder, 'data')
  mkdirSync(elsewhere)
  // Where no disk could be made to fill up, it is put back; this shows the rest alone.
  const restored = restoreBackup(
    { DATA_DIR: elsewhere, DATABASE_URL: undefined },
    { file, now, replace: false, asFound: true },
  )
  if (!small.isSmall) return void (await restored)
  await expect(restored).rejects.toMatchObject(full)
  expect(readdirSync(elsewhere)).toEqual([])
})
