import { sql } from 'drizzle-orm'
import type { FromCells } from '../../domain/brought.ts'
import { check, id, index, integer, json, table, text, uniqueIndex } from '../dialect.ts'
import { facts } from '../table-kinds.ts'
import { broughtSheets } from './brought-sheets.ts'
import { ofAction } from './of-action.ts'
import { recorded } from './recorded.ts'

/**
 * From where a sheet brought an action: the row, and for each field its cells
 * with what they say. A fact; what a later sheet brings of the action
 * supersedes it.
 */
export const broughtRows = facts(
  { words: ['sheetName', 'fields'], codes: ['field', 'cells', 'dueKind', 'dueFrom', 'dueOn'] },
  table(
    'brought_rows',
    {
      id: id().primaryKey(),
      ...ofAction(),
      /** The file. */
      sheetId: id('sheet_id')
        .notNull()
        .references(() => broughtSheets.id),
      /** The sheet within it. */
      sheetName: text('sheet_name').notNull(),
      /** As the sheet counts them: the first is 1. */
      row: integer('row_number').notNull(),
      fields: json<FromCells[]>('fields').notNull(),
      ...recorded(),
    },
    (t) => [
      index('brought_rows_by_plan').on(t.planId, t.recordedAt),
      index('brought_rows_by_action').on(t.actionId, t.recordedAt),
      uniqueIndex('brought_rows_current')
        .on(t.actionId)
        .where(sql`superseded_at is null`),
      check('brought_rows_row', sql`${t.row} > 0`),
    ],
  ),
)
