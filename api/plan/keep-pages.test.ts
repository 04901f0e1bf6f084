import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from 'express'
import { expect, it, onTestFinished } from 'vitest'
import { instant } from '../../domain/day.ts'
import { createApp } from '../app.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { report } from '../testing/updates.ts'
import { READ_ALONE } from './keep-pages.ts'

/** An application whose pages count how often they were drawn: one that is read alone, one that is not, and others. */
async function openPages() {
  const app = await openTestApp({ over: onTestFinished })
  let drawn = 0
  const pages: RequestHandler = (req, res) => {
    res.setHeader('content-type', 'text/html')
    if (req.path === '/implied') return void res.end(`drawn ${++drawn}`)
    if (req.path === '/alone' || req.path === '/missing') res.setHeader(READ_ALONE, 'yes')
    res.writeHead(req.path === '/missing' ? 404 : 200)
    res.write(Buffer.from(`drawn ${++drawn} `))
    res.write(Buffer.from('for you, and said at some length, so that packing it is worth the while. '.repeat(20)))
    res.end()
  }
  const server = createServer(createApp(app.deps, pages))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => new Promise<void>((closed) => void server.close(() => closed())))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const ask = async (path: string, cookie = '', encoding = 'identity', method = 'GET') => {
    const reply = await fetch(origin + path, { method, headers: { cookie, 'accept-encoding': encoding } })
    return { status: reply.status, headers: reply.headers, text: await reply.text() }
  }
  return { ...app, ask }
}

it.each(['identity', 'gzip, deflate, br'])(
  'a page that is read alone is drawn once for its reader, sent as %s',
  async (as) => {
    const { ask, signedIn } = await openPages()
    const { cookie } = await signedIn('viewer')
    const first = await ask('/alone', cookie, as)
    expect(first.text).toMatch(/^drawn 1 for you/)
    const again = await ask('/alone', cookie, as)
    expect(again.text).toBe(first.text)
    for (const { headers } of [first, again]) {
      expect(headers.get('content-encoding')).toBe(as === 'identity' ? null : 'gzip')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get(READ_ALONE)).toBeNull()
    }
  },
)

it('says when it is sent, and not when it was drawn', async () => {
  const { ask, signedIn, clock } = await openPages()
  const { cookie } = await signedIn('viewer')
  const sent = async () => {
    const { headers, text } = await ask('/alone', cookie)
    expect(text).toMatch(/^drawn 1 /)
    return headers.get('server-timing')
  }
  const first = await sent()
  expect(first).toBe(`sent-at;dur=${Date.parse(clock.now())}`)
  clock.moveTo(instant(new Date(Date.parse(clock.now()) + 20_000)))
  expect(await sent()).toBe(`sent-at;dur=${Date.parse(clock.now())}`)
  expect(await sent()).not.toBe(first)
})

it('is drawn anew for somebody else, for nobody, for another address, and once anything was written', async () => {
  const { ask, signedIn } = await openPages()
  const [viewer, owner] = [await signedIn('viewer'), await signedIn('owner')]
  expect((await ask('/alone', viewer.cookie)).text).toMatch(/^drawn 1 /)
  expect((await ask('/alone', owner.cookie)).text).toMatch(/^drawn 2 /)
  expect((await ask('/alone')).text).toMatch(/^drawn 3 /)
  expect((await ask('/alone')).text).toMatch(/^drawn 4 /)
  expect((await ask('/alone?asAt=2020-10-14', viewer.cookie)).text).toMatch(/^drawn 5 /)
  expect((await ask('/alone', viewer.cookie)).text).toMatch(/^drawn 1 /)
  await report(owner, '1.1', {})
  expect((await ask('/alone', viewer.cookie)).text).toMatch(/^drawn 6 /)
})

it.each(['/alive', '/implied', '/missing'])(
  '%s, which is not a page to be kept, is drawn each time and whole',
  async (path) => {
    const { ask, signedIn } = await openPages()
    const { cookie } = await signedIn('viewer')
    expect((await ask(path, cookie)).text).toMatch(/^drawn 1/)
    const { text, headers, status } = await ask(path, cookie)
    expect(text).toMatch(/^drawn 2/)
    expect([status, headers.get(READ_ALONE)]).toEqual([path === '/missing' ? 404 : 200, null])
    expect((await ask('/alone', cookie, 'identity', 'POST')).text).toMatch(/^drawn 3/)
  },
)
