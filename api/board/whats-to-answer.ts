import type { BoardView } from '../../domain/contract/board.ts'
import type { Day } from '../../domain/day.ts'
import { may } from '../../domain/permissions.ts'
import { isOfTheirOwn, type WhyNot } from '../../domain/why-not.ts'
import { whyNotStep } from '../../domain/why-not-close.ts'
import { whyNotYetDecided, type Matter } from '../../domain/why-not-decided-at.ts'
import { wasKnownAt } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import { closurePartsOf, doerOf, stateOf, type DeedRows } from '../actions/deed-facts.ts'
import type { Asked } from '../actions/on-action.ts'
import { closureMatter } from '../closure-steps/closure-matter.ts'
import { dateMatter } from '../date-changes/date-matter.ts'
import { dateDeeds } from '../date-changes/deeds.ts'
import { helpDeeds } from '../help-answers/deeds.ts'
import type { Waiting } from '../help-answers/help-facts.ts'
import { readHelpAsked } from '../help-answers/read-help.ts'
import type { Access } from '../plan/plan-access.ts'
import type { Drawing } from '../plan/plan-view.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import { standingOf, type Standing } from '../plan/standing.ts'

type Asks = Pick<BoardView, 'awaitingSignOff' | 'dateChangesAsked' | 'helpAsked'>
type Kind = BoardView['toAnswer'][number]['kind']
type ReadersPart = (reader: Access) => Promise<Pick<BoardView, 'toAnswer'>>
type Meetings = Parameters<typeof whyNotYetDecided>[0]
/** Why somebody may not answer one of the matters that wait. */
type Rule = (asked: Asked) => WhyNot | null

/**
 * What of all that waits for the board each reader can answer now, by the rules
 * that the forms are held to, and why not: because it is their own, or waits for
 * a board that has not met. Nothing is offered that would be refused.
 *
 * What the rules go by is read once, and is small: it is kept with the view.
 */
export async function whatsToAnswer(
  db: Db,
  { record, moment, day, today, asAt }: Drawing,
  asks: Asks,
): Promise<ReadersPart> {
  if (!asAt.isNow) return () => Promise.resolve({ toAnswer: [] })

  const byRef = new Map([...record.actionVersions].map(([actionId, all]) => [all.at(-1)?.ref ?? '', actionId]))
  const helpOf = await readHelpAsked(
    db,
    asks.helpAsked.flatMap(({ action }) => byRef.get(action.ref) ?? []),
    { moment, on: day },
  )
  const matters = (kind: Kind, of: readonly { action: { ref: string } }[]): ToAnswer[] =>
    of.flatMap(({ action: { ref } }) => {
      const actionId = byRef.get(ref)
      const one = actionId === undefined ? null : standingOf(record, actionId, { moment, on: day })
      if (!one) return []
      const rule = ruleOf(kind, record, one.actionId, helpOf.get(one.actionId) ?? null)
      return [{ kind, ref, one, rows: rowsOf(record, one), rule }]
    })
  return answersOf(
    [
      ...matters('sign-off', asks.awaitingSignOff),
      ...matters('date', asks.dateChangesAsked),
      ...matters('help', asks.helpAsked),
    ],
    record.meetingVersions.filter((row) => wasKnownAt(row, null)),
    today,
  )
}

interface ToAnswer {
  kind: Kind
  ref: string
  one: Standing
  rows: DeedRows
  rule: Rule
}

/** Apart from what reads the record: what is kept with a view must not keep all of that. */
function answersOf(all: readonly ToAnswer[], meetings: Meetings, today: Day): ReadersPart {
  const notYet = (matter: Matter | null) => matter && whyNotYetDecided(meetings, matter, today)
  const tell = (reader: Access, { kind, ref, one, rows, rule }: ToAnswer): BoardView['toAnswer'] => {
    const parts = closurePartsOf(rows)
    const whyNot = rule({ doer: doerOf(reader, one.version), action: stateOf(one), one, rows, parts, today, notYet })
    if (whyNot === null) return [{ kind, ref, whyNot: null }]
    // What is another's to answer needs no saying.
    return isOfTheirOwn(whyNot) || whyNot.code === 'no-board-yet' ? [{ kind, ref, whyNot: whyNot.message }] : []
  }
  return (reader) => Promise.resolve({ toAnswer: all.flatMap((one) => tell(reader, one)) })
}

function ruleOf(kind: Kind, record: PlanRecord, actionId: string, help: Waiting | null): Rule {
  if (kind === 'sign-off') return signing(record, actionId)
  if (kind === 'help') return answering(help)
  return moving(dateMatterOf(record, actionId))
}

const answering = (help: Waiting | null): Rule => {
  const deeds = helpDeeds(help)
  return (asked) => deeds(asked).answerHelp
}

const moving = (matter: Matter | null): Rule => {
  const deeds = dateDeeds(matter)
  return (asked) => deeds(asked).decideDate
}

/** A claim is the chair's to agree once a board has met, and the office's to review until then. */
function signing(record: PlanRecord, actionId: string): Rule {
  const steps = record.closures.get(actionId) ?? []
  const matter = closureMatter(steps.find((step) => wasKnownAt(step, null)) ?? null, steps)
  return ({ doer, action, parts, today, notYet }) => {
    const closing = { doer, action, parts, today }
    return may(doer.role, 'agree-closure')
      ? (whyNotStep('agreed', closing) ?? notYet(matter))
      : whyNotStep('reviewed', closing)
  }
}

function dateMatterOf(record: PlanRecord, actionId: string): Matter | null {
  const asked = record.dateChanges.get(actionId)?.find((change) => wasKnownAt(change, null))
  return asked?.step === 'asked' ? dateMatter(asked) : null
}

const rowsOf = (record: PlanRecord, { actionId }: Standing): DeedRows => ({
  versions: record.actionVersions.get(actionId) ?? [],
  updates: record.updates.get(actionId) ?? [],
  closures: record.closures.get(actionId) ?? [],
  dates: (record.dateChanges.get(actionId) ?? []).map((row) => ({ ...row, recordedById: row.recordedBy })),
  holders: record.holderVersions,
  meetings: record.meetingVersions,
})
