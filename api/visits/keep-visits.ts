import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { visits } from '../../db/schema/index.ts'
import type { NewVisit, NewVisitVersion } from '../../domain/contract/visits.ts'
import { sayDay, type Day } from '../../domain/day.ts'
import { notThere, refuseField } from '../http/refusal.ts'
import { freeKey } from '../record/free-key.ts'
import { asKey } from '../../domain/as-key.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { recordVersion } from '../record/record-version.ts'
import { refuseUnlessLast } from '../record/refuse-unless-last.ts'

type Said = Omit<NewVisit, 'reason'>

/** Adds a visit, also one that is to come. */
export async function addVisit(tx: PlanTx, { planId }: { planId: string }, visit: NewVisit): Promise<void> {
  const { reason, ...said } = visit
  refuseLetterToCome(said.letterOn, tx.today)
  const key = await freeKey(tx.db, visits, planId, asKey(`${said.kind} ${said.startsOn}`, 'visit'))
  await record(tx, {
    verb: 'added',
    subject: { kind: 'visit', ref: key },
    after: { ...inTrail(said), reason },
    rows: [row(visits, { key, ...said, reason })],
  })
}

/** Records a new version of a visit: its days, its focus, its letter. */
export async function reviseVisit(
  tx: PlanTx,
  { planId }: { planId: string },
  { key, revision }: { key: string; revision: NewVisitVersion },
): Promise<void> {
  const { basedOn: _, reason, ...said } = revision
  const [version] = await tx.db
    .select()
    .from(visits)
    .where(and(eq(visits.planId, planId), eq(visits.key, key), knownAt(visits, null)))
  if (!version) throw notThere('visit')
  const { kind, title, startsOn, endsOn, focus, letterOn, letterUrl, letterPublished } = version
  const before = { kind, title, startsOn, endsOn, focus, letterOn, letterUrl, letterPublished }
  await refuseUnlessLast(tx, revision, version, 'visit', before)
  if (said.letterOn !== letterOn) refuseLetterToCome(said.letterOn, tx.today)
  await recordVersion(tx, {
    subject: { kind: 'visit', ref: key },
    before: inTrail(before),
    after: inTrail(said),
    reason,
    rows: [row(visits, { ...version, ...said, reason }, version.id)],
  })
}

/** A letter that has not been written is not known. */
function refuseLetterToCome(letterOn: Day | null, today: Day): void {
  if (letterOn !== null && letterOn > today)
    throw refuseField('letterOn', `${sayDay(letterOn)} is still to come. Enter the day of the letter once there is one`)
}

/** A visit as the trail says it. */
const inTrail = ({ startsOn, endsOn, ...said }: Said) => ({ ...said, visitFrom: startsOn, visitTo: endsOn })
