import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { within } from './deadline.ts'
import { borrow } from './postgres-pool.ts'
import * as schema from './schema/index.ts'
import { StoreAway } from './store.ts'
import { troubleOf } from './trouble.ts'

type Handle = NodePgDatabase<typeof schema>

/** What a transaction begins with, and how long it may wait. */
export interface Terms {
  begin: readonly string[]
  /** For a connection, and for what it begins with, locks included: all together, in milliseconds. */
  waitMs: number
  /** For each statement, once that time is over. */
  statementMs: number
}

/** The least that a statement has, however long its transaction had to wait before it. */
const LEAST_MS = 1000

/** A connection's handle for queries, and the time by which its transaction should have come through. */
interface Line {
  handle: Handle
  query(statement: string): Promise<unknown>
  term: { until: number; statementMs: number }
}

const lines = new WeakMap<pg.PoolClient, Line>()

/**
 * One handle a connection, for as long as that lives: what is prepared on it
 * once need not be prepared again. Every statement through it has a deadline of
 * ours, for a server that is frozen cannot keep the one it was given.
 */
function lineOf(client: pg.PoolClient): Line {
  const known = lines.get(client)
  if (known) return known
  const term = { until: 0, statementMs: 0 }
  const query = (...asked: unknown[]): Promise<unknown> => {
    const now = performance.now()
    const left = term.until > now ? Math.max(LEAST_MS, term.until - now) : term.statementMs
    return within(left, (client.query as (...asked: unknown[]) => Promise<unknown>)(...asked), () => undefined)
  }
  const limited = new Proxy(client, {
    get: (of, name): unknown => (name === 'query' ? query : Reflect.get(of, name, of)),
  })
  const made = { handle: drizzle(limited, { schema }), query, term }
  lines.set(client, made)
  return made
}

/**
 * Runs `work` in a transaction on a connection of the pool. Whatever becomes of
 * the connection meanwhile, who asked is told, and the next has another.
 *
 * @throws StoreAway when the server does not answer in time.
 */
export async function inTransaction<T>(pool: pg.Pool, terms: Terms, work: (db: Handle) => Promise<T>): Promise<T> {
  const until = performance.now() + terms.waitMs
  const { client, done } = await borrow(pool, terms.waitMs)
  const { handle, query, term } = lineOf(client)
  Object.assign(term, { until, statementMs: terms.statementMs })
  try {
    for (const statement of terms.begin) await query(statement)
    const answer = await work(handle)
    await commit(query)
    done()
    return answer
  } catch (error) {
    // What cannot be undone is undone by the server, when the connection ends.
    if (troubleOf(error) === 'away') done(error as Error)
    else await query('rollback').then(() => done(), done)
    throw error
  }
}

/** @throws StoreAway which says so, when nobody knows whether it was committed. */
async function commit(query: Line['query']): Promise<void> {
  try {
    await query('commit')
  } catch (error) {
    if (troubleOf(error) !== 'away') throw error
    throw new StoreAway('The answer to the commit was lost', { unsure: true, cause: error })
  }
}
