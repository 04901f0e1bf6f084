import { z } from 'zod'
import { BROUGHT_FIELDS } from '../brought.ts'
import { FiledBroughtRow } from './filed/brought-rows.ts'
import { named } from './named.ts'
import type { OnAction } from './on-action.ts'
import { recorded } from './recorded.ts'
import { Day } from './text.ts'

/**
 * From which row of a council's own sheet an action was brought, and each field
 * of it from which cells. What the cells say is told to whoever may read that.
 */
export const BroughtRowView = z.object({
  ...recorded,
  /** What the file was called. */
  file: z.string(),
  /** The day on which the whole sheet was taken back; null while it was not. */
  takenBackOn: Day().nullable(),
  /** The sheet within the file. */
  sheet: z.string(),
  row: z.int(),
  /** Whether this person may read what the cells say. */
  saysWords: z.boolean(),
  fields: z.array(
    z.object({
      field: z.enum(BROUGHT_FIELDS),
      /** What a column of the plan's own is called. */
      label: z.string().nullable(),
      cells: z.array(z.string()),
      /** What the cells say; null where they say no words, or not to this person. */
      words: z.string().nullable(),
      /** Why it was given, where that is in no cell; null to whoever may not read what cells say. */
      given: z.string().nullable(),
      /** Whether the field says something else by now. */
      changedSince: z.boolean(),
    }),
  ),
})
export type BroughtRowView = z.infer<typeof BroughtRowView>

named({ BroughtRowView })

export const BROUGHT_ROWS_ON_ACTION = {
  title: 'Brought rows',
  says: 'From which row of a council’s own sheet an action was brought',
  // A sheet is brought as a whole.
  writes: {},
  filed: { fact: FiledBroughtRow },
  deeds: [],
} as const satisfies OnAction
