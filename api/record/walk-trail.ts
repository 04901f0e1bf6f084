import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { RecordFault } from '../../domain/contract/changes.ts'
import type { Instant } from '../../domain/day.ts'
import { changes } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { digestWords, hashChange, placeOf, type DigestWords } from './digest.ts'
import type { Wrote } from './record.ts'

const AT_ONCE = 1000

/** What the trail says of a row. */
export interface Told {
  table: string
  digest: string
  salt: string
  supersededAt: Instant | null
  subject: { kind: string; ref: string }
  /** When the trail says it was written, and by whom; null where it was brought in with its own authors. */
  recordedAt: Instant
  by: string | null
}

/** How a record is checked: who is told of what is wrong, and how words are digested, removed ones as they were. */
export interface Checking {
  find: (fault: RecordFault) => void
  digestOf: DigestWords
}

/** Reads the trail from its first change: whether each follows from the one before, and what rows they wrote. */
export async function walkTrail(db: Db, planId: string | null, { find, digestOf }: Checking) {
  const told = new Map<string, Told>()
  const hashes = new Set<string>()
  /** Those of changes with digests: each was noted when it was written. */
  const sealed: string[] = []
  let [previous, head, foundOn]: [string | null, string | null, Instant | null] = [null, null, null]
  let [after, checked, broken] = ['', 0, false]
  const ofPlan = planId === null ? isNull(changes.planId) : eq(changes.planId, planId)
  for (;;) {
    const page = await db
      .select()
      .from(changes)
      .where(and(ofPlan, gt(changes.id, after)))
      .orderBy(asc(changes.id))
      .limit(AT_ONCE)
    for (const { hash, ...change } of page) {
      const { subjectKind: kind, subjectRef: ref, recordedAt } = change
      // Once there are digests, no change goes without; and stock is taken once, before any of them.
      const outOfTurn = sealed.length > 0 && (change.salt === null || change.verb === 'baseline')
      if (
        !broken &&
        (change.previousHash !== previous || hashNow(change, digestOf, hash) !== hash || (planId !== null && outOfTurn))
      ) {
        broken = true
        find({ what: 'chain', id: change.id, subject: { kind, ref }, recordedAt })
      }
      if (change.verb === 'baseline') foundOn = recordedAt
      const brought = change.verb === 'baseline' || change.verb === 'imported'
      for (const [table, id, digest, superseded, supersededAt = null] of readWrote(change.wrote)) {
        const said = {
          table,
          digest,
          salt: change.salt ?? '',
          supersededAt,
          subject: { kind, ref },
          recordedAt,
          by: brought ? null : change.recordedBy,
        }
        // A row is written once: who tells of it again tells of another.
        if (told.has(`${table} ${id}`)) find(faultOf('altered', said, id))
        else told.set(`${table} ${id}`, said)
        const before = superseded === null ? undefined : told.get(`${table} ${superseded}`)
        if (before) before.supersededAt = recordedAt
      }
      hashes.add(hash)
      if (change.salt !== null) sealed.push(hash)
      previous = hash
      if (!broken) [head, checked] = [hash, checked + 1]
      after = change.id
    }
    if (page.length < AT_ONCE) return { told, hashes, sealed, head, checked, foundOn }
    await nextTurn()
  }
}

/**
 * The hash of a change as it was written. One of before there were digests hashed its words themselves, so once
 * some were removed from it, exactly as is recorded, nothing can tell it from what it was: it stands as it was found.
 */
function hashNow(change: Parameters<typeof hashChange>[0], digestOf: DigestWords, found: string): string {
  const { id, salt, before, after } = change
  const removed = [before, after].some((text, i) => {
    const place = placeOf(id, String(i))
    return text !== null && digestOf('', place, text) !== digestWords('', place, text)
  })
  return salt === null && removed ? found : hashChange(change, digestOf)
}

/** A list that somebody has made unreadable names no rows; the chain says that it was touched. */
function readWrote(text: string | null): Wrote[] {
  try {
    return JSON.parse(text ?? '[]') as Wrote[]
  } catch {
    return []
  }
}

export const faultOf = (what: RecordFault['what'], { table, subject, recordedAt }: Told, id: string): RecordFault => ({
  what,
  table,
  id,
  subject,
  recordedAt,
})
