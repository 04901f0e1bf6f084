import { createHash } from 'node:crypto'
import { eq, gt, lte, or } from 'drizzle-orm'
import { instant, type Instant } from '../../domain/day.ts'
import { signInFailures } from '../../db/schema/index.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'

/** How many failures, in how long, before nobody may try for that account, or from that address. */
const WINDOW_MINUTES = 15
const PER_ACCOUNT = 10
const PER_ADDRESS = 50
/** The window ends at now, or a little after it: servers that share a database are seconds apart, never minutes. */
const CLOCKS_APART_MINUTES = 1

/** Whoever signs in is told within two seconds when nothing can be written. */
export const SIGN_IN_WAITS = { within: 1800 }

const accountHash = (email: string) => createHash('sha256').update(email).digest('base64url')
const minutesFrom = (now: Instant, minutes: number) => instant(new Date(Date.parse(now) + minutes * 60_000))

/**
 * Counts an attempt before it is judged, so that guesses made all at once are
 * counted too; one that succeeds is forgotten with the failures before it.
 *
 * @throws Refusal 429; the same for accounts that exist and those that do not.
 */
export const countAttempt = ({ store, clock, newId }: Deps, email: string, address: string): Promise<void> =>
  store.tx(async (tx) => {
    const now = clock.now()
    // Those too old to count are cleared away, and those of a time that the clock was put back from.
    await tx
      .delete(signInFailures)
      .where(
        or(
          lte(signInFailures.failedAt, minutesFrom(now, -WINDOW_MINUTES)),
          gt(signInFailures.failedAt, minutesFrom(now, CLOCKS_APART_MINUTES)),
        ),
      )
    const byAccount = await tx.$count(signInFailures, accountFailures(email))
    const byAddress = await tx.$count(signInFailures, eq(signInFailures.address, address))
    if (byAccount >= PER_ACCOUNT || byAddress >= PER_ADDRESS)
      throw new Refusal(429, 'too-many', `Too many attempts to sign in. Wait ${WINDOW_MINUTES} minutes and try again`)
    await tx.insert(signInFailures).values({ id: newId(), account: accountHash(email), address, failedAt: now })
  }, SIGN_IN_WAITS)

export const accountFailures = (email: string) => eq(signInFailures.account, accountHash(email))
