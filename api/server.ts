import './load-env.ts'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from './app.ts'
import { readConfig, type Config } from './config.ts'
import { builtDashboard, liveDashboard } from './dashboard.ts'
import { openDeps } from './open-deps.ts'
import type { Deps } from './deps.ts'
import { explain } from './explain.ts'
import { keepHouse } from './keep-house.ts'
import { stopWhenAsked } from './stop-when-asked.ts'

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const deps = await openDeps(config, console.log, console.log)

  // Made before the dashboard: Vite hangs its own socket on it.
  const server = createServer()
  process.env['OWN_CALL_KEY'] = deps.settings.ownCallKey
  const dashboard = process.argv.includes('--dev')
    ? await liveDashboard(server)
    : await builtDashboard(deps.settings.origin)
  server.on('request', createApp(deps, dashboard))

  await listen(server, config)
  const { port } = server.address() as AddressInfo
  // How a page's own call reaches the api: this process, over loopback where it listens on all addresses.
  const host = ['0.0.0.0', '::'].includes(config.HOST) ? '127.0.0.1' : config.HOST
  process.env['API_ORIGIN'] = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  welcome(config, deps, port)
  const leaveHouse = keepHouse(deps, console.log)
  stopWhenAsked(server, deps.store, async () => {
    leaveHouse()
    await deps.flushEvents()
  })
}

const listen = (server: Server, { PORT, HOST }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, () => resolve())
  })

function welcome({ HOST, ORIGIN }: Config, { settings }: Deps, port: number): void {
  const shownHost = ['0.0.0.0', '::', '127.0.0.1'].includes(HOST) ? 'localhost' : HOST
  console.log(`\nThe improvement plan is open at ${ORIGIN ?? `http://${shownHost}:${port}`}\n`)
  if (settings.demonstration) {
    const { accounts, password } = settings.demonstration
    console.log('This is a demonstration. Its accounts, each with the password ' + password)
    for (const { email, role } of accounts) console.log(`  ${email.padEnd(28)} ${role}`)
    console.log()
  }
  if (settings.firstVisitCode)
    console.log(`Nobody has an account yet. The first visit asks for this code: ${settings.firstVisitCode}\n`)
}

start().catch((error: unknown) => {
  console.error(explain(error, process.env))
  process.exit(1)
})
