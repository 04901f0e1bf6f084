import { everyRow } from '../../domain/paste-table.ts'
import type { Sheet } from '../cells.ts'
import { sheetOfRows } from './csv.ts'

/** What was pasted from a spreadsheet or a table, or line by line. */
export const readPasted = (text: string): { sheets: Sheet[] } => ({ sheets: [sheetOfRows('Pasted', everyRow(text))] })
