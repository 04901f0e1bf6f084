import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { stopWhenAsked } from '../stop-when-asked.ts'

// A server of a second's work on each request, which can be asked to break; for the tests of how one ends.
const server = createServer((req, res) => {
  console.log(`asked for ${req.url}`)
  if (req.url === '/break')
    setTimeout(() => {
      throw new Error('Nobody catches this')
    }, 10)
  if (req.url === '/reject') void Promise.reject(new Error('Nor this'))
  req.resume()
  void pause(1000).then(() => res.end('Done'))
})
const store = { close: () => pause(10).then(() => console.log('closed')) }
server.on('connection', () => console.log('connected'))
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
stopWhenAsked(server, store, () => console.log('stopped'))
