import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { StoreBusy } from './store.ts'
import { groupCommit } from './group-commit.ts'
import { timeTaken } from './testing/time-taken.ts'

/** A file with one table, opened as one process would, and as another. */
function opened(waitMs = 5000) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-'))
  const file = join(folder, 'plan.sqlite')
  const [ours, theirs] = [new Database(file), new Database(file)]
  onTestFinished(() => {
    ours.close()
    theirs.close()
    rmSync(folder, { recursive: true })
  })
  ours.pragma('journal_mode = WAL')
  ours.exec('create table said (word text unique)')
  const { write, idle } = groupCommit(ours, { waitMs })
  const say = (word: string) => write(async () => void ours.prepare('insert into said values (?)').run(word))
  const seen = () => theirs.prepare('select word from said order by rowid').pluck().all()
  return { ours, theirs, write, idle, say, seen }
}

describe('writes that come in together', () => {
  it('are committed together, and nobody is answered before', async () => {
    const { say, seen } = opened()
    const seenWhenAnswered = await Promise.all(['one', 'two', 'three'].map((word) => say(word).then(seen)))
    expect(seenWhenAnswered).toEqual(Array(3).fill(['one', 'two', 'three']))
  })

  it('are each done wholly or not at all', async () => {
    const { write, say, ours, seen } = opened()
    const halfway = async () => {
      ours.prepare(`insert into said values ('half')`).run()
      throw new Error('refused')
    }
    const told = await Promise.allSettled([say('before'), write(halfway), say('after'), say('before')])
    expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected'])
    expect(seen()).toEqual(['before', 'after'])
  })

  it('all fail when the transaction is ended under them, and the next begins another', async () => {
    const { write, say, ours, seen } = opened()
    const endAll = async () => {
      ours.exec('ROLLBACK')
      throw new Error('The disk is full')
    }
    const told = await Promise.allSettled([say('before'), write(endAll), say('after')])
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
    expect(told[0]).toMatchObject({ reason: { message: 'The disk is full' } })
    expect(seen()).toEqual(['after'])
  })

  it('all fail when they cannot be committed', async () => {
    const { say, ours, seen } = opened()
    ours.pragma('foreign_keys = ON')
    ours.exec('create table answers (word text references said (word) deferrable initially deferred)')
    ours.exec(
      `create trigger lost after insert on said when new.word = 'lost' begin insert into answers values ('?'); end`,
    )
    const told = await Promise.allSettled([say('before'), say('lost')])
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(seen()).toEqual([])
    await say('after')
    expect(seen()).toEqual(['after'])
  })

  it('have all ended when it is idle', async () => {
    const { say, idle, seen } = opened()
    void say('one')
    await idle()
    expect(seen()).toEqual(['one'])
  })
})

describe('while another process writes', () => {
  it('a write waits its turn and holds nobody up', async () => {
    const { theirs, say, seen } = opened()
    theirs.exec('BEGIN IMMEDIATE')
    theirs.prepare(`insert into said values ('theirs')`).run()
    const ours = say('ours')
    await new Promise((turn) => setImmediate(turn))
    theirs.exec('COMMIT')
    await ours
    expect(seen()).toEqual(['theirs', 'ours'])
  })

  it('writes are refused after the longest wait, all of them, and nothing of them is written', async () => {
    const { theirs, say, seen } = opened(40)
    theirs.exec('BEGIN IMMEDIATE')
    const { answer: told, took } = await timeTaken(Promise.allSettled(['one', 'two', 'three', 'four', 'five'].map(say)))
    expect(took).toBeLessThan(5 * 40)
    expect(told.map((one) => one.status === 'rejected' && one.reason instanceof StoreBusy)).toEqual(Array(5).fill(true))
    theirs.exec('ROLLBACK')
    await say('later')
    expect(seen()).toEqual(['later'])
  })
})
