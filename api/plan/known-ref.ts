import type { Db } from '../../db/store.ts'
import { slugOfRef } from '../../domain/refs.ts'
import { notThere } from '../http/refusal.ts'
import { planUpTo } from './kept-rows.ts'

/**
 * The ref that an address means: it says the ref itself, or the slug of it.
 *
 * @throws Refusal 404 when the plan has no such action.
 */
export async function knownRef(
  db: Db,
  { planId, revision }: { planId: string; revision: string },
  said: string,
): Promise<string> {
  const { rows } = await planUpTo(db, planId, revision)
  const ref = refsBySlug(rows.actions).get(slugOfRef(said))
  if (ref === undefined) throw notThere('action')
  return ref
}

/** Refs by their slugs: worked out once for all that is asked of these rows. */
function refsBySlug(rows: readonly { ref: string }[]): ReadonlyMap<string, string> {
  const known = kept.get(rows)
  if (known) return known
  const made = new Map(rows.map(({ ref }) => [slugOfRef(ref), ref]))
  kept.set(rows, made)
  return made
}

const kept = new WeakMap<object, ReadonlyMap<string, string>>()
