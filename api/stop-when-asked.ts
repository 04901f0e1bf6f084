import type { Server } from 'node:http'
import type { Store } from '../db/store.ts'

const LONGEST_GOODBYE_MS = 10_000

/** On Ctrl-C or SIGTERM: finishes what is under way, closes the database, and goes. */
export function stopWhenAsked(server: Server, store: Store): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), LONGEST_GOODBYE_MS).unref()
    server.close(() => void store.close().then(() => process.exit(0)))
    // A browser keeps its connection open when its answer has come: those become idle one by one.
    setInterval(() => server.closeIdleConnections(), 50).unref()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
