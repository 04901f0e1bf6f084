import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface OwnServer {
  baseURL: string
  /** Where it keeps its data, for a command beside it. */
  folder: string
  /** The one-time code of an empty installation; empty for the demonstration. */
  code: string
  /** What it has written to its log of errors. */
  complaints: () => string
  close: () => Promise<void>
}

/** A server of a test's own, on a port that is free: the demonstration, or an empty installation. */
export async function openOwnServer({
  demonstration,
  env: more = {},
}: {
  demonstration: boolean
  env?: Record<string, string>
}): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), 'improvement-plan-own-'))
  const env = {
    ...process.env,
    ...more,
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    DEMO: demonstration ? '1' : '0',
  }
  const server = spawn(process.execPath, ['build/server.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let complaints = ''
  server.stderr.setEncoding('utf8').on('data', (said: string) => (complaints += said))
  let [baseURL, code] = ['', '']
  for await (const line of createInterface(server.stdout)) {
    baseURL = /open at (http:\S+)/.exec(line)?.[1] ?? baseURL
    code = /asks for this code: (\S+)/.exec(line)?.[1] ?? code
    if (baseURL && (code || demonstration)) break
  }
  // What it says later is not read, and must not fill the pipe.
  server.stdout.resume()
  return {
    baseURL,
    folder,
    code,
    complaints: () => complaints,
    close: async () => {
      const gone = once(server, 'exit')
      server.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true })
    },
  }
}
