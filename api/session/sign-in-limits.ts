import { createHash } from 'node:crypto'
import { and, count, eq, gt, lte } from 'drizzle-orm'
import { instant, type Instant } from '../../domain/day.ts'
import { signInFailures } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'

/** How many failures, in how long, before nobody may try for that account, or from that address. */
const WINDOW_MINUTES = 15
const PER_ACCOUNT = 10
const PER_ADDRESS = 50

const accountHash = (email: string) => createHash('sha256').update(email).digest('base64url')
const windowStart = (now: Instant) => instant(new Date(Date.parse(now) - WINDOW_MINUTES * 60_000))

/** @throws Refusal 429; the same for accounts that exist and those that do not. */
export async function refuseTooMany(db: Db, now: Instant, email: string, address: string): Promise<void> {
  const since = gt(signInFailures.failedAt, windowStart(now))
  const [[byAccount], [byAddress]] = await Promise.all([
    db
      .select({ failures: count() })
      .from(signInFailures)
      .where(and(eq(signInFailures.account, accountHash(email)), since)),
    db
      .select({ failures: count() })
      .from(signInFailures)
      .where(and(eq(signInFailures.address, address), since)),
  ])
  if ((byAccount?.failures ?? 0) >= PER_ACCOUNT || (byAddress?.failures ?? 0) >= PER_ADDRESS)
    throw new Refusal(429, 'too-many', `Too many attempts to sign in. Wait ${WINDOW_MINUTES} minutes and try again`)
}

/** Keeps a failure, and clears away those too old to count. */
export const rememberFailure = ({ store, clock, newId }: Deps, email: string, address: string): Promise<void> =>
  store.tx(async (tx) => {
    const now = clock.now()
    await tx.delete(signInFailures).where(lte(signInFailures.failedAt, windowStart(now)))
    await tx.insert(signInFailures).values({ id: newId(), account: accountHash(email), address, failedAt: now })
  })

export const accountFailures = (email: string) => eq(signInFailures.account, accountHash(email))
