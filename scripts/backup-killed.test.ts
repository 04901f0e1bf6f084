import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { text } from 'node:stream/consumers'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { unpack } from '../api/backup/unpack.ts'
import { startPostgres } from '../db/testing/start-postgres.ts'
import { migrateHalfway } from './measure/kills/phases.ts'
import { makePlace, type Place } from './measure/kills/place.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-test-'))
afterAll(() => rmSync(folder, { recursive: true }))
const built = join(folder, 'build')
execFileSync(process.execPath, ['esbuild.config.js'], { env: { ...process.env, OUT_DIR: built } })
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))

type Script = 'backup' | 'restore' | 'person' | 'plan'

/** Runs a script in a place; kills it, as a power cut would, after so many milliseconds where they are said. */
async function run(script: Script, args: string[], { env }: Place, killAfter?: number) {
  const child = spawn(process.execPath, [join(built, `${script}.js`), ...args], {
    env: { ...process.env, ...env, CALLED_FROM: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((done) => child.on('exit', done))
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  if (killAfter !== undefined) await Promise.race([pause(killAfter), ended])
  if (killAfter !== undefined) child.kill('SIGKILL')
  const [out, err] = await said
  return { code: await ended, out, err }
}

const LATER = 'later@council.example'
const addLater = ['add', LATER, '--name', 'Later', '--plan', 'medway-2019', '--role', 'viewer']
const TIMES = process.env['LONG'] ? 12 : 3

it.each(['sqlite', 'postgres'])(
  'killed at any moment on %s, a backup leaves no half of one, and a restore the database of before or the one put back',
  async (engine) => {
    const server = engine === 'postgres' ? await startPostgres() : null
    if (server) onTestFinished(() => server.stop())
    const place = async () => {
      const made = await makePlace(server?.url ?? null)
      onTestFinished(() => made.drop())
      await run('person', ['list', '--plan', 'medway-2019'], made)
      return made
    }

    const at = await place()
    const began = performance.now()
    const whole = await run('backup', [`${join(folder, engine)}/`], at)
    const took = performance.now() - began
    expect(whole).toMatchObject({ code: 0, err: '' })
    expect(whole.out).toMatch(/It was read back, and is whole\.\n$/)
    const file = whole.out.slice(0, whole.out.indexOf(': '))

    for (let i = 0; i < TIMES; i++) {
      const to = join(folder, `${engine}-${i}`)
      mkdirSync(to)
      await run('backup', [to], at, (took * (i + 1)) / TIMES)
      for (const name of readdirSync(to).filter((one) => !one.startsWith('.'))) await unpack(join(to, name), null)
    }

    const other = await place()
    expect(await run('person', addLater, other)).toMatchObject({ code: 0 })
    expect((await run('restore', [file], other)).err).toMatch(/^There is a database in use /)
    const isBefore = async () => {
      const { code, out, err } = await run('person', ['list', '--plan', 'medway-2019'], other)
      expect([code, err]).toEqual([0, expect.not.stringContaining('damaged')])
      return out.includes(LATER)
    }
    for (let i = 0; i < TIMES; i++) {
      await run('restore', [file, '--replace'], other, (took * (i + 1)) / TIMES)
      // A server takes a moment to notice that whoever was connected is gone.
      if (!(await isBefore())) expect(await run('person', addLater, other)).toMatchObject({ code: 0 })
      await pause(1100)
    }
    expect(await run('restore', [file, '--replace'], other)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Restored as at .*\. Start the server\.\nWhat was there before is kept: /) as string,
      err: '',
    })
    expect(await isBefore()).toBe(false)
  },
)

it.each(['sqlite', 'postgres'])('a backup of an older version on %s is brought up to date', async (engine) => {
  const server = engine === 'postgres' ? await startPostgres() : null
  if (server) onTestFinished(() => server.stop())
  const [at, other] = [await makePlace(server?.url ?? null), await makePlace(server?.url ?? null)]
  onTestFinished(() => at.drop())
  onTestFinished(() => other.drop())
  await migrateHalfway(at)
  const file = join(folder, `${engine}-older.tar.gz`)
  expect(await run('backup', [file], at)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/\nIts record was not held against its audit trail: .*\n$/) as string,
  })
  expect(await run('restore', [file], other)).toMatchObject({ code: 0, err: '' })
  // It is an empty demonstration, so its plan is loaded.
  expect(await run('person', ['list', '--plan', 'medway-2019'], other)).toMatchObject({ code: 0 })
})
