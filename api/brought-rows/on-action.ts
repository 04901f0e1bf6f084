import type { OnAction } from '../actions/on-action.ts'
import { broughtRowsFiling } from './filing.ts'
import { readBroughtRows } from './read-brought-rows.ts'

export const broughtRowsOnAction = {
  filing: broughtRowsFiling,
  readHistory: readBroughtRows,
} satisfies OnAction
