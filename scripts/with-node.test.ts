import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

/** A folder whose scripts are ours and which nobody who runs them may write to. */
function readOnlyFolder(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-'))
  onTestFinished(() => {
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true })
  })
  const sources = ['api/a', 'dashboard/a', 'db/a', 'domain/a', 'seed/a', 'package-lock.json', 'vite.config.ts']
  const later = Date.now() / 1000 + 60
  for (const file of [...sources, 'esbuild.config.js', ...files]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), '')
    // What was installed and built came after what it was made from.
    if (files.includes(file)) utimesSync(join(folder, file), later, later)
  }
  cpSync('scripts/with-node', join(folder, 'scripts', 'with-node'), { recursive: true })
  execFileSync('chmod', ['-R', 'a+rX', folder])
  chmodSync(folder, 0o555)
  return folder
}

/** What a script that gets ready and says so comes to. As root anything may be written: then as nobody. */
function getReady(folder: string): { code: number | null; said: string } {
  const isRoot = process.getuid?.() === 0
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'set -eu; . scripts/with-node; build_when_changed; echo ready'],
    {
      cwd: folder,
      env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
      ...(isRoot && { uid: 65_534, gid: 65_534 }),
      encoding: 'utf8',
    },
  )
  return { code: status, said: stdout + stderr }
}

it('asks for write access only where something has to be written, and says what', () => {
  const installed = 'node_modules/.package-lock.json'
  expect(getReady(readOnlyFolder(installed, 'build/.stamp'))).toEqual({
    code: 0,
    said: expect.stringContaining('ready'),
  })
  expect(getReady(readOnlyFolder(installed))).toEqual({
    code: 1,
    said: expect.stringContaining('It has to be built, and there is no write access to'),
  })
  expect(getReady(readOnlyFolder('build/.stamp'))).toEqual({
    code: 1,
    said: expect.stringContaining('Packages have to be installed, and there is no write access to'),
  })
})

it('takes a release as it is, whatever the dates of its files', () => {
  expect(getReady(readOnlyFolder('build/.released'))).toEqual({ code: 0, said: 'ready\n' })
})
