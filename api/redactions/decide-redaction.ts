import { and, eq, isNull, sql } from 'drizzle-orm'
import { plans, redactionRequests, redactions } from '../../db/schema/index.ts'
import { knownAt } from '../../db/as-at.ts'
import type { WritingDb } from '../../db/store.ts'
import type { RedactionState } from '../../domain/vocabulary.ts'
import { whyNotRedact } from '../../domain/why-not-redact.ts'
import type { Deps } from '../deps.ts'
import { notThere, refuseIf, Refusal } from '../http/refusal.ts'
import { isAdministrator } from '../people/parts.ts'
import { record, row } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import { lastPaper, papersWith } from '../papers/papers-with.ts'
import { columnOf, wordsOfPlaces, type Place } from './find-places.ts'
import { forgetTexts, readPlaces } from './kept-places.ts'
import { readPerson } from '../people/person-rows.ts'

interface Decision {
  id: string
  decision: Exclude<RedactionState, 'asked'>
}

/**
 * Removes the words that the programme office named, or refuses to. What was
 * removed is recorded first, place by place, so that the database lets those
 * places be written again and the check of the record knows of them.
 *
 * Issued papers are looked into again: what was issued while the request waited
 * may hold the words. After the decision none can, since the record does not.
 */
export async function decideRedaction(deps: Deps, who: { id: string }, decided: Decision): Promise<void> {
  for (;;) {
    const found = decided.decision === 'removed' ? await papersByNow(deps, decided.id) : null
    if (await decideBefore(deps, who, decided, found)) return
  }
}

/** The papers in which the words of a request stand by now, and the last one that was looked at. */
interface Found {
  papers: string[]
  last: string | null
}

async function papersByNow(deps: Deps, id: string): Promise<Found | null> {
  const { db } = deps.store
  const [request] = await db.select().from(redactionRequests).where(eq(redactionRequests.id, id))
  if (!request || request.state !== 'asked') return null
  const last = await lastPaper(db, request.planId)
  const words = await wordsOfPlaces(db, readPlaces(request.places).places)
  if (words === null) return null
  const [papers = []] = await papersWith(deps, request.planId, [words])
  return { papers, last }
}

/** @returns false, with nothing done, when a paper was issued since others were looked at. */
const decideBefore = (
  deps: Deps,
  who: { id: string },
  { id, decision }: Decision,
  found: Found | null,
): Promise<boolean> =>
  transact(deps, async (open, db) => {
    const [request] = await db.select().from(redactionRequests).where(eq(redactionRequests.id, id))
    if (!request) throw notThere('request')
    refuseIf(whyNotRedact(request, { id: who.id, keepsAccounts: await isAdministrator(db, who.id) }))
    if (found && found.last !== (await lastPaper(db, request.planId))) return false

    const tx = await open({ planId: request.planId, by: who.id })
    const kept = readPlaces(request.places)
    const { places } = kept
    if (decision === 'removed') {
      const [plan] = await db
        .select({ slug: plans.slug })
        .from(plans)
        .where(and(eq(plans.planId, request.planId), knownAt(plans, null)))
      const asker = await readPerson(db, request.askedBy)
      const rows = []
      for (const place of places) rows.push(await removal(db, place))
      await record(tx, {
        verb: 'removed-words',
        subject: { kind: 'plan', ref: plan?.slug ?? '' },
        after: { reason: request.reason, askedBy: asker?.name ?? '', places: places.length },
        rows,
      })
      for (const place of places) await write(db, place)
    }
    await db
      .update(redactionRequests)
      .set({ state: decision, decidedBy: who.id, decidedAt: tx.at, places: forgetTexts({ ...kept, ...found }) })
      .where(eq(redactionRequests.id, id))
    return true
  })

/** The removal from one place, which takes the place of one before: what was there first stays known by its digest. */
async function removal(db: WritingDb, { inTable, rowId, inColumn, stands, left }: Place) {
  const [before] = await db
    .select()
    .from(redactions)
    .where(
      and(
        eq(redactions.inTable, inTable),
        eq(redactions.rowId, rowId),
        eq(redactions.inColumn, inColumn),
        isNull(redactions.supersededAt),
      ),
    )
  if (before && before.left !== stands)
    throw new Refusal(
      409,
      'moved-on',
      'Other words were removed from one of these places since this was asked for. Refuse it, and have it asked for again',
    )
  return row(redactions, { inTable, rowId, inColumn, was: before?.was ?? stands, left }, before?.id ?? null)
}

async function write(db: WritingDb, place: Place): Promise<void> {
  const { table, key, id } = columnOf(place)
  await db
    .update(table)
    // As it stands in the database, whatever shape the column has in code.
    .set({ [key]: sql`${place.without}` } as never)
    .where(eq(id, place.rowId))
}
