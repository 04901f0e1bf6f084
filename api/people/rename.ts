import { and, eq, gte, isNull, or } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { changes, memberships, oneTimeLinks, people, postHolders } from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import type { Day, Instant } from '../../domain/day.ts'
import { record, row } from '../record/record.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import type { Open } from '../record/transact.ts'
import { isOpen } from './links.ts'

interface Person {
  id: string
  rowId: string
  email: string
  name: string
}

/**
 * Gives somebody another name or address from now on, in the transaction that is
 * under way. As at an earlier moment they go by the one of then. Every plan that
 * they have had a part in says so in its trail, and their posts bear the name.
 */
export async function rename(
  open: Open,
  db: WritingDb,
  { person, to, by, now }: { person: Person; to: { name?: string; email?: string }; by: string; now: Instant },
): Promise<void> {
  const { id, rowId, ...before } = person
  const after = { ...before, ...to }
  const differs = (['name', 'email'] as const).filter((field) => before[field] !== after[field])
  if (differs.length === 0) return
  const told = {
    verb: 'changed',
    subject: { kind: 'person', ref: before.email },
    before: Object.fromEntries(differs.map((field) => [field, before[field]])),
    after: Object.fromEntries(differs.map((field) => [field, after[field]])),
  } as const

  const house = await open({ planId: null, by })
  const plans: PlanTx[] = []
  for (const planId of await plansOf(db, id)) plans.push(await open({ planId, by }))
  // Never before what a plan has recorded already: as at that, they went by the name of then.
  const at = plans.reduce((latest, plan) => (plan.at > latest ? plan.at : latest), house.at)
  await record(
    { ...house, at },
    {
      ...told,
      rows: [row(people, { personId: id, email: after.email, name: after.name }, rowId)],
    },
  )
  for (const tx of plans) {
    const planId = tx.planId ?? ''
    const holdings = differs.includes('name') ? await holdingsOf(db, { planId, personId: id, today: tx.today }) : []
    // Where the office wrote another name of theirs, that one stays: it is no part of the account.
    const theirs = holdings.filter(({ name }) => name === before.name)
    await record(tx, {
      ...told,
      rows: theirs.map((holding) => row(postHolders, { ...holding, name: after.name, reason: null }, holding.id)),
    })
  }
  // A link is bound to its address.
  if (differs.includes('email'))
    await db
      .update(oneTimeLinks)
      .set({ takenBackAt: now })
      .where(and(eq(oneTimeLinks.email, before.email), isOpen()))
}

/** The plans that somebody has had a part in, or recorded something of. */
async function plansOf(db: WritingDb, personId: string): Promise<string[]> {
  const parts = await db
    .selectDistinct({ planId: memberships.planId })
    .from(memberships)
    .where(eq(memberships.personId, personId))
  const deeds = await db
    .selectDistinct({ planId: changes.planId })
    .from(changes)
    .where(eq(changes.recordedBy, personId))
  return [...new Set([...parts, ...deeds].flatMap(({ planId }) => planId ?? []))].sort()
}

/** Somebody's time in posts of a plan that is not over. */
export const holdingsOf = (
  db: WritingDb,
  { planId, personId, today }: { planId: string; personId: string; today: Day },
) =>
  db
    .select()
    .from(postHolders)
    .where(
      and(
        eq(postHolders.planId, planId),
        eq(postHolders.personId, personId),
        knownAt(postHolders, null),
        or(isNull(postHolders.toOn), gte(postHolders.toOn, today)),
      ),
    )
