import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { timeTaken } from '../db/testing/time-taken.ts'

interface Started {
  child: ChildProcess
  port: number
  out: string[]
  /** Once it has said this, in a line of its own. */
  says: (line: string) => Promise<void>
  ended: Promise<number | null>
}

async function started(): Promise<Started> {
  const child = spawn(process.execPath, ['api/testing/serve-slowly.ts'], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const out: string[] = []
  child.stderr?.on('data', (said: Buffer) => out.push(said.toString()))
  const [first] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  child.stdout?.on('data', (said: Buffer) => out.push(said.toString()))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const says = (line: string) => vi.waitFor(() => expect(out.join('')).toContain(`${line}\n`), { timeout: 60_000 })
  return { child, port: Number(first.toString()), out, says, ended }
}

/** Sends as much of a request as it is given, and reads what comes. */
async function sent(port: number, text: string): Promise<{ socket: Socket; answered: Promise<string> }> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const pieces: Buffer[] = []
  socket.on('data', (piece: Buffer) => pieces.push(piece))
  socket.write(text)
  return { socket, answered: once(socket, 'close').then(() => Buffer.concat(pieces).toString()) }
}

const WHOLE = 'GET / HTTP/1.1\r\nHost: here\r\n\r\n'

it.each([
  ['nothing at all', ''],
  ['half a line', 'GET / HT'],
  ['half its headers', 'POST / HTTP/1.1\r\nHost: here\r\nContent-Le'],
  ['half its body', 'POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 100\r\n\r\nhalf'],
])('asked to stop, it does not wait for a request of which %s came, and ends with 0', async (_what, text) => {
  const { child, port, out, says, ended } = await started()
  await sent(port, text)
  await says('connected')
  child.kill('SIGTERM')
  const { answer: code, took } = await timeTaken(ended)
  expect(code).toBe(0)
  expect(took).toBeLessThan(4000)
  expect(out.join('')).toContain('closed')
})

it('asked to stop, it gives the answer that is under way', async () => {
  const { child, port, says, ended } = await started()
  const { answered } = await sent(port, WHOLE)
  await says('asked for /')
  child.kill('SIGTERM')
  expect(await answered).toContain('Done')
  expect(await ended).toBe(0)
})

it.each(['/break', '/reject'])(
  'where something breaks that nobody caught (%s), it says so, answers what is under way, and ends with 1',
  async (path) => {
    const { port, out, says, ended } = await started()
    const { answered } = await sent(port, WHOLE)
    await says('asked for /')
    await sent(port, WHOLE.replace('/', path))
    expect(await answered).toContain('Done')
    expect(await ended).toBe(1)
    const said = out.join('')
    for (const expected of ['Something broke that nobody caught', 'stopped', 'closed']) expect(said).toContain(expected)
  },
)
