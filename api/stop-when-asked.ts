import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Store } from '../db/store.ts'

/** How long what was half sent when the server was asked to stop may take to come. */
const HALF_SENT_MS = 1000
/** How long an answer may take to be made, and to be fetched by whoever asked. */
const ANSWERED_MS = 7000
const LONGEST_GOODBYE_MS = 10_000

/**
 * On Ctrl-C or SIGTERM: finishes what is under way, closes the database, and
 * goes. When something of ours breaks that nobody caught, the same, and it goes
 * with 1, for whoever starts servers to start another.
 */
export function stopWhenAsked(
  server: Server,
  store: Pick<Store, 'close'>,
  stopped: () => void | Promise<void> = () => undefined,
): void {
  const drain = drains(server)
  let stopping = false
  const stop = (code: 0 | 1) => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), LONGEST_GOODBYE_MS).unref()
    const over = Promise.resolve(stopped()).catch(() => undefined)
    const end = () => process.exit(code)
    const close = () =>
      void over
        .then(() => store.close())
        .then(end, (error: unknown) => {
          console.error('The database could not be closed:', error)
          process.exit(1)
        })
    if (server.listening) drain(close)
    else close()
  }
  process.on('SIGTERM', () => stop(0))
  process.on('SIGINT', () => stop(0))
  for (const last of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(last, (error: unknown) => {
      console.error('Something broke that nobody caught. The server finishes what is under way and ends:', error)
      stop(1)
    })
}

/** Watches a server's connections, so that it can be told to finish. */
function drains(server: Server): (done: () => void) => void {
  const connections = new Map<Socket, { asked: IncomingMessage; answer: ServerResponse } | null>()
  server.on('connection', (socket: Socket) => {
    connections.set(socket, null)
    socket.on('close', () => connections.delete(socket))
  })
  server.prependListener('request', (asked: IncomingMessage, answer: ServerResponse) => {
    connections.set(asked.socket, { asked, answer })
    answer.on('close', () => connections.has(asked.socket) && connections.set(asked.socket, null))
  })
  const isAnswering = (socket: Socket) => connections.get(socket)?.asked.complete ?? false

  return (done) => {
    server.close(done)
    // A browser keeps its connection open when its answer has come: those become idle one by one.
    setInterval(() => server.closeIdleConnections(), 50).unref()
    setTimeout(() => {
      for (const socket of connections.keys()) if (!isAnswering(socket)) socket.destroy()
    }, HALF_SENT_MS).unref()
    setTimeout(() => server.closeAllConnections(), ANSWERED_MS).unref()
  }
}
