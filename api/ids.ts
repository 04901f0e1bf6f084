import { v7 } from 'uuid'
import type { Clock } from './clock.ts'

/** Makes the next id: a uuidv7 of the app's own clock, always above the one before. */
export type NewId = () => string

export function makeIds(clock: Clock): NewId {
  let last = 0
  let seq = 0
  return () => {
    const now = Date.parse(clock.now())
    // The clock may stand still, or step back; ids do not.
    seq = now > last ? 0 : seq + 1
    last = Math.max(now, last)
    return v7({ msecs: last, seq, random: sixteenBytes() })
  }
}

const SUPPLY = 256
let supply = new Uint8Array(0)
let used = 0

/** Random bytes for one id, of a supply for many: asking the system for each costs more than all the rest of an id. */
function sixteenBytes(): Uint8Array {
  if (used >= supply.length) {
    supply = crypto.getRandomValues(new Uint8Array(16 * SUPPLY))
    used = 0
  }
  used += 16
  return supply.subarray(used - 16, used)
}

/** The next id, or one just above `last` when that is not above it: clocks differ, and are put back. */
export function idAfter(last: string | undefined, newId: NewId): string {
  const id = newId()
  if (last === undefined || id > last) return id
  return v7({ msecs: Number.parseInt(last.replaceAll('-', '').slice(0, 12), 16) + 1, seq: 0, random: sixteenBytes() })
}
