import type { WritingDb } from '../../db/store.ts'
import type { Deps } from '../deps.ts'
import type { Access } from '../plan/plan-access.ts'
import { once } from './request-token.ts'
import { openPlan, type PlanTx, type Which } from './plan-tx.ts'

/** What a transaction is run with. */
export type Writing = Pick<Deps, 'clock' | 'newId' | 'heads'> & { store: Pick<Deps['store'], 'tx'> }

/** Begins to write to one record: a plan's, or with `planId: null` the installation's own. */
export type Open = (which: Which) => Promise<PlanTx>

/**
 * Runs `work` in one transaction: all that it records lasts, or nothing does.
 * Once it is safe, each new end that a trail has had is noted in the log of heads.
 */
export async function transact<T>(deps: Writing, work: (open: Open, db: WritingDb) => Promise<T>): Promise<T> {
  const heads: [planId: string | null, head: string][] = []
  const answer = await deps.store.tx((db) => {
    // A transaction is one moment of each record, however many deeds it does there.
    const opened = new Map<string | null, PlanTx>()
    return work(async (which) => {
      const { planId, by } = which
      const known = opened.get(planId)
      if (known) return { ...known, by }
      const tx = await openPlan(db, deps, { ...which, moved: (head) => void heads.push([planId, head]) })
      opened.set(planId, tx)
      return tx
    }, db)
  })
  for (const [planId, head] of heads) deps.heads.note(planId, head)
  return answer
}

/** The same for what one person does in one plan; sent again with the same key, it is done once. */
export const inPlan = <T>(
  deps: Writing,
  { planId, who, token }: Access,
  work: (tx: PlanTx, open: Open) => Promise<T>,
): Promise<T> =>
  transact(deps, (open, db) =>
    once(db, { token, by: who.id, now: deps.clock.now() }, async () => work(await open({ planId, by: who.id }), open)),
  )
