import type { MakesRows } from '../keeping/made-rows.ts'

/** The columns of the form of pasted areas. */
export const PASTED: MakesRows = { from: ['pasted'], rows: ['title', 'number'] }
