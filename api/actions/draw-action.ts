import { and, eq, sql } from 'drizzle-orm'
import type { ActionView } from '../../domain/contract/actions.ts'
import type { BoardDate } from '../../domain/contract/frame.ts'
import { actions } from '../../db/schema/index.ts'
import { knownAt, wasKnownAt, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import type { Day, Instant } from '../../domain/day.ts'
import { standingWords, unchangedSince, whyOwed } from '../../domain/why-not-confirm.ts'
import { nextToDecide, whyNotDecidedAt, type Matter } from '../../domain/why-not-decided-at.ts'
import { dateDeeds } from '../date-changes/deeds.ts'
import { helpDeeds } from '../help-answers/deeds.ts'
import { readHelpOf } from '../help-answers/read-help.ts'
import { notThere } from '../http/refusal.ts'
import { asFoundIn } from '../plan-file/as-found.ts'
import { groupBy } from '../plan/group-by.ts'
import type { Drawing } from '../plan/plan-view.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import { rowMaker, standingOf } from '../plan/standing.ts'
import type { Drawn } from '../plan/view-cache.ts'
import type { DeedRows } from './deed-facts.ts'
import { boardsSeen } from './at-boards.ts'
import { closureMatter, dateMatter } from './matters.ts'
import { readHistory, type History } from './read-history.ts'
import { describeVersions } from './describe-versions.ts'
import { NOTHING_IN_THE_PAST, whatCanBeDone, type Asked, type Can } from './what-can-be-done.ts'

/** One action with its whole history, as at a moment; and what each reader may do to it. @throws Refusal 404 */
export async function drawAction(db: Db, drawing: Drawing, ref: string): Promise<Drawn> {
  const { planId, record, head, moment, day, today } = drawing
  const { isNow } = drawing.asAt
  const actionId = await findAction(db, planId, ref)
  const history = await readHistory(db, actionId, moment)
  const one = standingOf(record, actionId, { moment, on: day })
  if (!one) throw notThere('action')

  const row = rowMaker(record, moment, day)(one)
  const shown = history.versions.find(({ version }) => version.id === one.version.id)?.version
  if (!shown) throw notThere('action')

  const closureSteps = history.closures.map(told)
  const shortTitles = new Map(head.recommendations.map(({ number, shortTitle }) => [number, shortTitle]))
  const sponsor = record.postVersions.find((post) => post.thingId === shown.sponsorPostId && wasKnownAt(post, moment))
  const closure = one.closure ? (closureSteps[0] ?? null) : null
  const asked = history.dates[0]?.step === 'asked' ? history.dates[0] : null
  const meetings = record.meetingVersions.filter((row) => wasKnownAt(row, null))
  const help = await readHelpOf(db, actionId, { moment, on: day })
  const matters = {
    closure: isNow ? closureMatter(closure, closureSteps) : null,
    date: isNow && asked ? dateMatter(asked) : null,
    help: isNow ? help.matter : null,
  }
  const next = isNow ? nextToDecide(meetings, today) : null

  const [date, answering] = [dateDeeds(matters.date), helpDeeds(help.asked)]
  const deeds = (asked: Asked) => ({ ...date(asked), ...answering(asked) })
  const given = { rows: deedRows(record, history), meetings, closure: matters.closure, deeds, today }
  return {
    view: {
      action: {
        ...row,
        versionId: shown.id,
        successMeasure: shown.successMeasure,
        areaTitle: head.areas.find(({ number }) => number === row.area)?.title ?? '',
        answers: row.recommendations.map((number) => ({ number, shortTitle: shortTitles.get(number) ?? '' })),
        sponsor: sponsor ? { key: sponsor.key, post: sponsor.title } : null,
        partners: shown.partners,
        milestones: milestonesAt(history.milestoneVersions, moment, day),
        closure,
      },
      progressUpdates: help.beside(
        history.updates.map((update, i, all) => ({ ...told(update), unchangedSince: unchangedSince(all.slice(i)) })),
      ),
      noChangeOwes: isNow
        ? whyOwed(standingWords(history.updates, { dueOn: row.dueOn, closure: one.closure?.step ?? null }, today))
        : null,
      closureSteps,
      dateChanges: history.dates.map(told),
      helpAnswers: help.answers,
      versions: describeVersions(record, history.versions),
      atBoards: boardsSeen(record, actionId, { moment, day }),
      asFound: asFoundIn(record.brought, ref),
      meetings: {
        onClosure: boardsThatDecide(meetings, matters.closure, today),
        onDate: boardsThatDecide(meetings, matters.date, today),
        onHelp: boardsThatDecide(meetings, matters.help, today),
        next: next && boardDate(next),
      },
    } satisfies Omit<ActionView, 'me' | 'plan' | 'asAt' | keyof Can>,
    own: (reader) => (isNow ? whatCanBeDone(db, reader, one, given) : Promise.resolve(NOTHING_IN_THE_PAST)),
  }
}

/** A fact as the view has it: whose it is and how long it held are known there already. */
function told<F extends { recordedById: string; actionId?: string; supersededAt?: string | null }>({
  recordedById: _,
  actionId: __,
  supersededAt: ___,
  ...said
}: F): Omit<F, 'recordedById' | 'actionId' | 'supersededAt'> {
  return said
}

/** What the rules of deeds go by, of what the view has read already; without the long texts, since it is kept with the view. */
const deedRows = ({ holderVersions, meetingVersions }: PlanRecord, history: History): DeedRows => ({
  versions: history.versions.map(({ version: { id, recordedAt, supersededAt, ownerPostId, dueOn } }) => ({
    id,
    recordedAt,
    supersededAt,
    ownerPostId,
    dueOn,
  })),
  updates: history.updates.map(recorded),
  closures: history.closures.map((row) => ({ ...recorded(row), step: row.step, effectiveOn: row.effectiveOn })),
  dates: history.dates.map((row) => ({ ...recorded(row), step: row.step, toOn: row.toOn })),
  holders: holderVersions,
  meetings: meetingVersions,
})

const recorded = <R extends { id: string; recordedAt: Instant; recordedById: string }>(row: R) => ({
  id: row.id,
  recordedAt: row.recordedAt,
  recordedById: row.recordedById,
})

/** The action of a ref, withdrawn or not: it keeps its ref, and its last version stands. @throws Refusal 404 when it never was. */
async function findAction(db: Db, planId: string, ref: string): Promise<string> {
  const [found] = await findByRef(db).execute({ planId, ref })
  if (!found) throw notThere('action')
  return found.actionId
}

const findByRef = prepared((db) =>
  db
    .select({ actionId: actions.thingId })
    .from(actions)
    .where(
      and(
        eq(actions.planId, sql.placeholder('planId')),
        eq(actions.ref, sql.placeholder('ref')),
        knownAt(actions, null),
      ),
    )
    .prepare('find_action_by_ref'),
)

function milestonesAt(
  versions: History['milestoneVersions'],
  moment: Moment,
  on: string,
): ActionView['action']['milestones'] {
  return [...groupBy(versions, (row) => row.thingId).values()].flatMap((all) => {
    const now = all.find((row) => wasKnownAt(row, moment))
    if (!now) return []
    const { thingId, id, title, dueOn, doneOn } = now
    const originalDueOn = all[0]?.dueOn ?? dueOn
    const late = doneOn === null && dueOn < on
    return [{ id: thingId, versionId: id, title, dueOn, originalDueOn, doneOn, late }]
  })
}

/** The boards at which a matter can be recorded as decided, newest first; none where there is nothing to decide. */
const boardsThatDecide = (meetings: Meetings, matter: Matter | null, today: Day): BoardDate[] =>
  matter === null
    ? []
    : meetings
        .filter((meeting) => whyNotDecidedAt(meeting, matter, today) === null)
        .map(boardDate)
        .sort((one, other) => other.heldOn.localeCompare(one.heldOn))

type Meetings = PlanRecord['meetingVersions']

const boardDate = ({ key, title, heldOn, dataCutOffOn }: Meetings[number]): BoardDate => ({
  id: key,
  title,
  heldOn,
  dataCutOffOn,
})
