import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionsView, ActionView } from '../domain/contract/actions.ts'
import { DEMONSTRATION } from './demonstration.ts'

const folder = mkdtempSync(join(tmpdir(), 'improvement-plan-durability-'))
const started: ChildProcess[] = []

interface Serving {
  child: ChildProcess
  origin: string
  cookie: string
}

async function serve(): Promise<Serving> {
  const child = spawn(process.execPath, ['api/testing/serve-api.ts'], {
    env: { ...process.env, DATA_DIR: folder, DEMO: '1', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  const [said] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  const origin = `http://127.0.0.1:${said.toString().trim()}`
  const reply = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'programme@plan.example', password: DEMONSTRATION.password }),
  })
  return { child, origin, cookie: (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
}

const read = async <T>({ origin, cookie }: Serving, path: string) =>
  (await (await fetch(`${origin}/api/plans/medway-2019/${path}`, { headers: { cookie } })).json()) as T

/** Posts on an action until the server goes away. @returns the ids of the updates it acknowledged. */
async function postUntilGone(serving: Serving, ref: string, onAcknowledged: () => void): Promise<string[]> {
  const acknowledged: string[] = []
  let basedOn = (await read<ActionView>(serving, `actions/${ref}`)).progressUpdates[0]?.id ?? null
  for (let i = 0; i < 50; i++) {
    try {
      const reply = await fetch(`${serving.origin}/api/plans/medway-2019/actions/${ref}/progress-updates`, {
        method: 'POST',
        headers: { cookie: serving.cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ effectiveOn: '2020-12-10', deliveryStatus: 'on-track', progress: `Step ${i}`, basedOn }),
      })
      const view = (await reply.json()) as ActionView
      basedOn = view.progressUpdates[0]?.id ?? null
      if (reply.status === 201 && basedOn) acknowledged.push(basedOn)
      onAcknowledged()
    } catch {
      return acknowledged
    }
  }
  return acknowledged
}

describe('what was acknowledged', () => {
  let refs: string[]
  beforeAll(async () => {
    const serving = await serve()
    const { actions } = await read<ActionsView>(serving, 'actions')
    refs = actions.filter((row) => row.deliveryStatus === 'on-track' && !row.late).map(({ ref }) => ref)
    serving.child.kill('SIGTERM')
    await once(serving.child, 'exit')
  })
  afterAll(() => {
    for (const child of started) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  it('survives kill -9 in the middle of a hundred concurrent updates, and the store opens clean', async () => {
    const serving = await serve()
    let count = 0
    const posting = refs.map((ref) =>
      postUntilGone(serving, ref, () => {
        count += 1
        if (count === 60) serving.child.kill('SIGKILL')
      }),
    )
    const acknowledged = (await Promise.all(posting)).flat()
    expect(acknowledged.length).toBeGreaterThanOrEqual(60)

    const database = new Database(join(folder, 'plan.sqlite'))
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.pragma('foreign_key_check')).toEqual([])
    const kept = new Set(database.prepare('select id from progress_updates').pluck().all() as string[])
    database.close()
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])

    const again = await serve()
    expect(await read(again, 'changes/verify')).toMatchObject({ intact: true })
    again.child.kill('SIGTERM')
    const [code] = (await once(again.child, 'exit')) as [number]
    expect(code).toBe(0)
  })

  it('includes a request that was under way when the server was asked to stop', async () => {
    const serving = await serve()
    const [ref = ''] = refs
    const { progressUpdates } = await read<ActionView>(serving, `actions/${ref}`)
    const body = JSON.stringify({
      effectiveOn: '2020-12-10',
      deliveryStatus: 'on-track',
      progress: 'The last one before closing.',
      basedOn: progressUpdates[0]?.id,
    })
    // The server says "100 Continue" once it has taken up the request: then it is told to stop, then the body comes.
    const asked = request(`${serving.origin}/api/plans/medway-2019/actions/${ref}/progress-updates`, {
      method: 'POST',
      headers: {
        cookie: serving.cookie,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        expect: '100-continue',
      },
    })
    asked.flushHeaders()
    await once(asked, 'continue')
    const gone = once(serving.child, 'exit')
    serving.child.kill('SIGTERM')
    asked.end(body)
    const [reply] = (await once(asked, 'response')) as [IncomingMessage]
    expect(reply.statusCode).toBe(201)
    reply.resume()
    expect((await gone)[0]).toBe(0)
  })
})
