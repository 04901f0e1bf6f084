import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ownCall } from './own-call.server.ts'

let server: Server
let url: string
let asked: string[]

/** Answers the first request of each connection, and closes the connection on the second, unread. */
beforeEach(async () => {
  const used = new WeakSet<Socket>()
  asked = []
  server = createServer((req, res) => {
    if (used.has(req.socket)) return void req.socket.destroy()
    used.add(req.socket)
    const read: Buffer[] = []
    req.on('data', (piece: Buffer) => read.push(piece))
    req.on('end', () => {
      asked.push(`${req.method} ${Buffer.concat(read).toString()}`.trim())
      res.setHeader('set-cookie', ['one=1', 'two=2'])
      res.statusCode = req.url === '/nothing' ? 204 : 200
      res.end(req.url === '/nothing' ? undefined : 'said')
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => void server.close())

const get = (path = '/') => ownCall(url + path, { method: 'GET', headers: new Headers(), body: undefined })
const post = (words: string) =>
  ownCall(url, { method: 'POST', headers: new Headers(), body: new TextEncoder().encode(words) })

it('gives status, words and every cookie', async () => {
  const reply = await get()
  expect([reply.status, await reply.text(), reply.headers.getSetCookie()]).toEqual([200, 'said', ['one=1', 'two=2']])
  const nothing = await get('/nothing')
  expect([nothing.status, nothing.body]).toEqual([204, null])
})

it('reads again when the connection was closed in the moment it was taken up', async () => {
  for (let i = 0; i < 5; i++) expect(await (await get()).text()).toBe('said')
  expect(asked).toEqual(['GET', 'GET', 'GET', 'GET', 'GET'])
})

it('sends a write once, on a connection of its own', async () => {
  await get()
  for (const words of ['first', 'second']) expect((await post(words)).status).toBe(200)
  expect(asked).toEqual(['GET', 'POST first', 'POST second'])
})

it('says when nobody answers', async () => {
  await new Promise((closed) => server.close(closed))
  await expect(get()).rejects.toThrow(/ECONNREFUSED/)
  await expect(post('words')).rejects.toThrow(/ECONNREFUSED/)
})
