import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Problem } from '../../domain/contract/problem.ts'
import { createApp } from '../app.ts'
import { openTestApp } from '../testing/open-test-app.ts'

const { deps } = await openTestApp({ over: afterAll })

/** The application with pages, each of which is its own address. */
const server = createServer(createApp(deps, (req, res) => void res.type('html').send(`<p>${req.path}`)))
beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)))
afterAll(() => new Promise((closed) => server.close(closed)))

/** Asks for an address as it is written, which no client that tidies it up would. */
const ask = (path: string, method = 'GET') =>
  new Promise<{ status: number; type: string; text: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const asked = request({ port, path, method, host: '127.0.0.1' }, (reply) => {
      let text = ''
      reply.on('data', (piece: Buffer) => (text += piece.toString()))
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, type: reply.headers['content-type'] ?? '', text }))
    })
    asked.on('error', reject)
    asked.end()
  })

it.each([
  '//api',
  '//api/welcome',
  '///api///welcome',
  '/api//welcome',
  '/api//x',
  '/api//',
  '/%61pi',
  '/%61%70%69/welcome',
  '/API//welcome',
  '/%2fapi/welcome',
  '/.//api/welcome',
  '/x/../api/welcome',
  '/api/%E0%A4%A',
  '/%E0%A4%A/../api',
  '/api/x?y=//',
  '/\\api',
])('%s is the api’s own refusal, never a page', async (path) => {
  for (const method of ['GET', 'POST']) {
    const { status, type, text } = await ask(path, method)
    expect(type).toMatch(/^application\/json/)
    expect([400, 404]).toContain(status)
    expect(Problem.parse(JSON.parse(text)).message).toMatch(/Check/)
  }
})

it.each(['/', '/apiary', '/medway-2019/api', '/%6dedway-2019', '/medway-2019//actions', '/sign-in?next=//api'])(
  '%s is a page',
  async (path) => {
    expect((await ask(path)).type).toMatch(/^text\/html/)
  },
)

it('the api is where it was', async () => {
  expect((await ask('/api/welcome')).status).toBe(200)
  expect((await ask('/API/welcome')).status).toBe(200)
})
