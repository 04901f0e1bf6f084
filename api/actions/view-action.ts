import { and, eq, sql } from 'drizzle-orm'
import type { ActionView } from '../../domain/contract/actions.ts'
import type { BoardDate } from '../../domain/contract/frame.ts'
import { actions } from '../../db/schema/index.ts'
import { wasKnownAt, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import { whyNotDecidedAt, type Matter } from '../../domain/could-decide.ts'
import type { Day } from '../../domain/day.ts'
import { isAwaiting } from '../../domain/delivery-status.ts'
import { may, mayAgreeClosure, mayDecideDate, mayUpdate } from '../../domain/permissions.ts'
import type { Deps } from '../deps.ts'
import { notThere } from '../http/refusal.ts'
import type { Entry } from '../plan/enter-plan.ts'
import { boardsBy } from '../plan/frame.ts'
import { groupBy } from '../plan/group-by.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import { readDrawing } from '../plan/plan-view.ts'
import { rowMaker, standAt } from '../plan/standing.ts'
import { closureMatter, dateMatter } from './matters.ts'
import { readHistory } from './read-history.ts'
import { describeVersions } from './describe-versions.ts'

/** One action with its whole history, as at a moment. */
export async function viewAction(
  deps: Deps,
  entry: Entry,
  { ref, asAt }: { ref: string; asAt?: string | undefined },
): Promise<ActionView> {
  const { db } = deps.store
  const actionId = await findAction(db, entry.planId, ref)
  const { record, head, moment, day, today, asAt: when } = await readDrawing(deps, entry.planId, asAt, actionId)
  const [one] = standAt(record, moment, day)
  if (!one) throw notThere('action')

  const row = rowMaker(record, moment, day)(one)
  const history = await readHistory(db, actionId, moment)
  const shown = history.versions.find(({ version }) => version.id === one.version.id)?.version
  if (!shown) throw notThere('action')

  const shortTitles = new Map(head.recommendations.map(({ number, shortTitle }) => [number, shortTitle]))
  const sponsor = record.postVersions.find((post) => post.thingId === shown.sponsorPostId && wasKnownAt(post, moment))
  const closure = one.closure ? (history.closures[0] ?? null) : null
  const asked = history.dates[0]?.step === 'asked' ? history.dates[0] : null
  const boardsFor = boardsThatDecide(record, today)

  return {
    me: entry.me,
    plan: head,
    asAt: when,
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
    can: whatCanBeDone(entry, one, { isNow: when.isNow, dateAsked: asked !== null }),
    progressUpdates: history.updates,
    closureSteps: history.closures,
    dateChanges: history.dates,
    versions: describeVersions(record, history.versions),
    meetings: {
      onClosure: boardsFor(when.isNow ? closureMatter(closure, history.closures) : null),
      onDate: boardsFor(when.isNow && asked ? dateMatter(asked) : null),
    },
  }
}

/** The action of a ref, whenever it was in the plan. @throws Refusal 404 when it never was. */
async function findAction(db: Db, planId: string, ref: string): Promise<string> {
  const [found] = await findByRef(db).execute({ planId, ref })
  if (!found) throw notThere('action')
  return found.actionId
}

const findByRef = prepared((db) =>
  db
    .select({ actionId: actions.thingId })
    .from(actions)
    .where(and(eq(actions.planId, sql.placeholder('planId')), eq(actions.ref, sql.placeholder('ref'))))
    .limit(1)
    .prepare('find_action_by_ref'),
)

/** What this person may do to an action; nothing in the past, where there is only looking. */
function whatCanBeDone(
  { me, postIds }: Entry,
  { version, closure }: ReturnType<typeof standAt>[number],
  { isNow, dateAsked }: { isNow: boolean; dateAsked: boolean },
): ActionView['can'] {
  const step = closure?.step ?? null
  const mine = postIds.has(version.ownerPostId)
  const inPlan = isNow && version.state === 'active'
  const closed = step === 'agreed' || step === 'embedded'
  const chair = mayAgreeClosure(me.role, mine)
  return {
    update: inPlan && !closed && mayUpdate(me.role, mine),
    edit: inPlan && may(me.role, 'edit-plan'),
    review: inPlan && step === 'claimed' && may(me.role, 'edit-plan'),
    agree: inPlan && isAwaiting(step) && chair,
    return: inPlan && isAwaiting(step) && chair,
    embed: inPlan && step === 'agreed' && chair,
    reopen: inPlan && closed && chair,
    askDate: inPlan && !closed && !isAwaiting(step) && !dateAsked && mayUpdate(me.role, mine),
    decideDate: inPlan && !closed && !isAwaiting(step) && dateAsked && !mine && mayDecideDate(me.role),
  }
}

function milestonesAt(
  versions: Awaited<ReturnType<typeof readHistory>>['milestoneVersions'],
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
const boardsThatDecide =
  (record: PlanRecord, today: Day) =>
  (matter: Matter | null): BoardDate[] =>
    matter === null
      ? []
      : boardsBy(record, null, today)
          .filter((board) => whyNotDecidedAt(board, matter, today) === null)
          .reverse()
