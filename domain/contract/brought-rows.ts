import { FiledBroughtRow } from './filed/brought-rows.ts'
import type { OnAction } from './on-action.ts'

export const BROUGHT_ROWS_ON_ACTION = {
  title: 'Brought rows',
  says: 'From which row of a council’s own sheet an action was brought',
  // A sheet is brought as a whole.
  writes: {},
  filed: { fact: FiledBroughtRow },
  deeds: [],
} as const satisfies OnAction
