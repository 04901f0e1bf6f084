import { inArray, eq } from 'drizzle-orm'
import type { ProgressUpdateView } from '../../domain/contract/progress-update-view.ts'
import type { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { people, posts, progressUpdates } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { addDays, dayOf, type Day } from '../../domain/day.ts'
import { may } from '../../domain/permissions.ts'
import { standingWords, unchangedSince, whyOwed } from '../../domain/why-not-confirm.ts'
import { lastOfMonth, firstOfMonth } from '../../domain/month.ts'
import { readBesideUpdates } from '../actions/read-beside-updates.ts'
import type { Access } from '../plan/plan-access.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { active, rowMaker, standAt, updatesKnownBy, type Standing } from '../plan/standing.ts'

/**
 * What somebody owes this month: the actions of their posts, or every action
 * for the programme office, with what was last said of each. Those still to be
 * reported come first, the one whose colour goes soonest at the top.
 */
export async function drawMyUpdates(
  db: Db,
  { me, postIds }: Access,
  { record, head, moment, day, asAt }: Drawing,
): Promise<Omit<MyUpdatesView, 'me' | 'plan' | 'asAt'>> {
  const row = rowMaker(record, moment, day)
  const month = { from: firstOfMonth(day), to: lastOfMonth(day) }
  const mine = active(standAt(record, moment, day))
    .filter(({ version }) => may(me.role, 'update-on-behalf') || postIds.has(version.ownerPostId))
    .filter((one) => expectsUpdate(one, day))
  const said = await readUpdates(
    db,
    mine.flatMap(({ update }) => update?.id ?? []),
  )
  const beside = await readBesideUpdates(
    db,
    mine.map(({ actionId }) => actionId),
    { moment, on: day },
  )
  const latest = ({ actionId, update }: Standing): ProgressUpdateView | null => {
    const last = update && said.get(update.id)
    const since = unchangedSince(updatesKnownBy(record, actionId, moment))
    return last ? { ...last, unchangedSince: since, ...beside(actionId) } : null
  }

  const owes = ({ actionId, version: { dueOn }, closure }: Standing) =>
    whyOwed(standingWords(updatesKnownBy(record, actionId, moment), { dueOn, closure: closure?.step ?? null }, day))

  const actions = mine
    .map((one) => ({
      action: row(one),
      doneThisMonth: one.update !== null && dayOf(one.update.recordedAt) >= month.from,
      silentSince: one.silentSince,
      outOfDateOn: addDays(one.silentSince, head.staleAfterDays + 1),
      latestUpdate: latest(one),
      noChangeOwes: asAt.isNow ? owes(one) : null,
    }))
    .sort(
      (one, other) =>
        Number(one.doneThisMonth) - Number(other.doneThisMonth) ||
        one.outOfDateOn.localeCompare(other.outOfDateOn) ||
        one.action.dueOn.localeCompare(other.action.dueOn),
    )
  return { month, done: actions.filter((one) => one.doneThisMonth).length, total: actions.length, actions }
}

/** Work that has begun and is neither closed nor waiting for the chair. */
const expectsUpdate = ({ version, update, verdict }: Standing, on: Day): boolean =>
  verdict.status !== 'complete' && verdict.status !== 'awaiting-sign-off' && (update !== null || version.startsOn <= on)

async function readUpdates(db: Db, ids: string[]): Promise<Map<string, Omit<ProgressUpdateView, 'unchangedSince'>>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ update: progressUpdates, recordedBy: people.name, post: posts.title })
    .from(progressUpdates)
    .innerJoin(people, eq(people.id, progressUpdates.recordedBy))
    .innerJoin(posts, eq(posts.id, progressUpdates.postId))
    .where(inArray(progressUpdates.id, ids))
  return new Map(
    rows.map(({ update, recordedBy, post }) => {
      const {
        planId: _plan,
        actionId: _action,
        postId: _post,
        basedOn: _based,
        supersededAt: _until,
        ...words
      } = update
      return [update.id, { ...words, recordedBy, post }]
    }),
  )
}
