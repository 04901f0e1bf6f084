import { spawnSync } from 'node:child_process'
import { expect, it, onTestFinished } from 'vitest'
import { actions, changes, credentials, memberships, plans } from '../../db/schema/index.ts'
import { openStore } from '../../db/open-store.ts'
import { serverUrl } from '../../db/testing/engine.ts'
import { freshDatabase } from '../../db/testing/fresh-database.ts'
import { readConfig } from '../config.ts'
import { openDeps } from '../open-deps.ts'
import { seeded } from '../testing/seeded.ts'

it('a first start that is killed between plan and accounts leaves nothing, and the next has both', async () => {
  const { address, folder, drop } = await freshDatabase()
  onTestFinished(drop)
  const settings = { DATA_DIR: folder, DATABASE_URL: serverUrl === undefined ? '' : address, DEMO: '1' }
  const { signal, stdout, stderr } = spawnSync(process.execPath, ['api/testing/interrupted-start.ts'], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  })
  expect([signal, stderr]).toEqual(['SIGKILL', ''])
  expect(stdout).toContain('Loading the demonstration')

  expect(await held(address)).toEqual([0, 0, 0, 0, 0])

  const deps = await openDeps(readConfig(settings))
  await deps.store.close()
  const uninterrupted = await freshDatabase(seeded)
  onTestFinished(uninterrupted.drop)
  const whole = await held(uninterrupted.address)
  expect(whole).not.toContain(0)
  expect(await held(address)).toEqual(whole)
})

async function held(address: string): Promise<number[]> {
  const store = await openStore(address)
  const counts = await Promise.all(
    [plans, actions, memberships, credentials, changes].map((table) => store.db.$count(table)),
  )
  await store.close()
  return counts
}
