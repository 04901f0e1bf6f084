import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { areas, recommendationAreas, recommendations } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { NewRecommendations } from '../../domain/contract/recommendations.ts'
import { sayNumbers } from '../../domain/words/counting.ts'
import { refuseField } from '../http/refusal.ts'
import { freeNumber } from '../record/free-number.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { addSource } from '../sources/keep-sources.ts'
import { findSource } from '../sources/read-source.ts'

/** Adds recommendations of one source, which may be new with them, under the next free numbers. Answers these. */
export async function addRecommendations(
  tx: PlanTx,
  { planId }: { planId: string },
  { source, newSource, recommendations: added, reason }: NewRecommendations,
): Promise<number[]> {
  const { db } = tx
  const key = source ?? (newSource === null ? '' : await addSource(tx, { planId }, { ...newSource, reason }))
  const { thingId: sourceId, title } = await namedSource(db, planId, key)
  const numbers: number[] = []
  for (const [i, { areas: in_, ...said }] of added.entries()) {
    const areaIds = await namedAreas(db, planId, `recommendations.${i}.areas`, in_)
    const number = await freeNumber(db, recommendations, planId)
    const id = tx.nextId()
    await record(tx, {
      verb: 'added',
      subject: { kind: 'recommendation', ref: String(number) },
      after: { number, ...said, source: title, areas: in_, reason },
      rows: [
        row(recommendations, { id, number, ...said, sourceId, withdrawnOn: null, reason }),
        ...areaIds.map((areaId) => row(recommendationAreas, { recommendationId: id, areaId })),
      ],
    })
    numbers.push(number)
  }
  return numbers
}

/** The source that a form names. @throws Refusal beside it when there is none. */
export async function namedSource(db: Db, planId: string, key: string): Promise<{ thingId: string; title: string }> {
  const source = await findSource(db, planId, key)
  if (!source) throw refuseField('source', 'There is no such source. Choose one from the list, or add it first')
  return source
}

/** The ids of the areas that a form names by their numbers. @throws Refusal beside its field when one is not there. */
export async function namedAreas(db: Db, planId: string, field: string, numbers: readonly number[]): Promise<string[]> {
  if (numbers.length === 0) return []
  const all = await db
    .select({ id: areas.thingId, number: areas.number })
    .from(areas)
    .where(and(eq(areas.planId, planId), knownAt(areas, null)))
    .orderBy(areas.number)
  const unknown = numbers.find((number) => !all.some((area) => area.number === number))
  if (unknown !== undefined)
    throw refuseField(
      field,
      all.length === 0
        ? 'The plan has no priority areas yet. Leave this empty, or add them first'
        : `There is no priority area ${unknown}. The plan has ${sayNumbers(all.map(({ number }) => number))}`,
    )
  return all.flatMap(({ id, number }) => (numbers.includes(number) ? [id] : []))
}
