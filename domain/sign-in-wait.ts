/** How long a failed sign-in counts. */
export const SIGN_IN_WINDOW_MINUTES = 15

/** What a browser that has signed in to the account before may get wrong before it is taken for any other. */
export const TRIES_OF_A_KNOWN_BROWSER = 10

/** A person who mistypes is not held up before this. */
const FREE_TRIES = 5
/** What a whole council behind one address does not get wrong in a quarter of an hour. */
const FREE_TRIES_OF_AN_ADDRESS = 100
/** Long enough that guessing is hopeless; not so long that the one who knows the password gives up. */
const LONGEST_WAIT_SECONDS = 15

/**
 * How long a browser that is not known waits before its password is looked at,
 * in seconds. It doubles with each failure; it never becomes a refusal, so that
 * nobody can keep somebody else out by failing on purpose.
 *
 * @example
 * signInWait({ ofAccount: 4, ofAddress: 4 }) // => 0
 * signInWait({ ofAccount: 7, ofAddress: 7 }) // => 4
 */
export function signInWait({ ofAccount, ofAddress }: { ofAccount: number; ofAddress: number }): number {
  if (ofAddress >= FREE_TRIES_OF_AN_ADDRESS) return LONGEST_WAIT_SECONDS
  if (ofAccount < FREE_TRIES) return 0
  return Math.min(LONGEST_WAIT_SECONDS, 2 ** (ofAccount - FREE_TRIES))
}
