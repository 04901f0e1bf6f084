import { z } from 'zod'
import { BROUGHT_FIELDS } from '../../brought.ts'
import { LONGEST, MOST_MILESTONES, MOST_OWN_COLUMNS, MOST_SHEET_CELLS } from '../longest.ts'
import { due, filed, Key, LaterText, MaybeText, Text } from './fields.ts'

const CELL = /^[A-Z]{1,3}[1-9]\d{0,6}(#note)?$/

const FromCells = z
  .strictObject({
    field: z.enum(BROUGHT_FIELDS),
    label: LaterText(LONGEST.ownColumnLabel),
    cells: z.array(z.string().regex(CELL, 'Write the address of a cell, like D7, or D7#note')).max(MOST_SHEET_CELLS),
    words: MaybeText(LONGEST.sheetWords),
    value: z.union([Text(), z.array(Text()).min(1).max(MOST_MILESTONES), z.strictObject(due)]).nullable(),
    given: LaterText(),
  })
  .refine(({ field, label }) => (field === 'ownColumns') === (label !== undefined), {
    path: ['label'],
    error: 'Write what a column of the plan’s own is called, and leave it out of any other field',
  })
  .refine(({ cells, given }) => cells.length > 0 || given !== undefined, {
    path: ['given'],
    error: 'Write why it has this: it is in no cell',
  })

export const FiledBroughtRow = filed({
  /** The file. */
  sheet: Key(),
  /** The sheet within it. */
  sheetName: Text(),
  row: z.int().min(1),
  fields: z
    .array(FromCells)
    .min(1)
    .max(BROUGHT_FIELDS.length + MOST_OWN_COLUMNS),
})
