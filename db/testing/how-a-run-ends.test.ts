import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const module = JSON.stringify(resolve('db/testing/start-postgres.ts'))

it.each([0, 3])('a run that started a server and comes to %d ends with that', (code) => {
  const program = `
    const { startPostgres } = await import(${module})
    await (await startPostgres()).stop()
    process.exitCode = ${code}`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([code, ''])
})
