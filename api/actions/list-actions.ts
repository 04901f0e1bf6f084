import type { z } from 'zod'
import type { ActionsView } from '../../domain/contract/actions.ts'
import type { ActionRow } from '../../domain/contract/frame.ts'
import type { ActionsQuery } from '../../domain/contract/actions.ts'
import { gapsOf, type Gap } from '../../domain/gaps.ts'
import { byWorst } from '../../domain/roll-up.ts'
import type { Db } from '../../db/store.ts'
import { cursorAfter, startOf } from '../http/ref-cursor.ts'
import { atPastBoards } from '../plan/frame.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { isUnreported, rowMaker, standAt, supportersAt } from '../plan/standing.ts'
import { seenAt } from './at-boards.ts'
import { readTexts } from './read-texts.ts'
import { searchFor } from './search-actions.ts'

type Filter = z.infer<typeof ActionsQuery>

const PAGE = 50

/** How many past boards a row of the list looks back on. */
const LAST_BOARDS = 6

const isAsked = (ticked: Filter['late']): boolean => ticked !== undefined && ticked !== 'no'

/** The actions that a filter finds, in the order asked. Withdrawn ones only when asked for. */
export async function findActions(db: Db, { planId, record, head, moment, day }: Drawing, filter: Filter) {
  const row = rowMaker(record, moment, day)
  const supporting = supportersAt(record, moment)
  const all = standAt(record, moment, day).map((one) => ({
    actionId: one.actionId,
    row: row(one),
    supporting: supporting(one),
    unreported: isUnreported(one),
  }))
  const wanted = filter.status ?? []
  const onlyLate = isAsked(filter.late)
  const onlyUnreported = isAsked(filter.unreported)

  const narrowed = all.filter(({ row: one, supporting, unreported }) => {
    const shown = one.state === 'withdrawn' ? 'withdrawn' : one.deliveryStatus
    if (wanted.length === 0 ? shown === 'withdrawn' : !wanted.includes(shown)) return false
    if (filter.area !== undefined && one.area !== filter.area) return false
    if (filter.recommendation !== undefined && !one.recommendations.includes(filter.recommendation)) return false
    if (filter.owner !== undefined && ![one.owner, ...supporting].some(({ key }) => key === filter.owner)) return false
    if (onlyUnreported && !unreported) return false
    return !onlyLate || one.late
  })
  const { gap, q } = filter
  const lacking = gap === undefined ? narrowed : await missing(db, { planId, moment, head }, gap, narrowed)
  const found = q === undefined ? lacking : await search(db, { planId, moment }, q, lacking)
  const order = ORDER[filter.sort ?? 'ref']
  return {
    found: found.sort((one, other) => order(one.row, other.row)),
    all,
  }
}

/** An action that was found: its row, and the id that what hangs on it goes by. */
export interface FoundAction {
  actionId: string
  row: ActionRow
  supporting: { key: string; post: string }[]
}

async function missing(
  db: Db,
  { head, ...at }: Pick<Drawing, 'planId' | 'moment' | 'head'>,
  gap: Gap,
  among: FoundAction[],
): Promise<FoundAction[]> {
  const textsOf = await readTexts(db, at)
  return among.filter(({ actionId, row }) => gapsOf({ ...row, ...textsOf(actionId) }, head).includes(gap))
}

async function search(
  db: Db,
  at: Pick<Drawing, 'planId' | 'moment'>,
  asked: string,
  among: FoundAction[],
): Promise<FoundAction[]> {
  const textsOf = await readTexts(db, at)
  const matches = searchFor(asked)
  return among.filter(({ actionId, row }) => matches(row, textsOf(actionId)))
}

/** What is ongoing comes after all that has an end. */
const AFTER_ALL = '9999'

// The rows come in the plan's own order, and sorting keeps it among equals.
const ORDER: Record<NonNullable<Filter['sort']>, (one: ActionRow, other: ActionRow) => number> = {
  ref: () => 0,
  worst: (one, other) => byWorst(one.deliveryStatus, other.deliveryStatus),
  due: (one, other) => (one.dueOn ?? AFTER_ALL).localeCompare(other.dueOn ?? AFTER_ALL),
  updated: (one, other) => (other.reported?.effectiveOn ?? '').localeCompare(one.reported?.effectiveOn ?? ''),
}

/** A page of the actions found, with the owners a filter can choose from. */
export async function listActions(
  db: Db,
  drawing: Drawing,
  filter: Filter,
): Promise<Omit<ActionsView, 'me' | 'plan' | 'asAt'>> {
  const { found, all } = await findActions(db, drawing, filter)
  const rows = found.map(({ row }) => row)
  const start = startOf(
    rows.map(({ ref }) => ref),
    filter.cursor,
  )
  const actions = found.slice(start, start + (filter.limit ?? PAGE))
  const last = actions.at(-1)?.row
  const past = atPastBoards(drawing.record, drawing).slice(-LAST_BOARDS)
  const seen = seenAt(past)

  const owners = new Map(
    all.flatMap(({ row, supporting }) => [row.owner, ...supporting]).map(({ key, post }) => [key, post]),
  )
  return {
    actions: actions.map(({ actionId, row, supporting }) => ({
      ...row,
      supporting,
      atBoards: seen(actionId),
    })),
    boards: past.map(({ meeting: { kind: _, ...meeting } }) => meeting),
    found: rows.length,
    total: all.filter(({ row }) => row.state === 'active').length,
    owners: [...owners]
      .map(([key, title]) => ({ key, title }))
      .sort((one, other) => one.title.localeCompare(other.title)),
    nextCursor: last && start + actions.length < rows.length ? cursorAfter(last.ref) : null,
  }
}
