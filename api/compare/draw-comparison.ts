import { inArray } from 'drizzle-orm'
import { wasKnownAt, wasKnownBy, type Moment } from '../../db/as-at.ts'
import { actions } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { CompareView } from '../../domain/contract/compare.ts'
import { DIFFERENCES, type Difference } from '../../domain/movement.ts'
import { dueOf, isSameDue } from '../../domain/due.ts'
import { byWorst } from '../../domain/roll-up.ts'
import { sayComparison, sayFirstDay } from '../../domain/words/comparison.ts'
import { daysMoved } from '../date-changes/dues.ts'
import type { Drawing } from '../plan/plan-view.ts'
import type { When } from '../plan/read-as-at.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import { inOrder } from '../plan/in-order.ts'
import { active, rowMaker, standAt, together, type Standing } from '../plan/standing.ts'

type Changed = CompareView['changed'][number]

/** What is different between two moments, the later of which the drawing is made for. */
export async function drawComparison(
  db: Db,
  { record, head, moment, day, asAt }: Drawing,
  from: When,
): Promise<Omit<CompareView, 'me' | 'plan' | 'asAt'>> {
  const then = standAt(record, from.moment, from.day)
  const now = standAt(record, moment, day)
  const thenById = new Map(then.map((one) => [one.actionId, one]))
  const texts = await readTexts(db, [...then, ...now])
  const row = rowMaker(record, moment, day)

  const changed = now
    .map((one): Changed => {
      const before = thenById.get(one.actionId) ?? null
      const wording = before ? reworded(texts, before, one) : []
      return {
        action: row(one),
        kinds: kindsOf(record, before, one, { from: from.moment, to: moment }, wording.length > 0),
        status: {
          from: before && before.version.state === 'active' ? before.verdict.status : null,
          to: one.version.state === 'active' ? one.verdict.status : null,
        },
        due:
          before && !isSameDue(before.version, one.version)
            ? {
                from: dueOf(before.version),
                to: dueOf(one.version),
                days: daysMoved({ fromOn: before.version.dueOn, toOn: one.version.dueOn }),
              }
            : null,
        owner:
          before && before.version.ownerPostId !== one.version.ownerPostId
            ? { from: postTitle(record, before), to: postTitle(record, one) }
            : null,
        wording,
        reasons: before ? reasonsSince(texts, before, one) : [],
      }
    })
    .filter(({ kinds }) => kinds.length > 0)
    .sort(worstFirst)

  const counts = Object.fromEntries(
    DIFFERENCES.map((kind) => [kind, changed.filter(({ kinds }) => kinds.includes(kind)).length]),
  ) as Record<Difference, number>
  return {
    from: from.asAt,
    to: asAt,
    sentence: day === head.beganOn ? sayFirstDay(day) : sayComparison(counts),
    then: together(active(then)),
    now: together(active(now)),
    counts,
    changed,
    rewordedHeadings: headings(record, from.moment, moment),
  }
}

function kindsOf(
  record: PlanRecord,
  before: Standing | null,
  now: Standing,
  between: { from: Moment; to: Moment },
  isReworded: boolean,
): Difference[] {
  const wasIn = before?.version.state === 'active'
  const isIn = now.version.state === 'active'
  if (!wasIn) return isIn ? ['added'] : []
  if (!isIn) return ['withdrawn']

  const steps = (record.closures.get(now.actionId) ?? []).filter(
    (step) => !wasKnownBy(step, between.from) && wasKnownBy(step, between.to),
  )
  const order = byWorst(now.verdict.status, before.verdict.status)
  const happened: [Difference, boolean][] = [
    ['worse', order < 0],
    ['better', order > 0],
    ['signed', steps.some(({ step }) => step === 'agreed')],
    ['reopened', steps.some(({ step }) => step === 'reopened')],
    ['re-dated', !isSameDue(before.version, now.version)],
    ['re-owned', before.version.ownerPostId !== now.version.ownerPostId],
    ['reworded', isReworded],
  ]
  return happened.filter(([, did]) => did).map(([kind]) => kind)
}

/** Worse before better before the rest, and within each the worst status first. */
function worstFirst(one: Changed, other: Changed): number {
  const rank = ({ kinds }: Changed) => DIFFERENCES.findIndex((kind) => kinds.includes(kind))
  return rank(one) - rank(other) || byWorst(one.action.deliveryStatus, other.action.deliveryStatus)
}

type Texts = Map<string, typeof actions.$inferSelect>

/** The whole wording of every version either moment shows, and of those between. */
async function readTexts(db: Db, standing: readonly Standing[]): Promise<Texts> {
  const things = [...new Set(standing.map(({ actionId }) => actionId))]
  const rows = things.length === 0 ? [] : await db.select().from(actions).where(inArray(actions.thingId, things))
  return new Map(rows.map((version) => [version.id, version]))
}

function reworded(texts: Texts, before: Standing, now: Standing): Changed['wording'] {
  const [then, since] = [texts.get(before.version.id), texts.get(now.version.id)]
  if (!then || !since) return []
  const fields: [Changed['wording'][number]['field'], string, string][] = [
    ['title', then.title, since.title],
    ['successMeasure', then.successMeasure ?? '', since.successMeasure ?? ''],
    ['partners', then.partners ?? '', since.partners ?? ''],
  ]
  return fields.filter(([, was, is]) => was !== is).map(([field, was, is]) => ({ field, from: was, to: is }))
}

/** The reasons recorded with each version after the first moment's, up to the second's. */
const reasonsSince = (texts: Texts, before: Standing, now: Standing): string[] =>
  [...texts.values()]
    .filter(({ thingId, id }) => thingId === now.actionId && id > before.version.id && id <= now.version.id)
    .sort(inOrder)
    .flatMap(({ reason }) => reason ?? [])

const postTitle = (record: PlanRecord, { version }: Standing): string =>
  record.postVersions.findLast(({ thingId }) => thingId === version.ownerPostId)?.title ?? ''

function headings(record: PlanRecord, from: Moment, to: Moment): CompareView['rewordedHeadings'] {
  const areas = record.areaVersions.map((row) => ({ ...row, kind: 'area' as const, words: row.title }))
  const asked = record.recommendationVersions.map((row) => ({
    ...row,
    kind: 'recommendation' as const,
    words: row.wording,
  }))
  const rows = [...areas, ...asked]
  return rows
    .filter((row) => wasKnownAt(row, to))
    .flatMap((now) => {
      const then = rows.find((row) => row.thingId === now.thingId && wasKnownAt(row, from))
      return then && then.words !== now.words
        ? [{ kind: now.kind, number: now.number, from: then.words, to: now.words }]
        : []
    })
}
