import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Prepared } from './prepare.ts'

/** A server in a process of its own. */
export interface Running {
  origin: string
  stop(): Promise<void>
}

export interface OurServer extends Running {
  /** Milliseconds from its start to its first answer. */
  readyAfter: number
  residentMegabytes(): number
  signIn(account: Prepared): Promise<string>
  read(path: string, cookie: string): Promise<string>
}

/** A port that nobody listens on: whatever else runs here does not answer in our server's place. */
async function freePort(): Promise<number> {
  const asked = createServer().listen(0, '127.0.0.1')
  await once(asked, 'listening')
  const { port } = asked.address() as AddressInfo
  asked.close()
  await once(asked, 'close')
  return port
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server stopped with ${child.exitCode}`)
    const answered = await fetch(url).then(
      (reply) => reply.ok,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const stopper = (child: ChildProcess) => () =>
  new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })

/** Serves what was prepared, as it is served in earnest, by the version built in a folder. */
export async function startServer(root: string, { dataDir }: Prepared): Promise<OurServer> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const environment = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, DEMO: '0' }
  const began = performance.now()
  // A version may know no scripts/serve yet.
  const [command, entry] = existsSync(join(root, 'scripts/serve'))
    ? ['sh', 'scripts/serve']
    : [process.execPath, 'build/server.js']
  const child = spawn(command, [entry], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await answering(child, `${origin}/api/health/ready`)
  const readyAfter = performance.now() - began

  const read = async (path: string, cookie: string) => {
    const reply = await fetch(origin + path, { headers: { cookie, 'accept-encoding': 'identity' } })
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
    return reply.text()
  }
  return {
    origin,
    readyAfter,
    stop: stopper(child),
    residentMegabytes: () =>
      Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024),
    read,
    async signIn({ email, password }) {
      const reply = await fetch(`${origin}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      if (!reply.ok) throw new Error(`Signing in answered ${reply.status}`)
      return (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    },
  }
}

/** What is posted, to ours and to the bare server alike. */
export const updateBody = (basedOn: string | null): string =>
  JSON.stringify({
    effectiveOn: new Date().toISOString().slice(0, 10),
    deliveryStatus: 'at-risk',
    progress:
      'Two of the four pods are now below twenty children a worker; agency cover is agreed until the end of February.',
    nextSteps: 'Interview for the last two posts.',
    wayBackToGreen: 'Both posts filled by the end of January.',
    basedOn,
  })

/** A bare Express server beside raw SQLite, with the bodies it sends by their names: what there is to be measured against. */
export async function startBare(folder: string, bodies: Record<string, string>): Promise<Running> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['scripts/measure/bare-server.ts', String(port), folder], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  child.stdin?.end(JSON.stringify(bodies))
  await answering(child, `${origin}/ready`)
  return { origin, stop: stopper(child) }
}
