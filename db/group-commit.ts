import type Database from 'better-sqlite3'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { StoreBusy } from './store.ts'

/** How long a write waits for another process that is writing. */
const WAIT_MS = 5000
const ASK_EVERY_MS = 20

/** Writes that are committed together: all of them last, or none does. */
interface Group {
  committed: Promise<undefined>
  succeed(): void
  fail(error: unknown): void
}

/**
 * Runs pieces of work one after the other, each wholly or not at all, and
 * commits together those that came in together.
 *
 * What a commit costs is the wait for the disk, and that is the same for one
 * write as for sixteen. Nobody is answered, nor refused, before the disk has
 * what the answer rests on. While another process writes we wait without
 * holding up those who read.
 *
 * @param given.stillThere Throws when what would be committed, or has been, is in no file that anybody will find.
 * @throws StoreBusy when the other process takes too long; nothing was written.
 */
export function groupCommit(
  writer: Database.Database,
  { waitMs = WAIT_MS, stillThere = () => undefined }: { waitMs?: number; stillThere?: () => void } = {},
) {
  let group: Group | null = null
  let lastInLine: Promise<unknown> = Promise.resolve()

  const inLine = <T>(next: () => Promise<T>): Promise<T> => {
    const run = lastInLine.then(next)
    lastInLine = run.catch(() => undefined)
    return run
  }

  async function begin(until: number): Promise<Group> {
    await beginWriting(writer, until)
    const begun = newGroup()
    group = begun
    // By the next turn all that has come in is in line; the commit stands behind it.
    void nextTurn().then(() => inLine(async () => end(begun)))
    return begun
  }

  function end(begun: Group): void {
    if (group !== begun) return
    group = null
    try {
      stillThere()
      writer.exec('COMMIT')
      // Once more before anybody is told that it is kept.
      stillThere()
      begun.succeed()
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK')
      begun.fail(error)
    }
  }

  function undo(mine: Group, error: unknown): void {
    if (writer.inTransaction) {
      writer.exec('ROLLBACK TO one')
      writer.exec('RELEASE one')
    } else {
      // A full disk, for one, ends the whole transaction: what came before it is gone too.
      group = null
      mine.fail(error)
    }
  }

  async function write<T>(work: () => Promise<T>, within = waitMs): Promise<T> {
    // From when it was asked for: those that wait behind one another do not wait for longer than the first.
    const until = performance.now() + within
    const { mine, outcome } = await inLine(async () => {
      const mine = group ?? (await begin(until))
      writer.exec('SAVEPOINT one')
      try {
        const answer = await work()
        writer.exec('RELEASE one')
        return { mine, outcome: () => answer }
      } catch (error) {
        undo(mine, error)
        return {
          mine,
          outcome: (): T => {
            throw error
          },
        }
      }
    })
    await mine.committed
    return outcome()
  }

  /** When all that was asked for has been committed or undone. */
  async function idle(): Promise<void> {
    await lastInLine
    await group?.committed.catch(() => undefined)
  }

  return { write, idle }
}

function newGroup(): Group {
  const { promise: committed, resolve, reject: fail } = Promise.withResolvers<undefined>()
  // Each write of the group waits for it and is told; one that is still running is no reason to end the process.
  committed.catch(() => undefined)
  return { committed, succeed: () => resolve(undefined), fail }
}

/** Begins to write as soon as no other process does. SQLite's own waiting would stop this process. */
async function beginWriting(writer: Database.Database, until: number): Promise<void> {
  const waiting = writer.pragma('busy_timeout', { simple: true }) as number
  for (;;) {
    writer.pragma('busy_timeout = 0')
    try {
      return void writer.exec('BEGIN IMMEDIATE')
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() >= until) throw new StoreBusy()
    } finally {
      writer.pragma(`busy_timeout = ${waiting}`)
    }
    await pause(ASK_EVERY_MS)
  }
}

const isBusy = (error: unknown): boolean => String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')
