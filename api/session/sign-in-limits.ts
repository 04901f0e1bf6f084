import { createHash } from 'node:crypto'
import { and, eq, gt, inArray, lte, or } from 'drizzle-orm'
import { instant, type Instant } from '../../domain/day.ts'
import { SIGN_IN_WINDOW_MINUTES, signInWait, TRIES_OF_A_KNOWN_BROWSER } from '../../domain/sign-in-wait.ts'
import { signInFailures } from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'

/** The window ends at now, or a little after it: servers that share a database are seconds apart, never minutes. */
const CLOCKS_APART_MINUTES = 1
/** What is counted by a browser that is known, and not by where it is. */
const NO_ADDRESS = 'a known browser'

/** Whoever signs in is told within two seconds when nothing can be written. */
export const SIGN_IN_WAITS = { within: 1800 }

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url')
const minutesFrom = (now: Instant, minutes: number) => instant(new Date(Date.parse(now) + minutes * 60_000))

/** Who tries to sign in. */
export interface Attempt {
  /** The email address, in small letters. */
  account: string
  /** Where from, as `addressBlock` has it. */
  address: string
  /** What a browser that is known for this account is counted by; null for any other. */
  browser: string | null
}

/**
 * Counts an attempt before it is judged, so that guesses made all at once are
 * counted too, and says how long it has to wait: the same for accounts that
 * exist and those that do not. One that succeeds is forgotten (`forgetAttempts`).
 *
 * A browser that is known for the account is counted apart, and waits only once
 * it has got as much wrong by itself.
 *
 * @returns Seconds to wait, and whether this attempt is the first that has to for as long as failures count.
 */
export const countAttempt = (
  { store, clock, newId }: Deps,
  { account, address, browser }: Attempt,
): Promise<{ waitSeconds: number; isFirstToWait: boolean }> =>
  store.tx(async (tx) => {
    const now = clock.now()
    await clearOld(tx, now)
    const count = (by: ReturnType<typeof eq>) => tx.$count(signInFailures, by)
    const note = (by: string, from: string) =>
      tx.insert(signInFailures).values({ id: newId(), account: hashOf(by), address: from, failedAt: now })

    if (browser !== null && (await count(accountFailures(nameOf(browser)))) < TRIES_OF_A_KNOWN_BROWSER) {
      await note(nameOf(browser), NO_ADDRESS)
      return { waitSeconds: 0, isFirstToWait: false }
    }
    const [ofAccount, ofAddress] = [await count(accountFailures(account)), await count(addressFailures(address))]
    await note(account, address)
    const waitSeconds = signInWait({ ofAccount, ofAddress })
    const before = Math.min(
      signInWait({ ofAccount: ofAccount - 1, ofAddress }),
      signInWait({ ofAccount, ofAddress: ofAddress - 1 }),
    )
    return { waitSeconds, isFirstToWait: waitSeconds > 0 && before === 0 }
  }, SIGN_IN_WAITS)

/** Somebody has signed in: what was got wrong with this browser, or for this account from here, counts no more. */
export async function forgetAttempts(tx: WritingDb, { account, address, browser }: Attempt): Promise<void> {
  await tx
    .delete(signInFailures)
    .where(
      or(
        and(accountFailures(account), eq(signInFailures.address, address)),
        inArray(signInFailures.account, browser === null ? [] : [hashOf(nameOf(browser))]),
      ),
    )
}

/**
 * Counts a guess at something else than signing in, and refuses when there were
 * as many as may be: only by whom they were made, so that nobody else is refused.
 *
 * @throws Refusal 429
 */
export const refuseAfter = ({ store, clock, newId }: Deps, guesser: string, most = 10): Promise<void> =>
  store.tx(async (tx) => {
    const now = clock.now()
    await clearOld(tx, now)
    if ((await tx.$count(signInFailures, accountFailures(guesser))) >= most)
      throw new Refusal(429, 'too-many', `Too many attempts. Wait ${SIGN_IN_WINDOW_MINUTES} minutes and try again`)
    await tx
      .insert(signInFailures)
      .values({ id: newId(), account: hashOf(guesser), address: NO_ADDRESS, failedAt: now })
  }, SIGN_IN_WAITS)

export const accountFailures = (account: string) => eq(signInFailures.account, hashOf(account))
const addressFailures = (address: string) => eq(signInFailures.address, address)
// A space is in no email address, so that no account is taken for a browser.
const nameOf = (browser: string) => `browser ${browser}`

/** Those too old to count are cleared away, and those of a time that the clock was put back from. */
async function clearOld(tx: WritingDb, now: Instant): Promise<void> {
  await tx
    .delete(signInFailures)
    .where(
      or(
        lte(signInFailures.failedAt, minutesFrom(now, -SIGN_IN_WINDOW_MINUTES)),
        gt(signInFailures.failedAt, minutesFrom(now, CLOCKS_APART_MINUTES)),
      ),
    )
}
