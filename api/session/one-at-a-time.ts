import { Refusal } from '../http/refusal.ts'

/** As many as may wait in one process: each holds a connection open. */
const MOST_WAITING = 200
const MOST_FROM_AN_ADDRESS = 20

/** Lets attempts wait, one for an account from an address: guesses that are made side by side gain nothing. */
export function oneAtATime(pause: (seconds: number) => Promise<void>) {
  const waiting = new Map<string, string>()

  /** @throws Refusal 429 when one is waiting there already, or too many are. */
  return async function wait({ account, address }: { account: string; address: string }, seconds: number) {
    if (seconds === 0) return
    const place = `${account} ${address}`
    const fromHere = [...waiting.values()].filter((from) => from === address).length
    if (waiting.has(place) || waiting.size >= MOST_WAITING || fromHere >= MOST_FROM_AN_ADDRESS)
      throw new Refusal(
        429,
        'wait',
        'Another attempt to sign in is still being looked at. Wait a few seconds and try again',
      )
    waiting.set(place, address)
    try {
      await pause(seconds)
    } finally {
      waiting.delete(place)
    }
  }
}
