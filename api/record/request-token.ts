import { and, eq, lte } from 'drizzle-orm'
import { requestTokens } from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import { instant, type Instant } from '../../domain/day.ts'
import { Refusal } from '../http/refusal.ts'

/** For how long a deed is known again: longer than any browser keeps the words of a form that may have been one. */
export const KNOWN_HOURS = 168

/** By what a request is known again: a key of its sender's, and what the key was sent with. */
export interface RequestToken {
  key: string
  endpoint: string
  digest: string
  /** Told when it had been done before, and so is not done again. */
  replayed(): void
}

/**
 * Does a deed, unless the same request did it before: then it answers what that
 * made. What it notes is in the transaction of the deed, so either both last or
 * neither; of two at once, the second finds what the first has noted.
 *
 * @throws Refusal 422 when the key was sent before with something else.
 */
export async function once<T>(
  db: WritingDb,
  { token, by, now }: { token: RequestToken | null; by: string; now: Instant },
  deed: () => Promise<T>,
): Promise<T> {
  if (!token) return deed()
  const { key, endpoint, digest } = token

  const forgotten = instant(new Date(Date.parse(now) - KNOWN_HOURS * 3_600_000))
  await db.delete(requestTokens).where(lte(requestTokens.doneAt, forgotten))
  const [before] = await db
    .select()
    .from(requestTokens)
    .where(and(eq(requestTokens.personId, by), eq(requestTokens.key, key)))
  if (before && (before.endpoint !== endpoint || before.digest !== digest))
    throw new Refusal(
      422,
      'key-used',
      'This Idempotency-Key was sent before with something else. Nothing was saved: send each new request with a new key',
    )
  if (before) {
    token.replayed()
    return JSON.parse(before.made) as T
  }

  const made = await deed()
  const values = { personId: by, key, endpoint, digest, made: JSON.stringify(made ?? null), doneAt: now }
  await db.insert(requestTokens).values(values)
  return made
}
