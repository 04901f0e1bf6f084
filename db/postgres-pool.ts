import pg from 'pg'
import { within } from './deadline.ts'

/** How one kind of work is done on a server: with how many connections, and how long a statement may take there. */
export interface PoolLimits {
  connections: number
  /** The server itself ends a statement then, in milliseconds, and so what it holds. */
  statementMs: number
  connectMs: number
  /** How many stay open while there is nothing to do. */
  idle?: number
}

/**
 * A pool whose every connection has somebody who hears when it breaks: also
 * while it is in use, when pg's own pool does not listen. Unheard, that would
 * end this process.
 */
export function openPool(url: string, { connections, statementMs, connectMs, idle = 0 }: PoolLimits): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    min: idle,
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    lock_timeout: statementMs,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  })
  const said = (error: Error) => console.error('The database ended a connection:', error.message)
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', said)
  return pool
}

/** A connection of a pool's, on loan: given back by `done`, or done away with when something went wrong with it. */
export interface Loan {
  client: pg.PoolClient
  done(broken?: Error): void
}

/** @throws StoreAway when none came in time; one that comes later is given back at once. */
export async function borrow(pool: pg.Pool, milliseconds: number): Promise<Loan> {
  const coming = pool.connect()
  const client = await within(milliseconds, coming, () => {
    coming.then((late) => late.release()).catch(() => undefined)
  })
  let given = false
  return {
    client,
    done(broken) {
      if (given) return
      given = true
      client.release(broken)
    },
  }
}

/**
 * A pool for reading. One deadline holds for the wait for a connection and for
 * the answer, so that whoever reads knows within it, whatever has become of the
 * server: locked, frozen or out of reach.
 */
export function limitReading(pool: pg.Pool, milliseconds: number): pg.Pool {
  const query = async (...asked: unknown[]): Promise<unknown> => {
    const until = performance.now() + milliseconds
    const { client, done } = await borrow(pool, milliseconds)
    try {
      const answer = (client.query as (...asked: unknown[]) => Promise<unknown>)(...asked)
      const came = await within(Math.max(1, until - performance.now()), answer, () => done(new Error('Too late')))
      done()
      return came
    } catch (error) {
      // One that has broken the pool itself takes out.
      done()
      throw error
    }
  }
  return new Proxy(pool, { get: (of, name) => (name === 'query' ? query : (Reflect.get(of, name, of) as unknown)) })
}
