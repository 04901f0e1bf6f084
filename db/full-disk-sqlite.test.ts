import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { instant } from '../domain/day.ts'
import { people } from './schema/index.ts'
import { smallDisk } from './testing/small-disk.ts'
import { openSqlite } from './store-sqlite.ts'
import { troubleOf } from './trouble.ts'

const person = (id: string) => ({
  id,
  email: `${id}@plan.example`,
  name: 'x'.repeat(20_000),
  recordedAt: instant('2020-01-06T09:00:00.000Z'),
  supersededAt: null,
})

it('a disk that fills up loses nothing that was acknowledged, is told, and is written to again when there is room', async () => {
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => complain.mockRestore())
  const { folder, isSmall } = smallDisk(6)
  const filler = join(folder, 'filler')
  if (isSmall) writeFileSync(filler, Buffer.alloc(2 * 1024 * 1024))
  const file = join(folder, 'plan.sqlite')
  let store = openSqlite(file)
  await store.migrate()

  const kept: string[] = []
  // Where no disk could be made to fill up, ending here shows the rest alone.
  for (let i = 0; i < (isSmall ? 1000 : 50); i++) {
    const id = `person-${String(i).padStart(4, '0')}`
    try {
      await store.tx(async (tx) => void (await tx.insert(people).values(person(id))))
      kept.push(id)
    } catch (error) {
      expect(troubleOf(error)).toBe('full')
      break
    }
  }
  const ids = async () => (await store.db.select({ id: people.id }).from(people).orderBy(people.id)).map(({ id }) => id)
  expect(await ids()).toEqual(kept)
  expect(store.room().full).toBe(isSmall)
  if (isSmall) {
    expect(store.room().free?.bytes).toBe(statfsSync(folder).bavail * statfsSync(folder).bsize)
    rmSync(filler)
  }
  await store.tx(async (tx) => void (await tx.insert(people).values(person('with-room'))))
  expect(store.room().full).toBe(false)
  await store.check()
  await store.close()

  store = openSqlite(file)
  expect(await ids()).toEqual([...kept, 'with-room'])
  await store.close()
})
