import type { MyUpdatesQuery, MyUpdatesView } from '../../domain/contract/my-updates.ts'
import type { Db } from '../../db/store.ts'
import { lastOfMonth, firstOfMonth } from '../../domain/month.ts'
import { may } from '../../domain/permissions.ts'
import { whoOwes } from '../../domain/who-owes.ts'
import { yearUpTo } from '../../domain/year.ts'
import { readBesideUpdates } from '../actions/read-beside-updates.ts'
import { cursorAfter, startOf } from '../http/ref-cursor.ts'
import type { Access } from '../plan/plan-access.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { findHeld } from './find-held.ts'
import { findClaimed, findMine, findSupported, noChangeOwes, saidInYear, yearOf, type Found } from './find-mine.ts'
import { readUpdates } from './read-updates.ts'

const PAGE = 25

/**
 * What somebody owes this month, a page of it with what was last said of each,
 * and the one to report on now with the words of its year.
 */
export async function drawMyUpdates(
  db: Db,
  access: Access,
  drawing: Drawing,
  asked: MyUpdatesQuery = {},
): Promise<Omit<MyUpdatesView, 'me' | 'plan' | 'asAt'>> {
  const { moment, day, asAt } = drawing
  const isAskedFor = (ownerKey: string) => asked.owner === undefined || ownerKey === asked.owner
  const mine = findMine(access, drawing).filter(({ mine: { action } }) => isAskedFor(action.owner.key))
  const claimed = findClaimed(access, drawing).filter(({ owner }) => isAskedFor(owner.key)).length
  const start = startOf(
    mine.map(({ one }) => one.version.ref),
    asked.cursor,
  )
  const page = mine.slice(start, start + (asked.limit ?? PAGE))
  const inHand = asAt.isNow ? findInHand(mine, asked.at) : undefined
  const told = inHand ? [...page, inHand] : page
  const yearsWords = inHand ? saidInYear(drawing, inHand.one) : []

  const said = await readUpdates(db, drawing, [...told.flatMap(({ one }) => one.update?.id ?? []), ...yearsWords])
  const beside = await readBesideUpdates(
    db,
    told.map(({ one }) => one.actionId),
    { moment, on: day },
  )
  const tell = ({ one, mine: owed }: Found): MyUpdatesView['actions'][number] => {
    const last = one.update && said.get(one.update.id)
    return {
      ...owed,
      latestUpdate: last ? { ...last, ...beside(one.actionId) } : null,
      noChangeOwes: noChangeOwes(drawing, one),
      year: yearOf(drawing, one),
    }
  }

  const last = page.at(-1)
  return {
    month: { from: firstOfMonth(day), to: lastOfMonth(day) },
    held: findHeld(access, drawing),
    done: mine.filter(({ mine: { doneThisMonth } }) => doneThisMonth).length + claimed,
    total: mine.length + claimed,
    yearOn: yearUpTo(day),
    actions: page.map(tell),
    nextCursor: last && start + page.length < mine.length ? cursorAfter(last.one.version.ref) : null,
    supported: findSupported(access, drawing),
    inHand: inHand ? { ...tell(inHand), said: yearsWords.flatMap((id) => said.get(id) ?? []) } : null,
    owes: asAt.isNow && may(access.me.role, 'update-on-behalf') ? tellWhoOwes(mine) : null,
  }
}

/** The one asked for, or the most pressing that is due. */
const findInHand = (mine: readonly Found[], at: string | undefined): Found | undefined =>
  mine.find(({ one }) => one.version.ref === at) ?? mine.find(({ mine: { doneThisMonth } }) => !doneThisMonth)

function tellWhoOwes(mine: readonly Found[]): MyUpdatesView['owes'] {
  const posts = whoOwes(mine.map(({ mine: owed }) => owed)).map(({ actions, ...post }) => ({
    ...post,
    actions: actions.map(({ action, silentSince, outOfDateOn }) => ({ action, silentSince, outOfDateOn })),
  }))
  const sum = (of: 'owed' | 'outOfDate') => posts.reduce((count, post) => count + post[of], 0)
  return { actions: sum('owed'), outOfDate: sum('outOfDate'), posts }
}
