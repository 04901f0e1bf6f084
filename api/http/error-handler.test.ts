import { openTestApp } from '../testing/open-test-app.ts'
import { everythingIn } from '../testing/everything.ts'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { Problem } from '../../domain/contract/problem.ts'
import { LONGEST_BODY } from './longest-body.ts'

const { signedIn, store, deps, stranger } = await openTestApp({ over: afterAll })
const owner = await signedIn('owner')
const UPDATE = './actions/1.1/progress-updates'
const send = (text: string | Buffer, type: string) => owner.post(UPDATE).set('content-type', type).send(text)

describe('a body is refused, and nothing written,', () => {
  const words = JSON.stringify({ progress: 'x'.repeat(LONGEST_BODY - 100) })
  it.each([
    ['when it is not JSON', '{"progress":', 'application/json', 400, 'not-json'],
    ['when it is empty', '', 'application/json', 400, 'invalid'],
    ['when it is a form', 'progress=Begun', 'application/x-www-form-urlencoded', 415, 'unsupported'],
    ['when it is plain text', '{"progress":"Begun"}', 'text/plain', 415, 'unsupported'],
    ['when its letters are in a set we do not read', '{}', 'application/json; charset=latin1', 415, 'unsupported'],
    [
      'when it has over 3 MB',
      JSON.stringify({ progress: 'x'.repeat(LONGEST_BODY) }),
      'application/json',
      413,
      'too-large',
    ],
    ['though not for its size, when it has just less', words, 'application/json', 400, 'invalid'],
  ])('%s', async (_when, text, type, status, code) => {
    const before = await everythingIn(store)
    const reply = await send(text, type)
    expect([reply.status, Problem.parse(reply.body).code]).toEqual([status, code])
    expect(await everythingIn(store)).toEqual(before)
  })

  it.each([
    ['when it is packed in a way we do not know', 'rot13', Buffer.from('{}'), 415],
    ['when it says that it is packed and is not', 'gzip', Buffer.from('{"progress":"Begun"}'), 400],
    ['when it unpacks to over 3 MB', 'gzip', gzipSync(JSON.stringify({ progress: 'x'.repeat(LONGEST_BODY) })), 413],
  ])('%s', async (_when, encoding, packed, status) => {
    const reply = await owner
      .post(UPDATE)
      .set({ 'content-type': 'application/json', 'content-encoding': encoding })
      .serialize((body: unknown) => body as string)
      .send(packed)
    expect(reply.status).toBe(status)
    expect(Problem.parse(reply.body).message).toMatch(/^[A-Z].* /)
  })

  it('when there is none', async () => {
    expect((await owner.post(UPDATE)).status).toBe(400)
  })
})

it('reads a body that is packed well', async () => {
  const reply = await owner
    .post(UPDATE)
    .set({ 'content-type': 'application/json', 'content-encoding': 'gzip' })
    .serialize((body: unknown) => body as string)
    .send(gzipSync('{"progress":"Begun"}') as unknown as string)
  expect(Object.keys(reply.body.fields).sort()).toEqual(['deliveryStatus', 'effectiveOn'])
})

it('says how many things need attention, and what to do about each beside it', async () => {
  const { body } = await owner.post(UPDATE, { effectiveOn: '2020-12-10', progress: 'Begun' })
  expect(body).toEqual({
    code: 'invalid',
    message: 'Choose a delivery status',
    fields: { deliveryStatus: 'Choose a delivery status' },
  })
  expect((await owner.post(UPDATE, {})).body.message).toMatch(/^\d things need your attention$/)
})

it('says how long to wait only to somebody who has to', async () => {
  const { status, headers } = await owner.get('/nowhere')
  expect([status, headers['retry-after']]).toEqual([404, undefined])
})

it('has nothing at an address with a null character, on either engine', async () => {
  const reply = await owner.delete('/session/%00')
  expect([reply.status, reply.body.code]).toEqual([404, 'not-there'])
})

it('answers an address that cannot be read', async () => {
  const reply = await owner.get('/plans/%E0%A4%A/board')
  expect([reply.status, reply.body.message]).toEqual([400, 'That address cannot be read. Check it'])
})

it('lets nothing of its insides out when something breaks', async () => {
  const complaints: unknown[] = []
  const complain = console.error
  console.error = (...said) => void complaints.push(said)
  const { ping } = deps.store
  const version = deps.store.version
  try {
    deps.store.version = () => {
      throw new Error('secret: SELECT * FROM credentials')
    }
    const reply = await owner.get('./board')
    expect(reply.status).toBe(500)
    expect(reply.body).toEqual({
      code: 'broken',
      message: 'Something went wrong here. Nothing was saved. Try again, and tell your administrator if it stays',
    })
    expect(complaints).toHaveLength(1)

    deps.store.ping = () => Promise.reject(new Error('gone'))
    expect((await stranger.get('/health/ready')).status).toBe(503)
    expect((await stranger.get('/health/live')).status).toBe(200)
  } finally {
    Object.assign(deps.store, { ping, version })
    console.error = complain
  }
  expect((await stranger.get('/health/ready')).body).toEqual({ status: 'ok' })
})

it('says on every reply that it is not to be sniffed, framed, or kept by others', async () => {
  for (const path of ['/welcome', '/session', './board', '/nowhere', '/openapi.json']) {
    const { headers } = await owner.get(path)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['content-security-policy'], path).toContain("default-src 'none'")
    expect(headers['cache-control'], path).toBe('private, no-cache')
    expect(headers['referrer-policy'], path).toBe('same-origin')
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
})

it('keeps the key of a link out of the log of failures', async () => {
  const { key } = (await owner.post('./calendar-link', { actions: 'all' })).body as { key: string }
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  const broken = vi.spyOn(deps.views, 'getFile').mockRejectedValue(new Error('something of ours'))
  onTestFinished(() => [complain, broken].forEach((spy) => spy.mockRestore()))
  expect((await stranger.get(`/calendars/${key}.ics`)).status).toBe(500)
  expect(complain.mock.calls).toEqual([['GET /calendars/KEY.ics', expect.any(Error)]])
})
