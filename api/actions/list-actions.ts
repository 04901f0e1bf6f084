import type { z } from 'zod'
import type { ActionsView } from '../../domain/contract/actions.ts'
import type { ActionRow } from '../../domain/contract/frame.ts'
import type { ActionsQuery } from '../../domain/contract/queries.ts'
import { byWorst } from '../../domain/roll-up.ts'
import { refuseField } from '../http/refusal.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { rowMaker, standAt } from '../plan/standing.ts'

type Filter = z.infer<typeof ActionsQuery>

const PAGE = 50

/** The actions that a filter finds, in the order asked. Withdrawn ones only when asked for. */
export function findActions({ record, moment, day }: Drawing, filter: Filter): { rows: ActionRow[]; total: number } {
  const all = standAt(record, moment, day).map(rowMaker(record, moment, day))
  const words = filter.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
  const wanted = filter.status ?? []
  const onlyLate = filter.late !== undefined && filter.late !== 'no'

  const rows = all.filter((row) => {
    const shown = row.state === 'withdrawn' ? 'withdrawn' : row.deliveryStatus
    if (wanted.length === 0 ? shown === 'withdrawn' : !wanted.includes(shown)) return false
    if (filter.area !== undefined && row.area !== filter.area) return false
    if (filter.recommendation !== undefined && !row.recommendations.includes(filter.recommendation)) return false
    if (filter.owner !== undefined && row.owner.key !== filter.owner) return false
    if (onlyLate && !row.late) return false
    const said = `${row.ref} ${row.title} ${row.owner.post} ${row.owner.holder ?? ''}`.toLowerCase()
    return words.every((word) => said.includes(word))
  })
  return { rows: rows.sort(ORDER[filter.sort ?? 'ref']), total: all.filter(({ state }) => state === 'active').length }
}

// The rows come in the plan's own order, and sorting keeps it among equals.
const ORDER: Record<NonNullable<Filter['sort']>, (one: ActionRow, other: ActionRow) => number> = {
  ref: () => 0,
  worst: (one, other) => byWorst(one.deliveryStatus, other.deliveryStatus),
  due: (one, other) => one.dueOn.localeCompare(other.dueOn),
  updated: (one, other) => (other.reported?.effectiveOn ?? '').localeCompare(one.reported?.effectiveOn ?? ''),
}

/** A page of the actions found, with the owners a filter can choose from. */
export function listActions(drawing: Drawing, filter: Filter): Omit<ActionsView, 'me' | 'plan' | 'asAt'> {
  const { record, moment, day } = drawing
  const { rows, total } = findActions(drawing, filter)
  const start = filter.cursor === undefined ? 0 : afterCursor(rows, filter.cursor)
  const actions = rows.slice(start, start + (filter.limit ?? PAGE))
  const last = actions.at(-1)

  const owners = new Map(
    standAt(record, moment, day)
      .map(rowMaker(record, moment, day))
      .map(({ owner }) => [owner.key, owner.post]),
  )
  return {
    actions,
    found: rows.length,
    total,
    owners: [...owners]
      .map(([key, title]) => ({ key, title }))
      .sort((one, other) => one.title.localeCompare(other.title)),
    nextCursor:
      last && start + actions.length < rows.length ? Buffer.from(`after ${last.ref}`).toString('base64url') : null,
  }
}

/** Where a cursor of ours points; one made up is refused. */
function afterCursor(rows: ActionRow[], cursor: string): number {
  const ref = /^after (\d+\.\d+)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  const at = rows.findIndex((row) => row.ref === ref)
  if (at < 0) throw refuseField('cursor', 'That page is not there any more. Start again from the first page')
  return at + 1
}
