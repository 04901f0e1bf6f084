import type { Asks, BoardView } from '../../domain/contract/board.ts'
import type { Day } from '../../domain/day.ts'
import { isOfTheirOwn } from '../../domain/why-not.ts'
import { whyNotYetDecided, type Matter } from '../../domain/why-not-decided-at.ts'
import { wasKnownAt } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import { closurePartsOf, doerOf, stateOf, type DeedRows } from '../actions/deed-facts.ts'
import type { Rule } from '../actions/on-action.ts'
import { nounsOnActions } from '../on-actions.ts'
import type { Access } from '../plan/plan-access.ts'
import type { Drawing } from '../plan/plan-view.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import { standingOf, type Standing } from '../plan/standing.ts'

type Answer = BoardView['toAnswer'][number]
type ReadersPart = (reader: Access) => Promise<Pick<BoardView, 'toAnswer'>>
type Meetings = Parameters<typeof whyNotYetDecided>[0]

/** A question that waits for the board, with what the rule of its answer goes by. */
interface Waiting extends Pick<Answer, 'kind' | 'ref'> {
  one: Standing
  rows: DeedRows
  rule: Rule
}

/**
 * What of all that waits for the board each reader can answer now, by the rules
 * that the forms are held to, and why not: because it is their own, or waits for
 * a board that has not met. Nothing is offered that would be refused.
 *
 * What the rules go by is read once, and is small: it is kept with the view.
 */
export async function whatsToAnswer(db: Db, drawing: Drawing, asks: Asks): Promise<ReadersPart> {
  const { record, today, asAt } = drawing
  const waiting = asAt.isNow ? await findWaiting(db, drawing, asks) : []
  const meetings = record.meetingVersions.filter((row) => wasKnownAt(row, null))
  return answersOf(waiting, meetings, today)
}

/** Every question that waits, in the order in which nouns ask. */
async function findWaiting(db: Db, drawing: Drawing, asks: Asks): Promise<Waiting[]> {
  const { record, moment, day } = drawing
  const byRef = new Map([...record.actionVersions].map(([actionId, all]) => [all.at(-1)?.ref ?? '', actionId]))
  const waiting: Waiting[] = []
  for (const noun of nounsOnActions) {
    if (!('answering' in noun)) continue
    const { kind, asks: list, rules } = noun.answering
    const of = asks[list].flatMap(({ action: { ref } }) => {
      const one = standingOf(record, byRef.get(ref) ?? '', { moment, on: day })
      return one ? [{ ref, one }] : []
    })
    const ruleOf = await rules(
      db,
      drawing,
      of.map(({ one }) => one.actionId),
    )
    waiting.push(
      ...of.map(({ ref, one }) => ({ kind, ref, one, rows: rowsOf(record, one), rule: ruleOf(one.actionId) })),
    )
  }
  return waiting
}

/** Apart from what reads the record: what is kept with a view must not keep all of that. */
function answersOf(all: readonly Waiting[], meetings: Meetings, today: Day): ReadersPart {
  const notYet = (matter: Matter | null) => matter && whyNotYetDecided(meetings, matter, today)
  const tell = (reader: Access, { kind, ref, one, rows, rule }: Waiting): Answer[] => {
    const [doer, action, parts] = [doerOf(reader, one.version), stateOf(one), closurePartsOf(rows)]
    const whyNot = rule({ doer, one, action, rows, parts, today, notYet })
    if (whyNot === null) return [{ kind, ref, whyNot: null }]
    // What is another's to answer needs no saying.
    return isOfTheirOwn(whyNot) || whyNot.code === 'no-board-yet' ? [{ kind, ref, whyNot: whyNot.message }] : []
  }
  return (reader) => Promise.resolve({ toAnswer: all.flatMap((one) => tell(reader, one)) })
}

const rowsOf = (record: PlanRecord, { actionId }: Standing): DeedRows => ({
  versions: record.actionVersions.get(actionId) ?? [],
  updates: record.updates.get(actionId) ?? [],
  closures: record.closures.get(actionId) ?? [],
  dates: (record.dateChanges.get(actionId) ?? []).map((row) => ({ ...row, recordedById: row.recordedBy })),
  holders: record.holderVersions,
  meetings: record.meetingVersions,
})
