import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { papers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { GivenPaper } from '../../domain/contract/given-paper.ts'
import { AUDIENCES } from '../../domain/disclosure.ts'

/** Those of some papers of a plan that are still given to their readers: what most may read first, then the last issued. */
export async function givenPapers(db: Db, planId: string): Promise<(keys: readonly string[]) => GivenPaper[]> {
  const rows = await db.select().from(papers).where(eq(papers.planId, planId))
  const issuedAt = new Map(rows.map(({ id, recordedAt }) => [id, recordedAt]))
  const now = await db
    .select()
    .from(papers)
    .where(and(eq(papers.planId, planId), knownAt(papers, null)))
  const given = now
    .filter(({ withdrawnAs }) => withdrawnAs !== 'disclosure')
    .toSorted((one, other) => widely(other) - widely(one) || (one.thingId < other.thingId ? 1 : -1))
    .map(({ thingId, key: id, kind, audience, drawnOn, recordedAt, withdrawnOn }) => ({
      ...{ id, kind, audience, drawnOn, withdrawnOn },
      issuedAt: issuedAt.get(thingId) ?? recordedAt,
    }))
  return (keys) => given.filter(({ id }) => keys.includes(id))
}

const widely = ({ audience }: Pick<GivenPaper, 'audience'>): number => AUDIENCES.indexOf(audience)
