import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { medway2019 } from '../../../seed/medway-2019/plan-file.ts'
import type { Place } from './place.ts'

/** What is killed, bundled as it is for use, so that it starts in a fifth of a second. */
export interface Programs {
  serve: string
  plan: string
  /** A plan file to read in. */
  file: string
  remove(): void
}

export async function buildPrograms(): Promise<Programs> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-kills-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  await build({
    entryPoints: { serve: 'api/testing/serve-api.ts', plan: 'scripts/plan.ts' },
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    tsconfigRaw: {},
    logLevel: 'warning',
    external: ['better-sqlite3', 'pg-native'],
    banner: {
      js: `import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)`,
    },
  })
  const file = join(folder, 'plan-file.json')
  writeFileSync(file, JSON.stringify(medway2019))
  return {
    serve: join(folder, 'serve.mjs'),
    plan: join(folder, 'plan.mjs'),
    file,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A program at work in a place. */
export interface Running {
  child: ChildProcess
  /** Its first line on standard output: the server's port. Null when it ended without one. */
  line: Promise<string | null>
  /** All that it has said on standard output, and on standard error, once it has ended. */
  ended: Promise<{ code: number | null; out: string; err: string }>
}

export function run(program: string, args: string[], { env }: Place): Running {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err]: [string[], string[]] = [[], []]
  child.stdout.on('data', (piece: Buffer) => out.push(piece.toString()))
  child.stderr.on('data', (piece: Buffer) => err.push(piece.toString()))
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    out: out.join(''),
    err: err.join(''),
  }))
  const lines = createInterface({ input: child.stdout })
  const line = Promise.race([once(lines, 'line').then(([said]) => String(said)), ended.then(() => null)])
  return { child, line, ended }
}

/** Kills it, as a power cut would, and waits until it is gone. */
export async function kill({ child, ended }: Running): Promise<void> {
  child.kill('SIGKILL')
  await ended
}
