import type { Moment } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import type { BroughtField, FromCells } from '../../domain/brought.ts'
import type { BroughtRowView } from '../../domain/contract/brought-rows.ts'
import { dayOf } from '../../domain/day.ts'
import { mayReadCells, mayReadOrigin } from '../../domain/permissions.ts'
import { doerOf } from '../actions/deed-facts.ts'
import type { Histories } from '../actions/read-histories.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import type { Standing } from '../plan/standing.ts'
import { changedSince, type Changed } from './changed-since.ts'
import { readWholeRows } from './read-whole-rows.ts'

interface Given {
  one: Standing
  moment: Moment
  record: PlanRecord
  histories: Histories
}

type Tell = (reader: Access) => Promise<{ broughtRows: BroughtRowView[] }>

/** Tells each reader from where sheets brought an action, as far as that is theirs to read. */
export const tellBroughtRows = (db: Db, { one, moment, ...story }: Given): Tell =>
  tellOf(db, {
    ...{ actionId: one.actionId, ownerPostId: one.version.ownerPostId, moment },
    changed: new Map(
      story.histories.broughtRows.map(({ id, recordedAt }) => [id, changedSince(story, recordedAt, moment)]),
    ),
  })

interface Kept {
  actionId: string
  ownerPostId: string
  moment: Moment
  /** Of each row, by its id. */
  changed: ReadonlyMap<string, Changed>
}

/** It is kept with the view, and holds no words and no history: what cells say is read for whoever asks. */
const tellOf =
  (db: Db, { actionId, ownerPostId, moment, changed }: Kept): Tell =>
  async (reader) => {
    const { role, holdsOwnerPost } = doerOf(reader, { ownerPostId })
    if (changed.size === 0 || !mayReadOrigin(role)) return { broughtRows: [] }
    const saysWords = mayReadCells(role, holdsOwnerPost)
    const rows = await readWholeRows(db, { actionId, moment })
    return {
      broughtRows: rows.map(({ file, fields, ...row }) => ({
        ...row,
        file: file.name,
        takenBackOn: file.state === 'taken-back' ? dayOf(file.recordedAt) : null,
        saysWords,
        fields: fields.filter(cameIn).map(({ field, label = null, cells, words, given = null }) => ({
          ...{ field, label, cells },
          ...(saysWords ? { words, given } : { words: null, given: null }),
          changedSince: isChanged(changed.get(row.id), field, label),
        })),
      })),
    }
  }

/** Leaves out a field that nothing came into, where its cells are told of with another: words that stand in a column of the plan's own. */
const cameIn = ({ value, cells }: FromCells, _i: number, all: readonly FromCells[]): boolean =>
  value !== null || !cells.every((cell) => all.some((one) => one.value !== null && one.cells.includes(cell)))

const isChanged = (changed: Changed | undefined, field: BroughtField, label: string | null): boolean =>
  label === null ? changed?.fields.has(field) === true : changed?.columns.has(label) === true
