import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { openDeps } from '../open-deps.ts'
import { stopWhenAsked } from '../stop-when-asked.ts'

// The api without its pages, in a process of its own, for tests that end processes. Says its port and nothing else.
const deps = await openDeps(readConfig(process.env))
const server = createServer(createApp(deps))
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
stopWhenAsked(server, deps.store)
