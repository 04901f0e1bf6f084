import type { DrawnColumn } from './columns.ts'
import type { DrawnSheet } from './drawn.ts'
import type { PlanStyle } from './plan-style.ts'
import type { TrueAction } from './truth.ts'

/** A sheet of actions while it is being drawn, from top to bottom. */
export interface Drawing {
  sheet: DrawnSheet
  columns: DrawnColumn[]
  style: PlanStyle
  /** The next row that is free. */
  row: number
  actions: TrueAction[]
}

/** The first column that is not left empty. */
export const firstColumn = ({ columns }: Pick<Drawing, 'columns'>): number =>
  columns.findIndex(({ of }) => of !== 'gap') + 1
