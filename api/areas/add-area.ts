import { eq } from 'drizzle-orm'
import { areas } from '../../db/schema/index.ts'
import type { NewArea } from '../../domain/contract/areas.ts'
import { fold } from '../../domain/fold.ts'
import { refuseField } from '../http/refusal.ts'
import { namedPost } from '../posts/find-post.ts'
import { freeNumber } from '../record/free-number.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'

/** Adds a priority area, under the number it is given or the next free one. Answers its number. */
export async function addArea(
  tx: PlanTx,
  { planId }: { planId: string },
  { number: wanted, title, sponsorPost, reason }: NewArea,
): Promise<number> {
  const { db, today } = tx
  const number = wanted ?? (await freeNumber(db, areas, planId))
  const there = await db
    .select({ number: areas.number, title: areas.title, supersededAt: areas.supersededAt })
    .from(areas)
    .where(eq(areas.planId, planId))
  if (there.some((area) => area.number === number))
    throw refuseField('number', `There is a priority area ${number} already. Enter another number, or none`)
  const twin = there.find((area) => area.supersededAt === null && fold(area.title) === fold(title))
  if (twin) throw refuseField('title', `Priority area ${twin.number} has that title already. Enter another`)
  const sponsorPostId = sponsorPost && (await namedPost(db, { planId, today }, 'sponsorPost', sponsorPost))
  await record(tx, {
    verb: 'added',
    subject: { kind: 'area', ref: String(number) },
    after: { number, title, sponsorPost, reason },
    rows: [row(areas, { number, title, sponsorPostId, reason })],
  })
  return number
}
