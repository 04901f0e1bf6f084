import Database from 'better-sqlite3'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { isPostgres } from '../db/dialect.ts'
import { StoreBusy } from '../db/store.ts'
import type { ActionView } from '../domain/contract/actions.ts'
import { Problem } from '../domain/contract/problem.ts'
import { instant } from '../domain/day.ts'
import { everythingIn } from './testing/everything.ts'
import { openTestApp } from './testing/open-test-app.ts'

const { signedIn, deps, store, address, clock } = await openTestApp({ over: afterAll })
const office = await signedIn('programme')

async function update(progress: string) {
  const view = (await office.get('./actions/1.1')).body as ActionView
  const basedOn = view.progressUpdates[0]?.id ?? null
  return { effectiveOn: '2020-12-10', deliveryStatus: 'on-track', progress, basedOn }
}

/** Another process that writes until it is told to stop. */
function anotherWriter() {
  const theirs = new Database(address)
  onTestFinished(() => void theirs.close())
  theirs.exec('BEGIN IMMEDIATE')
  return { stop: () => theirs.exec('ROLLBACK') }
}

describe.runIf(!isPostgres)('while another process writes', () => {
  it('pages are read, also by somebody whose visit is due to be noted', async () => {
    const { stop } = anotherWriter()
    clock.moveTo(instant('2020-12-10T09:05:00.000Z'))
    const replies = await Promise.all(
      ['./board', './actions', './actions/1.1', '/session'].map((path) => office.get(path)),
    )
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    stop()
  })

  it('what is saved waits, and is there when the other is done', async () => {
    const said = await update('Waited for its turn.')
    const { stop } = anotherWriter()
    const saving = office.post('./actions/1.1/progress-updates', said).then((reply) => reply)
    expect((await office.get('./board')).status).toBe(200)
    stop()
    const reply = await saving
    expect(reply.status).toBe(201)
    expect((reply.body as ActionView).progressUpdates[0]?.progress).toBe(said.progress)
  })
})

it('says that a plan is being read in and when to try again, and saves nothing, when that takes too long', async () => {
  const said = await update('Not saved.')
  const before = await everythingIn(store)
  const { tx } = deps.store
  onTestFinished(() => void (deps.store.tx = tx))
  deps.store.tx = () => Promise.reject(new StoreBusy())

  const reply = await office.post('./actions/1.1/progress-updates', said)
  expect([reply.status, reply.headers['retry-after']]).toEqual([503, '60'])
  expect(Problem.parse(reply.body)).toEqual({
    code: 'busy',
    message:
      'A plan file is being read in, and until it is nothing else can be saved. Keep what you typed, and try again in a minute',
  })
  expect(await everythingIn(store)).toEqual(before)
})
