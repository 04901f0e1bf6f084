import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { FileGone, filesIn, filesInMemory, sha256Of } from './file-store.ts'

const bytes = Buffer.from('The report of December')
const OTHER = Buffer.from('Another')
const DAY_MS = 86_400_000

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'files-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}
const filesOf = (at: string) => readdirSync(at, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

it.each([
  ['in a folder', () => filesIn(folder())],
  ['in memory', filesInMemory],
])('a file that is kept %s is read as it was, by the SHA-256 of what is in it', async (_where, make) => {
  const files = make()
  const name = await files.keep(bytes)
  expect(name).toBe(sha256Of(bytes))
  expect(name).toMatch(/^[0-9a-f]{64}$/)
  expect(await files.read(name)).toEqual(bytes)
  await expect(files.read(sha256Of(OTHER))).rejects.toThrow(FileGone)
})

it('the same file is there once, and nothing half written stands beside it', async () => {
  const at = folder()
  const files = filesIn(at)
  await Promise.all([files.keep(bytes), files.keep(bytes), files.keep(OTHER)])
  expect(filesOf(at).map(({ name }) => name)).toEqual(expect.arrayContaining([sha256Of(bytes), sha256Of(OTHER)]))
  expect(filesOf(at)).toHaveLength(2)
})

it('one that was changed on the disk is given to nobody, and is whole again once it is kept again', async () => {
  const at = folder()
  const files = filesIn(at)
  const name = await files.keep(bytes)
  writeFileSync(join(at, name.slice(0, 2), name), 'Something else')
  await expect(files.read(name)).rejects.toThrow(/is not what it was/)
  await files.keep(bytes)
  expect(await files.read(name)).toEqual(bytes)
})

it('what nothing names is swept once it is a day old; what something names never is', async () => {
  const at = folder()
  const files = filesIn(at)
  const [named, old, fresh] = [await files.keep(bytes), await files.keep(OTHER), await files.keep(Buffer.from('New'))]
  const part = join(at, `${sha256Of('half')}.1.part`)
  writeFileSync(part, 'ha')
  const now = Date.now()
  const before = new Date(now - 2 * DAY_MS)
  for (const place of [join(at, named.slice(0, 2), named), join(at, old.slice(0, 2), old), part])
    utimesSync(place, before, before)
  expect(await files.sweep((name) => name === named, now)).toBe(2)
  expect(await files.read(named)).toEqual(bytes)
  expect((await files.read(fresh)).toString()).toBe('New')
  await expect(files.read(old)).rejects.toThrow(FileGone)
})
